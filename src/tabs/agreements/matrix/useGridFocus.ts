/** One cell of a grid takes the focus from Tab; keys move it on. */
import { type KeyboardEvent, useRef, useState } from 'react';
import { type Cell, nextCell } from './grid.ts';

/** Ids of a row and of a column, so that a cell is found again when the filter moves it. */
export interface CellId {
  readonly row: string;
  readonly column: string;
}

export function isSameCell(a: CellId | undefined, b: CellId): boolean {
  return a?.row === b.row && a.column === b.column;
}

/** `rows` and `columns` are the ids in their order, none of them empty. */
export function useGridFocus(rows: readonly string[], columns: readonly string[], direction: 'ltr' | 'rtl') {
  const grid = useRef<HTMLTableElement>(null);
  const [wanted, setWanted] = useState<CellId>();
  const place: Cell = { row: Math.max(0, rows.indexOf(wanted?.row ?? '')), column: Math.max(0, columns.indexOf(wanted?.column ?? '')) };
  const idOf = ({ row, column }: Cell): CellId => ({ row: rows[row] ?? '', column: columns[column] ?? '' });
  const focus = (cell: CellId) => {
    setWanted(cell);
    grid.current?.querySelector<HTMLElement>(`[data-cell="${cell.row} ${cell.column}"]`)?.focus();
  };
  return {
    grid,
    current: idOf(place),
    focus,
    onFocus: setWanted,
    /** On the cells alone: what opens between them has keys of its own. */
    onKeyDown: (event: KeyboardEvent) => {
      const next = nextCell(place, event, rows.length, columns.length, direction);
      if (!next) return;
      event.preventDefault();
      focus(idOf(next));
    },
  };
}
