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

/** What a profile answers. */
export function valuesIn({ values, starts, codes }: Answers, profile: number): string[] {
  return Array.from(codes.subarray(starts[profile], starts[profile + 1]), (code) => values[code]!);
}

/** Of each profile 1 where it has one of the values. */
export function profilesWith({ aspect, answers: { codeOf, starts, codes } }: Answered, values: Iterable<string>): Uint8Array {
  const wanted = new Set<number>();
  for (const value of values) wanted.add(codeOf.get(value) ?? -1);
  const has = new Uint8Array(aspect.profileCount);
  for (let profile = 0; profile < has.length; profile += 1)
    for (let at = starts[profile]!; at < starts[profile + 1]!; at += 1) if (wanted.has(codes[at]!)) has[profile] = 1;
  return has;
}

/** Those of the rows that have one of the values, in their order. */
export function rowsWith(of: Answered | undefined, values: Iterable<string>, rows: Uint32Array): Uint32Array {
  if (!of) return new Uint32Array();
  const has = profilesWith(of, values);
  const { profileOf } = of.aspect;
  return rows.filter((row) => has[profileOf[row]!] === 1);
}
