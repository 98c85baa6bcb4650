/** Files by a button, by dropping them, or as a table that is pasted; and the template with which to begin. */
import { useId, useRef, useState } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import style from './OpenDialog.module.css';
import { useBroughtFiles } from './useBroughtFiles.ts';
import type { ChosenFile } from './useOpening.ts';

interface Props {
  onFiles: (files: readonly ChosenFile[]) => void;
}

/** It lies over all that is on the page. */
const always = () => true;

const accept = '.json,.geojson,.xlsx,.csv,.tsv,.txt,.zip';

export function ChooseFiles({ onFiles }: Props) {
  const { opened: m } = useRoomMessages();
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const [pasted, setPasted] = useState('');
  const [failed, setFailed] = useState('');
  const take = (files: FileList | null | undefined) => files && files.length > 0 && onFiles([...files]);
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
          <button type="button" onClick={() => input.current?.click()}>
            {m.dialog.choose}
          </button>{' '}
          {m.dialog.orDrop}
        </p>
        <input
          ref={(element) => {
            input.current = element;
            // leaving the browser's file dialog fires a "cancel" that bubbles: a sheet would take it for Escape and close
            const keep = (event: Event) => event.stopPropagation();
            element?.addEventListener('cancel', keep);
            return () => element?.removeEventListener('cancel', keep);
          }}
          type="file"
          multiple
          accept={accept}
          hidden
          aria-label={m.dialog.choose}
          onChange={({ target }) => {
            take(target.files);
            target.value = ''; // the same file may be chosen again, once it is corrected
          }}
        />
        <p className={style.quiet}>{m.dialog.forms}</p>
        <p className={style.quiet}>{m.dialog.stays}</p>
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
