/** The works behind what is drawn. */
import type { Facts, Whole } from '@/record/facts.ts';
import type { Source } from '@/record/types.ts';

/** Each work that is drawn on, once; `works` are those that are cited outside of records. */
export function worksDrawn(records: readonly string[], works: readonly string[] | undefined, facts: Facts, whole: Whole): Source[] {
  const ids = new Set([...(works ?? []), ...records.flatMap((id) => facts.byId.get(id)?.sources ?? [])]);
  return [...ids].flatMap((id) => whole.sources.get(id) ?? []);
}
