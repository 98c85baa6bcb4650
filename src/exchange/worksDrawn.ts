/** The works behind what is drawn. */
import { answered } from '@/record/columns/tally.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import type { Source } from '@/record/types.ts';

/** Each work that is drawn on, once; `works` are those that are cited outside of records. */
export function worksDrawn(records: readonly string[], works: readonly string[] | undefined, facts: Facts, whole: Whole): Source[] {
  const ids = new Set([...(works ?? []), ...records.flatMap((id) => facts.byId.get(id)?.sources ?? [])]);
  return [...ids].flatMap((id) => whole.sources.get(id) ?? []);
}

/** The same of very many, known by their rows: each combination of works is looked at once. */
export function worksOfRows(
  those: Uint32Array | readonly { readonly row: number }[],
  works: readonly string[] | undefined,
  { columns }: Pick<Facts, 'columns'>,
  whole: Whole,
): Source[] {
  const ids = new Set(works);
  const of = answered(columns, 'source');
  if (of) {
    const { aspect } = of;
    const { starts, codes, values } = of.answers;
    const isSeen = new Uint8Array(aspect.profileCount);
    const isNamed = new Uint8Array(values.length);
    for (let place = 0; place < those.length; place += 1) {
      const one: number | { readonly row: number } = those[place]!;
      const profile = aspect.profileOf[typeof one === 'number' ? one : one.row]!;
      if (isSeen[profile] === 1) continue;
      isSeen[profile] = 1;
      for (let at: number = starts[profile]!; at < starts[profile + 1]!; at += 1) {
        const code = codes[at]!;
        if (isNamed[code] === 1) continue;
        isNamed[code] = 1;
        ids.add(values[code]!);
      }
    }
  }
  return [...ids].flatMap((id) => whole.sources.get(id) ?? []);
}
