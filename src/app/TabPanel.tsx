/** The chosen tab: its code is loaded when it is opened, and kept in the query cache so that a failed load can be tried again. */
import { useSuspenseQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { useMessages } from '@/i18n/messages.tsx';
import type { Facts, Whole } from '@/record/facts.ts';
import { tabs } from '@/tabs/index.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { defaultView } from '@/view/view.ts';
import { facetLink, recordLink } from './links.ts';
import type { Shown } from './useSelection.ts';
import { WaitForWhole } from './WaitForWhole.tsx';

interface Props {
  facts: Facts;
  whole: Whole | undefined;
  shown: Shown;
}

export function TabPanel({ facts, whole, shown }: Props) {
  const m = useMessages();
  const { view, goTo, selection, search, searchError } = shown;
  const tab = tabs[view.tab];
  if (searchError) throw searchError;
  if (search === 'pending') return <p>{m.filter.searching}</p>;
  if (selection.shown.length === 0 && !tab.standsAlone) {
    return (
      <Notice
        title={m.filter.empty}
        action={{ label: m.filter.reset, onClick: () => goTo((now) => ({ ...now, filter: defaultView.filter })) }}
      >
        <p>{m.filter.emptyHint}</p>
      </Notice>
    );
  }
  return (
    <Suspense fallback={<p>{m.frame.loading}</p>}>
      {tab.needs === 'whole' && !whole ? <WaitForWhole /> : <Loaded facts={facts} whole={whole} shown={shown} />}
    </Suspense>
  );
}

function Loaded({ facts, whole, shown }: Props) {
  const { view, goTo, selection } = shown;
  const tab = tabs[view.tab];
  const { data: render } = useSuspenseQuery({
    queryKey: ['tab', view.tab],
    queryFn: tab.load,
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
  });
  return render({ facts, whole, selection, view, goTo, linkTo: recordLink(shown), only: facetLink(shown, false) });
}
