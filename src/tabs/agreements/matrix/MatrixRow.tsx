/** One row of the matrix: a body, and what it concluded with each of the columns. */
import { memo } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Agreement } from '@/record/types.ts';
import { GridCell } from './GridCell.tsx';
import { type Head, shareOf } from './layout.ts';
import style from './Matrix.module.css';
import { headInPair, headName } from './names.ts';
import type { CellId } from './useGridFocus.ts';

interface Props {
  row: Head;
  columns: readonly Head[];
  /** The columns with which another side begins. */
  firsts: ReadonlySet<Head>;
  /** By column. */
  texts: readonly (readonly Agreement[])[];
  /** The most texts of a pair in the whole record. */
  max: number;
  /** The column whose cell Tab reaches; undefined where it is in another row. */
  current: string | undefined;
  /** The column whose cell is open; undefined where none is in this row. */
  open: string | undefined;
  /** The id of what a cell opens. */
  controls: string;
  onFocus: (cell: CellId) => void;
  onToggle: (cell: CellId) => void;
  onPoint: (column: string) => void;
}

/** Drawn again only where something in it changes: a large matrix has thousands of cells. */
export const MatrixRow = memo(function MatrixRow(props: Props) {
  const { row, columns, firsts, texts, max, current, open, controls, onFocus, onToggle, onPoint } = props;
  const m = useRoomMessages();
  return (
    <tr className={style.row}>
      <th scope="row">{headName(row, m)}</th>
      {columns.map((column, at) => {
        const cell = { row: row.id, column: column.id };
        const count = texts[at]?.length ?? 0;
        return (
          <GridCell
            key={column.id}
            cell={cell}
            count={count}
            isFirst={firsts.has(column)}
            label={m.pairs.cell(count, headInPair(row, m), headInPair(column, m))}
            share={shareOf(row, column, count, max)}
            isCurrent={column.id === current}
            isOpen={column.id === open}
            controls={controls}
            onFocus={onFocus}
            onToggle={() => onToggle(cell)}
            onPoint={() => onPoint(column.id)}
          />
        );
      })}
    </tr>
  );
});
