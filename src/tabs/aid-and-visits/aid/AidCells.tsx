/** The records of a row as links to them. */
import type { ReactNode } from 'react';
import type { Shown } from '../shown.ts';
import type { AidRow } from './aidRows.ts';

/** For a table whose rows these are. */
export function aidCells(rows: readonly AidRow[], { linkTo }: Pick<Shown, 'linkTo'>): Record<string, (row: number) => ReactNode> {
  return {
    records: (at) =>
      rows[at]?.records.map(({ id, title }) => (
        <div key={id}>
          <a {...linkTo(id)}>{title}</a>
        </div>
      )),
  };
}
