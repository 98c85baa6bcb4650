/** The names of the values of facets. */
import type { FirstMessages } from '@/i18n/messages.tsx';
import { type FacetId, undated } from '@/record/facets.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import { titleOf } from './titleOf.ts';

/** The name of a value; its id until the rest of the record is there, and where nobody knows it. */
export function nameOf(facet: FacetId, id: string, facts: Facts, whole: Whole | undefined, m: FirstMessages): string {
  switch (facet) {
    case 'sector':
      return facts.sectors.get(id)?.label ?? id;
    case 'kind':
      return word(m.kindsMany, id);
    case 'level':
      return word(m.levels, id);
    case 'direction':
      return id === 'third' || id === 'none' ? m.directions[id] : m.directions.to(whole?.actors.get(id)?.name ?? id);
    case 'form':
      return word(m.forms, id);
    case 'type':
      return word(m.agreementTypes, id);
    case 'status':
      return word(m.agreementStages, id);
    case 'stage':
      return word(m.aidStages, id);
    case 'statement':
      return word(m.statementForms, id);
    case 'actor':
      return whole?.actors.get(id)?.name ?? id;
    case 'place':
      return whole?.places.get(id)?.name ?? id;
    case 'source': {
      const work = whole?.sources.get(id);
      return work ? `${work.publisher}: ${titleOf(work)}` : id;
    }
    case 'language':
      return m.languageName(id);
    case 'side':
      return m.sides[id] ?? whole?.actors.get(id)?.name ?? id;
    case 'disputed':
      return word(m.filter.disagreements, id);
    case 'era':
      return id === undated ? m.filter.undatedEra : (facts.eras.find((era) => era.id === id)?.label ?? id);
  }
}

function word(words: Readonly<Record<string, string>>, id: string): string {
  return words[id] ?? id;
}
