/** A sheet of a workbook, or a file of CSV: rows of cells, before anybody asks what they mean. */

/** What stands in a cell. A Date only where a workbook says that the cell is one: midnight UTC of the day, for no time zone can shift it. */
export type Cell = string | number | boolean | Date | null;

export interface Table {
  /** The name of the file as the reader gave it. */
  readonly file: string;
  /** The name of the sheet; left out for a file of CSV, which has one. */
  readonly sheet?: string;
  /** From the first line on; the row that a spreadsheet program calls 5 is `rows[4]`. Short rows stand as they are. */
  readonly rows: readonly (readonly Cell[])[];
}

/** "A", "Z", "AA": the column as a spreadsheet program names it; 0 is the first. */
export function columnLetter(index: number): string {
  const before = Math.floor(index / 26);
  return (before > 0 ? columnLetter(before - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** A cell as it stands, cut where it is long. */
export function shownCell(cell: Cell | undefined): string {
  const text = cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? '');
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
