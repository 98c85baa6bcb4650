/** The dialog in which a reader opens files: chosen, dropped or pasted; what is kept; the template and the examples. */
import { useRef } from 'react';
import examples from 'virtual:examples';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { linkTo } from '@/ui/link.ts';
import { Notice } from '@/ui/Notice.tsx';
import { Sheet } from '@/ui/Sheet.tsx';
import { formatAddress } from '@/view/address.ts';
import { useView } from '@/view/useView.ts';
import { defaultView, type View } from '@/view/view.ts';
import { ChooseFiles } from './ChooseFiles.tsx';
import { KeptList } from './KeptList.tsx';
import style from './OpenDialog.module.css';
import { Progress } from './Progress.tsx';
import { ReportView } from './ReportView.tsx';
import { useOpening } from './useOpening.ts';

interface Props {
  onClose: () => void;
  /** Files that were dropped on the page. */
  files?: readonly File[];
}

export function OpenDialog({ onClose, files }: Props) {
  const { opened: m } = useRoomMessages();
  const { view, goTo } = useView();
  const place = useRef<HTMLDivElement>(null);
  const viewOf = (now: View, data: string): View => (now.data === data ? now : { ...defaultView, lang: now.lang, data });
  const show = (data: string) => {
    onClose();
    goTo((now) => viewOf(now, data)); // a link whose file was not here leads to its own view
  };
  const { phase, open, giveUp } = useOpening(files, show);
  const to = (data: string) => linkTo(formatAddress(viewOf(view, data)), () => show(data));
  return (
    <Sheet title={m.dialog.title} onClose={onClose} isHeld={phase.is === 'reading'}>
      <div ref={place} tabIndex={-1} className={style.dialog}>
        {phase.is === 'reading' ? (
          <Reading
            name={phase.name}
            onGiveUp={() => {
              place.current?.focus(); // the button goes
              giveUp();
            }}
          />
        ) : (
          <>
            {phase.is === 'refused' && (
              <section ref={focus} tabIndex={-1} className={style.group} aria-label={m.nothingToShow(phase.name)}>
                <Notice urgent title={m.nothingToShow(phase.name)}>
                  <p>{phase.why ?? m.dialog.correct}</p>
                </Notice>
                {phase.report && <ReportView report={phase.report} />}
              </section>
            )}
            <ChooseFiles onFiles={open} />
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

/** Of what takes the place of a button that was pressed. */
const focus = (element: HTMLElement | null) => element?.focus();

function Reading({ name, onGiveUp }: { name: string; onGiveUp: () => void }) {
  const { opened: m } = useRoomMessages();
  return (
    <>
      <p ref={focus} tabIndex={-1} dir="auto">
        {m.opening(name)}
      </p>
      <Progress label={m.opening(name)} />
      <p>
        <button type="button" onClick={onGiveUp}>
          {m.dialog.giveUp}
        </button>
      </p>
      <p className="quiet">{m.dialog.staysOpen}</p>
    </>
  );
}
