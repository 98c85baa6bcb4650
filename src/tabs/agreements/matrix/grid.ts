/** Where a key leads in a grid of cells (WAI-ARIA, "Grid"). */

export interface Cell {
  /** From 0. */
  readonly row: number;
  readonly column: number;
}

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
}

/** The next cell, within the grid; undefined for a key that leads nowhere in a grid. */
export function nextCell(
  { row, column }: Cell,
  { key, ctrlKey }: Key,
  rows: number,
  columns: number,
  direction: 'ltr' | 'rtl',
): Cell | undefined {
  const [before, after] = direction === 'rtl' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
  const at = (y: number, x: number) => ({ row: Math.min(Math.max(y, 0), rows - 1), column: Math.min(Math.max(x, 0), columns - 1) });
  switch (key) {
    case 'ArrowUp':
      return at(row - 1, column);
    case 'ArrowDown':
      return at(row + 1, column);
    case before:
      return at(row, column - 1);
    case after:
      return at(row, column + 1);
    case 'Home':
      return at(ctrlKey ? 0 : row, 0);
    case 'End':
      return at(ctrlKey ? rows - 1 : row, columns - 1);
    default:
      return undefined;
  }
}
