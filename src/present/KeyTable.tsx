/** Keys and what they do. */
import type { ReactNode } from 'react';
import style from './KeyTable.module.css';

/** The names of keys that do the same, what they do, and in what that is said where it is more than words. */
export type KeyRow = readonly [names: readonly string[], does: string, said?: ReactNode];

export function KeyTable({ rows }: { rows: readonly KeyRow[] }) {
  return (
    <dl className={style.keys}>
      {rows.map(([names, does, said = does]) => (
        <div key={does}>
          <dt>
            {names.map((name) => (
              <kbd key={name}>{name}</kbd>
            ))}
          </dt>
          <dd>{said}</dd>
        </div>
      ))}
    </dl>
  );
}
