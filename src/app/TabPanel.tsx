/** The chosen tab: its code is loaded when it is opened, and kept in the query cache so that a failed load can be tried again. */
import { useSuspenseQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { useMessages } from '@/i18n/messages.tsx';
import { tabs } from '@/tabs/index.tsx';
import { accordingName } from '@/exchange/according.ts';
import { Empty } from './Empty.tsx';
import { facetLink, recordLink, viewLink } from './links.ts';
import type { Shown } from './useSelection.ts';
import { WaitForWhole } from './WaitForWhole.tsx';

export function TabPanel({ shown }: { shown: Shown }) {
  const m = useMessages();
  const { view, whole, selection, isPending, searchError } = shown;
  const tab = tabs[view.tab];
  if (searchError) throw searchError;
  if (isPending) return <p>{m.filter.searching}</p>;
  const isEmpty = selection.shown.length === 0;
  return (
    <>
      {isEmpty && <Empty shown={shown} />}
      {(!isEmpty || tab.standsAlone) && (
        <Suspense fallback={<p>{m.frame.loading}</p>}>
          {tab.needs === 'whole' && !whole ? <WaitForWhole /> : <Loaded shown={shown} />}
        </Suspense>
      )}
    </>
  );
}

function Loaded({ shown }: { shown: Shown }) {
  const m = useMessages();
  const { facts, whole, view, goTo, selection } = shown;
  const tab = tabs[view.tab];
  const { data: render } = useSuspenseQuery({
    queryKey: ['tab', view.tab],
    queryFn: tab.load,
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
  });
  return render({
    facts,
    whole,
    own: shown.own,
    selection,
    view,
    goTo,
    linkTo: recordLink(shown),
    only: facetLink(shown, false),
    according: accordingName(view.by, whole, m),
    accordingTo: (by) => viewLink(shown, (now) => ({ ...now, by })),
  });
}
