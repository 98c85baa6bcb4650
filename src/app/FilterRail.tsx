/** The facets: search, perspective, time, and every question by which records are chosen. The same in the rail and in the sheet. */
import { useMessages } from '@/i18n/messages.tsx';
import type { FacetId } from '@/record/facets.ts';
import { Disclosure } from '@/ui/Disclosure.tsx';
import { AccordingTo } from './AccordingTo.tsx';
import { FacetOf } from './FacetOf.tsx';
import { SearchField } from './SearchField.tsx';
import style from './FilterRail.module.css';
import type { Shown } from '@/view/shown.ts';
import { When } from './When.tsx';

/** In a tab too, where a column is filtered. */
export { FacetOf };

/** What stands folded behind the sectors and the kinds. */
const sections = {
  eras: ['era'],
  agree: ['disputed'],
  visits: ['level', 'direction', 'form'],
  agreements: ['status', 'type'],
  aid: ['stage'],
  statements: ['statement'],
  people: ['actor'],
  places: ['place'],
  sources: ['source', 'language', 'side'],
} as const satisfies Record<string, readonly FacetId[]>;

type SectionId = keyof typeof sections;
const sectionIds = Object.keys(sections) as SectionId[];

export function FilterRail({ shown }: { shown: Shown }) {
  return (
    <div className={style.rail}>
      <SearchField view={shown.view} goTo={shown.goTo} />
      <AccordingTo shown={shown} />
      <When shown={shown} />
      <FacetOf facet="sector" labelled={false} shown={shown} />
      <FacetOf facet="kind" labelled={false} shown={shown} />
      <div>
        {sectionIds.map((id) => (
          <Section key={id} id={id} shown={shown} />
        ))}
      </div>
    </div>
  );
}

function Section({ id, shown }: { id: SectionId; shown: Shown }) {
  const m = useMessages();
  const facets = sections[id];
  const chosen = facets.reduce((sum, facet) => sum + (shown.view.filter.choices[facet]?.ids.length ?? 0), 0);
  const summary = (
    <>
      {m.filter.sections[id]}
      {chosen > 0 && <span className={style.chosen}>{m.filter.chosen(chosen)}</span>}
    </>
  );
  return (
    <Disclosure summary={summary} className={style.section} startsOpen={chosen > 0}>
      {() => facets.map((facet) => <FacetOf key={facet} facet={facet} labelled={facets.length === 1} shown={shown} />)}
    </Disclosure>
  );
}
