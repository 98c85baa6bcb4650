/** The dialog in which a reader opens files: chosen, dropped or pasted; what is kept; the template and the examples. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import examples from 'virtual:examples';
import type { BroughtFile } from '@/exchange/bring/bring.ts';
import type { Report } from '@/exchange/bring/report.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { linkTo } from '@/ui/link.ts';
import { Notice } from '@/ui/Notice.tsx';
import { Sheet } from '@/ui/Sheet.tsx';
import { formatAddress } from '@/view/address.ts';
import { useView } from '@/view/useView.ts';
import { defaultView, type View } from '@/view/view.ts';
import { type Bringing, startBringing } from './bringing.ts';
import { ChooseFiles } from './ChooseFiles.tsx';
import { KeptList } from './KeptList.tsx';
import style from './OpenDialog.module.css';
import { useProgress } from './progress.ts';
import { ReportView } from './ReportView.tsx';

/** Bytes of all files together; what is more no browser holds as a record. */
const most = 1_000_000_000;

type Phase =
  | { readonly is: 'asking' }
  | { readonly is: 'reading'; readonly name: string; readonly bringing: Bringing }
  | { readonly is: 'refused'; readonly name: string; readonly report?: Report; readonly why?: string };

interface Props {
  onClose: () => void;
  /** Files that were dropped on the page. */
  files?: readonly File[];
}

export function OpenDialog({ onClose, files: dropped }: Props) {
  const { opened: m } = useRoomMessages();
  const { view, goTo } = useView();
  const client = useQueryClient();
  const [phase, setPhase] = useState<Phase>({ is: 'asking' });
  const viewOf = (data: string): View => ({ ...defaultView, lang: view.lang, data });

  const open = async (chosen: readonly (File | BroughtFile)[]): Promise<void> => {
    const name = chosen.map((file) => file.name).join(', ');
    if (chosen.reduce((sum, file) => sum + ('size' in file ? file.size : file.bytes.length), 0) > most)
      return setPhase({ is: 'refused', name, why: m.dialog.tooLarge });
    try {
      const files = await Promise.all(chosen.map(async (file) => ('bytes' in file && !(file instanceof File) ? file : { name: file.name, bytes: new Uint8Array(await (file as File).arrayBuffer()) }))); // oxfmt-ignore
      const bringing = startBringing(files, m.completion, client);
      setPhase({ is: 'reading', name, bringing });
      const { key, report } = await bringing.done;
      if (key === undefined) return setPhase({ is: 'refused', name, report });
      onClose();
      goTo(() => viewOf(key));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      setPhase(why === 'ended' ? { is: 'asking' } : { is: 'refused', name, why: m.dialog.failed(why) });
    }
  };

  const begun = useRef(false);
  useEffect(() => {
    if (!dropped || begun.current) return;
    begun.current = true;
    void open(dropped);
  });

  const to = (data: string) => linkTo(formatAddress(viewOf(data)), () => { onClose(); goTo(() => viewOf(data)); }); // oxfmt-ignore
  return (
    // while a file is read the dialog is left by giving up, and not by accident
    <Sheet title={m.dialog.title} onClose={phase.is === 'reading' ? () => undefined : onClose}>
      <div className={style.dialog}>
        {phase.is === 'reading' ? (
          <Reading name={phase.name} onGiveUp={phase.bringing.giveUp} />
        ) : (
          <>
            {phase.is === 'refused' && (
              <Notice urgent title={m.nothingToShow(phase.name)}>
                {phase.why && <p>{phase.why}</p>}
                {phase.report && <ReportView report={phase.report} />}
              </Notice>
            )}
            <ChooseFiles onFiles={(files) => void open(files)} />
            <KeptList linkTo={to} />
            <section className={style.group}>
              <h3>{m.dialog.examples}</h3>
              <p>{m.dialog.examplesHint}</p>
              <ul className={style.list}>
                {examples.map(({ file, title }) => (
                  <li key={file}>
                    <a {...to(file)}>{title}</a>
                  </li>
                ))}
              </ul>
            </section>
          </>
        )}
      </div>
    </Sheet>
  );
}

function Reading({ name, onGiveUp }: { name: string; onGiveUp: () => void }) {
  const { opened: m } = useRoomMessages();
  const { done, of, what } = useProgress();
  return (
    <>
      <p>{m.opening(name)}</p>
      <progress aria-label={m.opening(name)} {...(of > 0 && { max: of, value: done })} />
      <p role="status">{of > 0 ? m[what](done, of) : m.dialog.reading}</p>
      <p>
        <button type="button" onClick={onGiveUp}>
          {m.dialog.giveUp}
        </button>
      </p>
      <p className={style.quiet}>{m.dialog.staysOpen}</p>
    </>
  );
}
