/** The frame of every picture: what it shows, filter and unit, the picture, and the same facts as a table. */
import { type ReactNode, Suspense, useId, useState } from 'react';
import { useMessages } from '@/i18n/messages.tsx';
import style from './Figure.module.css';
import { Waiting } from './Waiting.tsx';

interface Props {
  title: string;
  subtitle: ReactNode;
  /** Controls that belong to the picture. */
  controls?: ReactNode;
  /** The same facts as a table; shown in place of the picture. */
  table: ReactNode;
  /** Stands under picture and table alike. */
  note?: ReactNode;
  children: ReactNode;
}

export function Figure({ title, subtitle, controls, table, note, children }: Props) {
  const m = useMessages();
  const id = useId();
  const [asTable, setAsTable] = useState(false);
  return (
    <figure className={style.figure} aria-labelledby={id}>
      <header className={style.header}>
        <div>
          <h2 id={id} className={style.title}>
            {title}
          </h2>
          <p className={style.subtitle}>{subtitle}</p>
        </div>
        <div className={style.controls}>
          {!asTable && controls}
          <button type="button" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
            {m.figure.table}
          </button>
        </div>
      </header>
      {asTable ? <Suspense fallback={<Waiting />}>{table}</Suspense> : children}
      {note && <figcaption className={style.note}>{note}</figcaption>}
    </figure>
  );
}
