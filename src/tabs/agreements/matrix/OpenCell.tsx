/** The agreements of the open cell, below its row. */
import type { ReactNode } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Agreement } from '@/record/types.ts';
import type { Head } from './layout.ts';
import style from './Matrix.module.css';
import { headInPair } from './names.ts';

interface Props {
  id: string;
  row: Head;
  /** The id of its column. */
  column: string;
  columns: readonly Head[];
  /** Of the row, by column. */
  texts: readonly (readonly Agreement[])[];
  list: (agreements: readonly Agreement[]) => ReactNode;
}

/** Nothing where the filter has taken the column, or all of its texts. */
export function OpenCell({ id, row, column: wanted, columns, texts, list }: Props) {
  const m = useRoomMessages();
  const at = columns.findIndex((head) => head.id === wanted);
  const [column, agreements = []] = [columns[at], texts[at]];
  if (!column || agreements.length === 0) return null;
  return (
    <tr id={id}>
      <td colSpan={columns.length + 1} className={style.below}>
        <div role="group" aria-labelledby={`${id}title`}>
          <h3 id={`${id}title`}>{m.pairs.cellTitle(headInPair(row, m), headInPair(column, m), agreements.length)}</h3>
          {list(agreements)}
        </div>
      </td>
    </tr>
  );
}
