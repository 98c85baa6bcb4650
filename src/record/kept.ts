/** The records of the kinds whose figures are added up or drawn: read once, and kept with their rows. */
import { reportsZero } from './derive.ts';
import { yearOf } from './dates.ts';
import type { Entry } from './entries.ts';
import type { Facts, Whole } from './facts.ts';
import { type Once, once } from './once.ts';
import { rowsOfKind, shownOf } from './rowsOf.ts';
import type { Selection } from './select.ts';
import type { RecordOf } from './types.ts';

export interface Kept<K extends KeptKind> {
  readonly row: number;
  readonly record: RecordOf<K>;
  readonly entry: Entry;
  /** In which it begins; undefined where nobody says when. */
  readonly year: number | undefined;
  readonly title: string;
  readonly isZero: boolean;
}

export type KeptKind = 'aid' | 'gas' | 'trade';

/** In order of date. */
const keep = <K extends KeptKind>(kind: K): Once<Kept<K>[]> =>
  once(function* (facts, whole) {
    const kept: Kept<K>[] = [];
    for (const row of rowsOfKind(facts.columns, kind)) {
      const entry = facts.entries[row]!;
      const record = whole.records.get(entry.id) as RecordOf<K> | undefined;
      if (record) kept.push({ row, record, entry, year: yearOf(entry.date), title: entry.title, isZero: reportsZero(record) });
      if (kept.length % 50 === 0) yield;
    }
    return kept;
  });

export const kept: { readonly [K in KeptKind]: Once<Kept<K>[]> } = { aid: keep('aid'), gas: keep('gas'), trade: keep('trade') };

type Given = Pick<Facts, 'columns' | 'entries' | 'dataset' | 'coverage'>;

/** Those of them that are shown, in order of date; the same list for the same selection. */
export function keptShown<K extends KeptKind>(kind: K, facts: Given, whole: Whole, selection: Pick<Selection, 'rows'>): readonly Kept<K>[] {
  return shownOf(kept[kind](facts, whole), selection, facts.columns);
}

const records = new WeakMap<readonly unknown[], readonly unknown[]>();

/** Their records alone; the same list for the same list. */
export function recordsIn<K extends KeptKind>(those: readonly Kept<K>[]): readonly RecordOf<K>[] {
  const known = records.get(those) as readonly RecordOf<K>[] | undefined;
  if (known) return known;
  const made = those.map(({ record }) => record);
  records.set(those, made);
  return made;
}

const rowsById = new WeakMap<readonly unknown[], ReadonlyMap<string, number>>();

/** Whether a record of these, known by its id, is shown; of another it is not asked. */
export function shownIds(
  all: readonly { readonly row: number; readonly record: { readonly id: string } }[],
  isShown: Uint8Array,
): Pick<ReadonlySet<string>, 'has'> {
  const rowOf = rowsById.get(all) ?? new Map(all.map(({ record, row }) => [record.id, row]));
  rowsById.set(all, rowOf);
  return { has: (id) => isShown[rowOf.get(id) ?? -1] === 1 };
}
