/** The agreements of a record as rows of its columns; each is read when somebody asks for it, since reading costs more than all else. */
import type { Columns } from '../columns/columns.ts';
import type { Facts, Whole } from '../facts.ts';
import { rowsOfKind, valueIn } from '../rowsOf.ts';
import { paused, type Sliced } from '../slices.ts';
import type { Agreement } from '../types.ts';
import type { Ranks } from './ranks.ts';
import type { Course } from './reached.ts';

/** What agreements are read from and compared by, and in which language. */
export interface Ground {
  readonly facts: Facts;
  readonly whole: Whole;
  /** BCP 47. */
  readonly language: string;
}

/** The record alone. */
export type ReadFrom = Pick<Ground, 'facts' | 'whole'>;

const among = new WeakMap<Uint32Array, Uint32Array>();

/** The rows that are agreements, in order of date: those of a selection, or all. Found once for each. */
export function agreementRows(columns: Columns, rows?: Uint32Array): Uint32Array {
  if (!rows || rows.length === columns.rowCount) return rowsOfKind(columns, 'agreement');
  const known = among.get(rows);
  if (known) return known;
  const kindOf = valueIn(columns, 'kind');
  const found = rows.filter((row) => kindOf(row) === 'agreement');
  among.set(rows, found);
  return found;
}

/** The agreement of a row; undefined where the whole record does not have it. */
export function agreementAt(row: number, ground: ReadFrom): Agreement | undefined {
  const { read } = keptOf(ground);
  const known = read[row];
  if (known) return known;
  const id = ground.facts.entries[row]?.id;
  const record = id === undefined ? undefined : ground.whole.records.get(id);
  if (record?.kind !== 'agreement') return undefined;
  read[row] = record;
  return record;
}

/** So many are read without a pause. */
const each = 128;

export function* readAgreements(rows: Uint32Array, ground: ReadFrom): Sliced<Agreement[]> {
  const read: Agreement[] = [];
  yield* paused(rows, each, (row) => {
    const one = agreementAt(row, ground);
    if (one) read.push(one);
  });
  return read;
}

/** What is worked out once of a record. */
interface Kept {
  readonly whole: Whole;
  /** By row. */
  readonly read: Agreement[];
  /** By column and language. */
  readonly ranks: Map<string, Ranks>;
  /** What became of them, by row. */
  readonly courses: Course[];
}

const kept = new WeakMap<Facts, Kept>();

export function keptOf({ facts, whole }: ReadFrom): Kept {
  const known = kept.get(facts);
  if (known?.whole === whole) return known;
  const made: Kept = { whole, read: [], ranks: new Map(), courses: [] };
  kept.set(facts, made);
  return made;
}
