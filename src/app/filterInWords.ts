/** The filter as parts of a sentence, each with the way to take it away. */
import type { Messages } from '@/i18n/messages.tsx';
import { parseEdtf } from '@/record/edtf.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import { type FacetId, facetIds, type Filter, withChoice } from '@/record/filter.ts';
import type { Kind } from '@/record/types.ts';

export interface FilterPart {
  readonly text: string;
  readonly without: (filter: Filter) => Filter;
}

export function filterInWords(filter: Filter, facts: Facts, whole: Whole | undefined, m: Messages): FilterPart[] {
  const parts: FilterPart[] = [];
  for (const facet of facetIds) {
    const choice = filter.choices[facet];
    if (!choice) continue;
    const names = choice.ids.map((id) => nameOf(facet, id, facts, whole, m));
    const text = choice.except
      ? m.filter.part.except(m.filter.facets[facet], m.and(names))
      : m.filter.part.oneOf(m.filter.facets[facet], m.or(names));
    parts.push({ text, without: (now) => withChoice(now, facet, undefined) });
  }
  for (const end of ['from', 'to'] as const) {
    const date = filter[end] === undefined ? null : parseEdtf(filter[end]);
    if (date) parts.push({ text: m.filter.part[end](m.date(date)), without: ({ [end]: _, ...others }) => others });
  }
  if (filter.q !== undefined) parts.push({ text: m.filter.part.q(filter.q), without: ({ q: _, ...others }) => others });
  return parts;
}

/** The name of a value; its id until the rest of the record is there. */
export function nameOf(facet: FacetId, id: string, facts: Facts, whole: Whole | undefined, m: Messages): string {
  switch (facet) {
    case 'sector':
      return facts.sectors.get(id)?.label ?? id;
    case 'kind':
      return m.kindsMany[id as Kind];
    case 'actor':
      return whole?.actors.get(id)?.name ?? id;
    case 'place':
      return whole?.places.get(id)?.name ?? id;
    case 'source':
      return whole?.sources.get(id)?.title ?? id;
  }
}
