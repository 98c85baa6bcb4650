/** Which ids of a filter this record knows: a link made from another edition, or by hand, may name others. */
import type { Facts, Whole } from './facts.ts';
import { choiceOf, type FacetId, facetIds, type Filter } from './filter.ts';
import { kinds } from './words.ts';

/** The filter without the ids that the record does not know, and those ids as "sector=unicorn". People, places and works are known once the whole is there. */
export function keepKnown(filter: Filter, facts: Facts, whole: Whole | undefined): { filter: Filter; unknown: string[] } {
  const registers: Record<FacetId, { has(id: string): boolean } | undefined> = {
    sector: facts.sectors,
    kind: new Set<string>(kinds),
    actor: whole?.actors,
    place: whole?.places,
    source: whole?.sources,
  };
  const unknown: string[] = [];
  const choices: Partial<Record<FacetId, NonNullable<Filter['choices'][FacetId]>>> = {};
  for (const facet of facetIds) {
    const choice = filter.choices[facet];
    if (!choice) continue;
    const register = registers[facet];
    const known = choice.ids.filter((id) => !register || register.has(id));
    unknown.push(...choice.ids.filter((id) => !known.includes(id)).map((id) => `${facet}=${id}`));
    const kept = choiceOf(known, choice.except);
    if (kept) choices[facet] = kept;
  }
  return unknown.length === 0 ? { filter, unknown } : { filter: { ...filter, choices }, unknown };
}
