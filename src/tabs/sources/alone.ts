/** The records that have one origin alone, worked out once for a record. */
import { answered } from '@/record/columns/tally.ts';
import { once } from '@/record/once.ts';
import { originsOf } from '@/record/origins.ts';

export interface Alone {
  /** Of each row the number of its one origin, from 1; 0 where it has none or several. */
  readonly of: Uint32Array;
  /** Of each work, by its code among the answers, the number of its origin. */
  readonly originOf: Uint32Array;
}

/** So many rows are looked at without a pause: those that have to be read take as long as a hundred others. */
const [rowsEach, readEach] = [4000, 40];

export const aloneOn = once(function* (facts, whole) {
  const { columns, entries } = facts;
  const of = new Uint32Array(columns.rowCount);
  const cited = answered(columns, 'source');
  const numbers = new Map<string, number>();
  const numberOf = (origin: string) => {
    const known = numbers.get(origin) ?? numbers.size + 1;
    numbers.set(origin, known);
    return known;
  };
  const { values = [], starts = new Uint32Array(), codes = new Uint32Array() } = cited?.answers ?? {};
  const originOf = Uint32Array.from(values, (id) => numberOf(whole.sources.get(id)?.origin ?? ''));
  const isCounted = Uint8Array.from(values, (id) => (whole.sources.get(id)?.read === 'reported' ? 0 : 1));
  /** The one origin of all works that a profile cites and that count; 0 where they are of several, and the record itself must tell. */
  const oneOf = (profile: number) => {
    let one = 0;
    for (let at = starts[profile]!; at < starts[profile + 1]!; at += 1) {
      const code = codes[at]!;
      if (isCounted[code] === 0) continue;
      if (one !== 0 && one !== originOf[code]) return 0;
      one = originOf[code]!;
    }
    return one;
  };
  let read = 0;
  for (let row = 0; row < of.length; row += 1) {
    if (row % rowsEach === 0) yield;
    if (entries[row]!.origins !== 1 || !cited) continue;
    of[row] = oneOf(cited.aspect.profileOf[row]!);
    if (of[row] !== 0) continue;
    const record = whole.records.get(entries[row]!.id);
    for (const origin of record ? originsOf(record, whole) : []) of[row] = numberOf(origin);
    read += 1;
    if (read % readEach === 0) yield;
  }
  return { of, originOf } satisfies Alone;
});
