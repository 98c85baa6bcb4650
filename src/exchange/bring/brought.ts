/** A record out of files that somebody brought: in the form of an edition, nothing of it checked, and where each part of it stood. */
import type { Finding } from './finding.ts';
import type { Table } from './table.ts';

export type Json = Record<string, unknown>;

/** The parts of an edition (record/editions.ts: EditionFile) as they were found. What is left out was not in the files, and is completed before the check. */
export interface Draft {
  readonly dataset?: Json;
  readonly families?: readonly Json[];
  readonly sectors?: readonly Json[];
  readonly sources?: readonly Json[];
  readonly actors?: readonly Json[];
  readonly places?: readonly Json[];
  readonly changes?: readonly Json[];
  readonly legs?: readonly Json[];
  readonly nodes?: readonly Json[];
  readonly paths?: readonly Json[];
  readonly records: readonly Json[];
}

/** Where an entry of the draft stands: a row of a table, and the column of each of its fields. */
export interface RowPlace {
  readonly table: Table;
  /** The place of the row in `table.rows`, from 0. */
  readonly row: number;
  /** Of a field ("citations.0.source", or ["dataset"] "coverage.from") the column, from 0; undefined where none has it. */
  readonly columnOf: (path: string) => number | undefined;
  /** The line of the headings in `table.rows`, from 0. */
  readonly headings?: number;
  /** Where each field has a row of its own, as in the sheet about the record: that row, from 0. */
  readonly rowOf?: (path: string) => number | undefined;
}

/** What became of the rows of a table that are no entry of their own, so that the sum adds up. */
export interface RowSum {
  readonly file: string;
  readonly sheet?: string | undefined;
  /** All lines of the table. */
  readonly rows: number;
  /** Lines that became an entry of the draft (or, of the sheet about the record, a field of it). */
  readonly entries: number;
  /** Headings, and lines in which the template explains itself. */
  readonly headings: number;
  readonly blank: number;
  /** Lines that could not become an entry; each has a finding. */
  readonly unread: number;
  /** Of those the ones that are records, but for a fault: they wait. */
  readonly waiting?: number;
}

export interface Brought {
  readonly draft: Draft;
  /** By the very entry of the draft; none for JSON, where the place is the path. */
  readonly places: ReadonlyMap<object, RowPlace>;
  readonly sums: readonly RowSum[];
  readonly findings: readonly Finding[];
}
