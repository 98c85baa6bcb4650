/** One cell of the matrix: a number that opens its agreements, or nothing. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { CSSProperties } from 'react';
import style from './Matrix.module.css';
import type { CellId } from './useGridFocus.ts';

interface Props {
  cell: CellId;
  count: number;
  /** True in the first column of a side. */
  isFirst: boolean;
  /** The number with its row and column. */
  label: string;
  /** Of the most that any pair has, from 0 to 1; undefined for a sum of several, which has no tone. */
  share: number | undefined;
  /** True for the one cell that Tab reaches. */
  isCurrent: boolean;
  isOpen: boolean;
  /** The id of what it opens. */
  controls: string;
  onFocus: (cell: CellId) => void;
  onToggle: () => void;
  onPoint: () => void;
}

export function GridCell({ cell, count, isFirst, label, share, isCurrent, isOpen, controls, onFocus, onToggle, onPoint }: Props) {
  const m = useRoomMessages();
  const focusable = { 'data-cell': `${cell.row} ${cell.column}`, tabIndex: isCurrent ? 0 : -1, onFocus: () => onFocus(cell), 'aria-label': label }; // oxfmt-ignore
  if (count === 0) return <td className={style.empty} data-first={isFirst} onPointerEnter={onPoint} {...focusable} />;
  return (
    <td className={style.cell} data-total={share === undefined} data-first={isFirst} onPointerEnter={onPoint}>
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? controls : undefined}
        style={{ '--share': share ?? 0 } as CSSProperties}
        onClick={onToggle}
        {...focusable}
      >
        {m.number(count)}
      </button>
    </td>
  );
}
