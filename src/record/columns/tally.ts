/** Counts rows by what they answer: first by profile, so that a row costs one step, then each profile as often as it came. */
import type { FacetId } from '../facets.ts';
import type { Answers, Aspect, ColumnData } from './columns.ts';
import { everyRow } from './numbers.ts';

/** The aspect that answers a facet, and its answers. */
export interface Answered {
  readonly aspect: Aspect;
  readonly answers: Answers;
}

/** Undefined where the columns leave the facet out. */
export function answered({ aspects }: Pick<ColumnData, 'aspects'>, facet: FacetId): Answered | undefined {
  for (const aspect of aspects) for (const answers of aspect.answers) if (answers.facet === facet) return { aspect, answers };
  return undefined;
}

/** What rows are summed by: sums stand in one array, in which each row adds to some places. */
export interface Summed {
  /** The same object for the same sums. */
  readonly key: Aspect | Answers;
  readonly rowCount: number;
  /** Adds each row to the sums, `times` 1 or -1, and gives them back; to new ones where none are given. */
  readonly add: (rows: Uint32Array, sums?: Uint32Array, times?: 1 | -1) => Uint32Array;
}

/** How many rows have each profile. */
export function byProfile(aspect: Aspect): Summed {
  const { profileOf, profileCount } = aspect;
  return {
    key: aspect,
    rowCount: profileOf.length,
    add(rows, sums = new Uint32Array(profileCount), times = 1) {
      for (let at = 0; at < rows.length; at += 1) sums[profileOf[rows[at]!]!]! += times;
      return sums;
    },
  };
}

/** How many rows have each value, by its code. */
function byValue({ aspect: { profileOf }, answers }: Answered): Summed {
  const { values, starts, codes } = answers;
  return {
    key: answers,
    rowCount: profileOf.length,
    add(rows, sums = new Uint32Array(values.length), times = 1) {
      for (let at = 0; at < rows.length; at += 1) {
        const profile = profileOf[rows[at]!]!;
        const end = starts[profile + 1]!;
        for (let value = starts[profile]!; value < end; value += 1) sums[codes[value]!]! += times;
      }
      return sums;
    },
  };
}

const totals = new WeakMap<object, Uint32Array>();

/** The sums of all rows, which are kept. */
export function totalOf({ key, rowCount, add }: Summed): Uint32Array {
  let total = totals.get(key);
  if (!total) totals.set(key, (total = add(everyRow(rowCount))));
  return total;
}

/** How many rows have each value, by its code, where `sums` sums them up: by value where few rows share a profile, else by profile, and then each profile's values. */
export function countsBy(of: Answered, sums: (by: Summed) => Uint32Array): Uint32Array {
  const { profileOf, profileCount } = of.aspect;
  const isWide = 16 * profileCount > profileOf.length;
  return isWide ? sums(byValue(of)) : unfolded(of.answers, sums(byProfile(of.aspect)));
}

/** How many of the rows have each value, by its code. */
export function countsOf(of: Answered, rows: Uint32Array): Uint32Array {
  return countsBy(of, ({ add }) => add(rows));
}

/** How many rows have each value, by its code, where so many have each profile. */
function unfolded({ values, starts, codes }: Answers, tally: Uint32Array): Uint32Array {
  const counts = new Uint32Array(values.length);
  for (let profile = 0; profile < tally.length; profile += 1) {
    const count = tally[profile]!;
    if (count === 0) continue;
    for (let at = starts[profile]!; at < starts[profile + 1]!; at += 1) counts[codes[at]!]! += count;
  }
  return counts;
}
