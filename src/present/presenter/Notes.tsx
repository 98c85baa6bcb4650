/** What the speaker has before the eyes, as large as the speaker likes. */
import { useId } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { paragraphsOf } from '../paragraphs.ts';
import style from './Notes.module.css';
import { useNotesSize } from './useNotesSize.ts';

/** `language` is that of the talk, BCP 47. */
export function Notes({ note, language }: { note: string; language: string }) {
  const m = useRoomMessages().presenter;
  const id = useId();
  const { size, smaller, larger } = useNotesSize();
  const paragraphs = paragraphsOf(note);
  return (
    <section className={style.notes} aria-labelledby={id}>
      <div className={style.head}>
        <h2 id={id}>{m.notes}</h2>
        <button type="button" aria-label={m.smaller} disabled={!smaller} onClick={smaller}>
          −
        </button>
        <button type="button" aria-label={m.larger} disabled={!larger} onClick={larger}>
          +
        </button>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and by keys only with the focus */}
      <div
        key={note}
        className={style.text}
        role="group"
        aria-labelledby={id}
        tabIndex={0}
        data-scrolls=""
        style={{ fontSize: `${size}rem` }}
      >
        {paragraphs.length === 0 && <p className="quiet">{m.noNotes}</p>}
        {paragraphs.map((text, at) => (
          <p key={at} lang={language} dir="auto">
            {text}
          </p>
        ))}
      </div>
    </section>
  );
}
