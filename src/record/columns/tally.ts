/** Counts rows by what they answer: first by profile, so that a row costs one step, then each profile as often as it came. */
import type { FacetId } from '../facets.ts';
import type { Answers, Aspect, ColumnData } from './columns.ts';

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

/** How many of the rows have each profile, added to what was counted before. */
export function tallyOf(
  { profileOf, profileCount }: Pick<Aspect, 'profileOf' | 'profileCount'>,
  rows: Uint32Array,
  tally = new Uint32Array(profileCount),
): Uint32Array {
  for (let at = 0; at < rows.length; at += 1) tally[profileOf[rows[at]!]!]! += 1;
  return tally;
}

/** How many rows have each value, by its code, where so many have each profile. */
export function unfolded({ values, starts, codes }: Answers, tally: Uint32Array): Uint32Array {
  const counts = new Uint32Array(values.length);
  for (let profile = 0; profile < tally.length; profile += 1) {
    const count = tally[profile]!;
    if (count === 0) continue;
    for (let at = starts[profile]!; at < starts[profile + 1]!; at += 1) counts[codes[at]!]! += count;
  }
  return counts;
}

/** True where most rows have a profile of their own: then it costs less to go through their values than to tally profiles first. */
export function isWide({ profileOf, profileCount }: Aspect): boolean {
  return 2 * profileCount > profileOf.length;
}

/** How many of the rows have each value, by its code, added to what was counted before. */
export function countsOf({ aspect, answers }: Answered, rows: Uint32Array, before?: Uint32Array): Uint32Array {
  const { values, starts, codes } = answers;
  const { profileOf } = aspect;
  if (!isWide(aspect) && !before) return unfolded(answers, tallyOf(aspect, rows));
  const counts = before ?? new Uint32Array(values.length);
  for (let at = 0; at < rows.length; at += 1) {
    const profile = profileOf[rows[at]!]!;
    const end = starts[profile + 1]!;
    for (let value = starts[profile]!; value < end; value += 1) counts[codes[value]!]! += 1;
  }
  return counts;
}
