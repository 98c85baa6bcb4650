/** Files by a button, by dropping them, or as a table that is pasted; and the template with which to begin. */
import { useId, useState } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { FileButton } from '@/ui/FileButton.tsx';
import { type ChosenFile, endings } from './brought.ts';
import style from './OpenDialog.module.css';
import { useBroughtFiles } from './useBroughtFiles.ts';

interface Props {
  onFiles: (files: readonly ChosenFile[]) => void;
}

/** It lies over all that is on the page. */
const always = () => true;

export function ChooseFiles({ onFiles }: Props) {
  const { opened: m } = useRoomMessages();
  const id = useId();
  const [pasted, setPasted] = useState('');
  const [failed, setFailed] = useState('');
  const isOver = useBroughtFiles(onFiles, always);
  const template = async () => {
    try {
      await (await import('./saveAs.ts')).saveTemplate();
      setFailed('');
    } catch (error) {
      setFailed(m.dialog.failed(error instanceof Error ? error.message : String(error)));
    }
  };
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- to drop is an addition: the button does the same */}
      <section className={style.zone} aria-label={m.dialog.choose} data-over={isOver}>
        <p>
          <FileButton label={m.dialog.choose} accept={endings} multiple onFiles={onFiles} /> {m.dialog.orDrop}
        </p>
        <p className="quiet">{m.dialog.forms}</p>
        <p className="quiet">{m.dialog.stays}</p>
      </section>
      <section className={style.group}>
        <label htmlFor={id}>{m.dialog.paste}</label>
        <textarea id={id} rows={3} value={pasted} spellCheck={false} onChange={({ target }) => setPasted(target.value)} />
        <p>
          <button
            type="button"
            disabled={pasted.trim() === ''}
            onClick={() => onFiles([{ name: m.dialog.pasted, bytes: new TextEncoder().encode(pasted) }])}
          >
            {m.dialog.openPasted}
          </button>
        </p>
      </section>
      <section className={style.group}>
        <h3>{m.dialog.template}</h3>
        <p>{m.dialog.templateHint}</p>
        <p>
          <button type="button" onClick={() => void template()}>
            {m.dialog.saveTemplate}
          </button>{' '}
          <span role="status">{failed}</span>
        </p>
      </section>
    </>
  );
}
