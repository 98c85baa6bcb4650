/** Rows by what they answer. */
import type { Answers } from './columns.ts';
import type { Answered } from './tally.ts';

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
