/** One facet of the record, bound to the view. */
import { useMemo } from 'react';
import { useMessages } from '@/i18n/messages.tsx';
import type { FacetId } from '@/record/facets.ts';
import { type Choice, inverse, toggle, withChoice } from '@/record/filter.ts';
import { valuesOf } from '@/record/known.ts';
import { Facet } from '@/ui/Facet.tsx';
import { finderOf, groupsOf } from './facetChoices.ts';
import type { Shown } from '@/view/shown.ts';

export function FacetOf({ facet, labelled, shown }: { facet: FacetId; labelled: boolean; shown: Shown }) {
  const m = useMessages();
  const { view, goTo, ownFacts, own } = shown;
  const choice = view.filter.choices[facet];
  const choose = (change: (now: Choice | undefined) => Choice | undefined) =>
    goTo((now) => ({ ...now, filter: withChoice(now.filter, facet, change(now.filter.choices[facet])) }));
  const groups = useMemo(() => groupsOf(facet, shown, m), [facet, shown, m]);
  return (
    <Facet
      label={m.filter.facets[facet]}
      labelled={labelled}
      groups={groups}
      state={choice === undefined ? 'open' : choice.except ? 'all-but' : 'these'}
      onToggle={(id) => choose((now) => toggle(now, id))}
      onInvert={() => choose((now) => now && inverse(now))}
      onClear={() => choose(() => undefined)}
      isWaiting={valuesOf(facet, ownFacts, own) === undefined}
      finder={finderOf(facet, own)}
    />
  );
}
