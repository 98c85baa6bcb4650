/** The facets: search, dates, sectors by family, kinds. The same in the rail and in the sheet. */
import { useMessages } from '@/i18n/messages.tsx';
import type { Facts, Whole } from '@/record/facts.ts';
import { type FacetId, type Filter, isChosen, toggle, withChoice } from '@/record/filter.ts';
import { kinds } from '@/record/words.ts';
import { Facet } from '@/ui/Facet.tsx';
import { AccordingTo } from './AccordingTo.tsx';
import { DateField } from './DateField.tsx';
import { SearchField } from './SearchField.tsx';
import style from './FilterRail.module.css';
import type { Shown } from './useSelection.ts';

export function FilterRail({ facts, own, shown }: { facts: Facts; own: Whole | undefined; shown: Shown }) {
  const m = useMessages();
  const { view, goTo, selection } = shown;
  const { filter } = view;
  const refine = (change: (filter: Filter) => Filter, move?: 'replace') => goTo((now) => ({ ...now, filter: change(now.filter) }), move);

  const onToggle = (facet: FacetId) => (id: string) => refine((now) => withChoice(now, facet, toggle(now.choices[facet], id)));
  const choice = (facet: FacetId, id: string, label: string) => ({
    id,
    label,
    count: selection.counts[facet].get(id) ?? 0,
    chosen: isChosen(filter.choices[facet], id),
  });
  const setDate = (end: 'from' | 'to') => (text: string | undefined) =>
    refine(
      ({ [end]: _, ...others }) => (text === undefined ? others : { ...others, [end]: text }),
      filter[end] === undefined ? undefined : 'replace',
    );

  return (
    <div className={style.rail}>
      <SearchField view={view} goTo={goTo} />
      <AccordingTo shown={shown} own={own} sides={facts.dataset.sides} />
      <div className={style.dates}>
        <DateField label={m.filter.from} value={filter.from} onChange={setDate('from')} />
        <DateField label={m.filter.to} value={filter.to} onChange={setDate('to')} />
      </div>
      <Facet
        label={m.filter.facets.sector}
        onToggle={onToggle('sector')}
        groups={facts.families.map((family) => ({
          label: family.label,
          choices: [...facts.sectors.values()]
            .filter((sector) => sector.family === family.id)
            .map((sector) => ({ ...choice('sector', sector.id, sector.label), colour: sector.colour })),
        }))}
      />
      <Facet
        label={m.filter.facets.kind}
        onToggle={onToggle('kind')}
        groups={[{ choices: kinds.map((kind) => choice('kind', kind, m.kindsMany[kind])) }]}
      />
    </div>
  );
}
