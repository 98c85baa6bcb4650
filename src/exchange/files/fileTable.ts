/** Rows on their way out of the program: what a tab shows, in its order, before it becomes CSV, a spreadsheet or JSON. */
import type { Source } from '@/record/types.ts';

/** Text; a number; several texts; an EDTF date as the record writes it, in a column of dates; null where nothing is known. */
export type FileCell = string | number | readonly string[] | null;

export interface FileColumn {
  readonly id: string;
  readonly header: string;
  /** "date": EDTF, of which a spreadsheet types what is precise to the day. */
  readonly type: 'text' | 'number' | 'date';
}

/** One table: each row has a cell for each column. */
export interface FileTable {
  /** Part of the name of its file: "agreements". */
  readonly id: string;
  readonly title: string;
  readonly columns: readonly FileColumn[];
  readonly rows: readonly FileRow[];
  /** Of very many rows: how many there are, and each as it is asked for, so that nobody needs to hold them all. */
  readonly lazy?: { readonly count: number; readonly each: () => Iterable<FileRow> };
}

export type FileRow = readonly FileCell[];

export function rowCountOf(table: FileTable): number {
  return table.lazy?.count ?? table.rows.length;
}

/** Its rows, one by one. */
export function eachRowOf(table: FileTable): Iterable<FileRow> {
  return table.lazy?.each() ?? table.rows;
}

/** All that a file says. */
export interface FileOf {
  /** What is shown; a file of one table (CSV) holds one of them. */
  readonly tables: readonly FileTable[];
  /** The works behind the rows, as a table, and as they stand in the record. */
  readonly sources: FileTable;
  readonly works: readonly Source[];
  /** Which view it is: label and value, in words. */
  readonly about: readonly (readonly [label: string, value: string])[];
}
