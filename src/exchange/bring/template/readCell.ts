/** What becomes of a cell: where in its entry it belongs, and what is said of it. */
import type { Finding } from '../finding.ts';
import { type Cell, columnLetter, shownCell, type Table } from '../table.ts';
import type { Read } from './cellReader.ts';
import type { Column } from './headings.ts';

/** Adds what is doubtful of a cell, with its place; `row` counts from 0. */
export function note(
  findings: Finding[],
  { file, sheet }: Table,
  row: number,
  { index, heading }: Pick<Column, 'index' | 'heading'>,
  cell: Cell,
  { doubts }: Read,
): void {
  for (const doubt of doubts)
    findings.push({ ...doubt, file, sheet, row: row + 1, column: heading, letter: columnLetter(index), cell: shownCell(cell) });
}

/** Of a column: its pattern, with the numbers of its heading. */
export function pathOf({ field, at }: Pick<Column, 'field' | 'at'>): (string | number)[] {
  let list = 0;
  return field.path.map((part) => (part === '#' ? (at[list++] ?? 0) : part));
}
