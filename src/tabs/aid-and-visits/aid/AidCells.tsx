/** The records of a row as links to them. */
import type { ReactNode } from 'react';
import type { Messages } from '@/i18n/messages.tsx';
import { mostNamed } from '../TableOf.tsx';
import type { Shown } from '../shown.ts';
import type { AidRow } from './aidRows.ts';

/** For a table whose rows these are. */
export function aidCells(
  rows: readonly AidRow[],
  { linkTo }: Pick<Shown, 'linkTo'>,
  m: Messages,
): Record<string, (row: number) => ReactNode> {
  return {
    records: (at) => {
      const records = rows[at]?.records;
      if (!records) return undefined;
      const left = records.length - mostNamed;
      return (
        <>
          {records.slice(0, mostNamed).map(({ id, title }) => (
            <div key={id}>
              <a {...linkTo(id)}>{title}</a>
            </div>
          ))}
          {left > 0 && <div>{m.chart.more(left)}</div>}
        </>
      );
    },
  };
}
