/** Which values of a facet this record knows: a link made from another edition, or by hand, may name others. */
import { disagreements, type FacetId, facetIds, undated } from './facets.ts';
import type { Facts, Whole } from './facts.ts';
import { type Choice, choiceOf, type Filter } from './filter.ts';
import { agreementStages, agreementTypes, aidStages, kinds, statementForms, visitForms, visitLevels } from './words.ts';

/** Every value that a facet can have in this record, in its order; undefined until the whole is there, where it needs that. */
export function valuesOf(facet: FacetId, facts: Facts, whole: Whole | undefined): readonly string[] | undefined {
  const { dataset, sectors, eras } = facts;
  const ofWorks = (pick: 'language' | 'side') => whole && [...new Set([...whole.sources.values()].flatMap((work) => work[pick] ?? []))];
  switch (facet) {
    case 'sector':
      return [...sectors.keys()];
    case 'kind':
      return kinds;
    case 'level':
      return visitLevels;
    case 'direction':
      return [...dataset.sides, 'third', 'none'];
    case 'form':
      return visitForms;
    case 'type':
      return agreementTypes;
    case 'status':
      return agreementStages;
    case 'stage':
      return aidStages;
    case 'statement':
      return statementForms;
    case 'actor':
      return whole && [...whole.actors.keys()];
    case 'place':
      return whole && [...whole.places.keys()];
    case 'source':
      return whole && [...whole.sources.keys()];
    case 'language':
    case 'side':
      return ofWorks(facet);
    case 'disputed':
      return disagreements;
    case 'era':
      return [...eras.map(({ id }) => id), undated];
  }
}

/** The filter without the values that the record does not know, and those as "sector=unicorn". */
export function keepKnown(filter: Filter, facts: Facts, whole: Whole | undefined): { filter: Filter; unknown: string[] } {
  const unknown: string[] = [];
  const choices: Partial<Record<FacetId, Choice>> = {};
  for (const facet of facetIds) {
    const choice = filter.choices[facet];
    if (!choice) continue;
    const values = valuesOf(facet, facts, whole);
    const register = values && new Set(values);
    const known = choice.ids.filter((id) => !register || register.has(id));
    unknown.push(...choice.ids.filter((id) => !known.includes(id)).map((id) => `${facet}=${id}`));
    const kept = choiceOf(known, choice.except);
    if (kept) choices[facet] = kept;
  }
  return unknown.length === 0 ? { filter, unknown } : { filter: { ...filter, choices }, unknown };
}
