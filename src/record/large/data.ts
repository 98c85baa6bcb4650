/** What a worker makes of a large file and hands over: plain data, most of it typed arrays, which need no copy. */
import type { ColumnData } from '../columns/columns.ts';
import type { Numbers } from '../columns/numbers.ts';
import type { EditionFile } from '../editions.ts';
import type { Entry } from '../entries.ts';
import type { IdIndex } from './idIndex.ts';
import type { Namers } from './namers.ts';
import type { Texts } from './texts.ts';

/** The rows of a record set: what of each can be told without reading the record. */
export interface Rows {
  readonly columns: ColumnData;
  /** Whatever else entries tell, each distinct combination once, and the number of that of each row. */
  readonly marks: readonly Mark[];
  readonly markOf: Numbers;
}

/** What an entry tells that is no facet. */
export type Mark = Pick<Entry, 'rivalDates' | 'inferred' | 'origins' | 'official'> & {
  /** A perspective is silent on the date: the row is found by the record's own, which is never shown as said. */
  readonly undated?: true;
};

export interface LargeData extends Rows {
  /** The file but its records. */
  readonly head: Omit<EditionFile, 'records'>;
  /** The file as it was read, and where in it the record of each row begins and ends, by turns. */
  readonly bytes: Uint8Array;
  readonly spans: Uint32Array;
  readonly ids: Texts;
  readonly titles: Texts;
  readonly idIndex: IdIndex;
  readonly namers: Namers;
  /** Of how many records each voice speaks. */
  readonly speaks: ReadonlyMap<string, number>;
}
