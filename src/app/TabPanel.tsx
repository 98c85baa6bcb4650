/** The chosen tab: its code is loaded when it is opened. */
import { type ReactNode, Suspense } from 'react';
import { useMessages } from '@/i18n/messages.tsx';
import { tabs } from '@/tabs/index.tsx';
import { accordingName } from '@/exchange/according.ts';
import { recordLink, viewLink } from './links.ts';
import { Boundary } from './Boundary.tsx';
import { Room } from './Room.tsx';
import { Waiting } from '@/ui/Waiting.tsx';
import { useCode } from './useCode.ts';
import type { Slots } from './slots.tsx';
import type { Shown } from '@/view/shown.ts';
import { WaitForWhole } from './WaitForWhole.tsx';

export function TabPanel({ shown }: { shown: Shown }) {
  const { view, whole, selection, state, error } = shown;
  const tab = tabs[view.tab];
  if (error) throw error;
  if (state === 'pending') return <Waiting room="view" />;
  const isEmpty = selection.shown.length === 0;
  return (
    <>
      {isEmpty && (
        <Room room="none">
          <NothingFound shown={shown} />
        </Room>
      )}
      {(!isEmpty || tab.standsAlone) && (
        <Suspense fallback={<Waiting room="view" />}>
          {tab.needs === 'index' ? (
            <Loaded shown={shown} />
          ) : (
            <Room room="view">{whole ? <Loaded shown={shown} /> : <WaitForWhole />}</Room>
          )}
        </Suspense>
      )}
    </>
  );
}

function NothingFound({ shown }: { shown: Shown }) {
  const { Empty } = useCode('empty', () => import('./Empty.tsx'));
  return <Empty shown={shown} />;
}

function Loaded({ shown }: { shown: Shown }) {
  const m = useMessages();
  const { facts, whole, view, goTo, selection } = shown;
  const tab = tabs[view.tab];
  const render = useCode(view.tab, tab.load);
  /** What comes after the first view: it is drawn when its words are there, and its faults are its own. */
  const later = (node: ReactNode, of = view.tab as string, quiet = true) => (
    <Boundary quiet={quiet} resetKey={of}>
      <Room room="none">{node}</Room>
    </Boundary>
  );
  const slot =
    <Name extends keyof Slots>(name: Name) =>
    (of: Parameters<Slots[Name]>[0]['of']) =>
      // a picture does without its works; a page without them, or a sheet without its choices, must say so
      later(<Filled name={name} of={of} shown={shown} />, typeof of === 'string' ? of : view.tab, typeof of !== 'string');
  return render({
    facts,
    whole,
    own: shown.own,
    selection,
    view,
    goTo,
    linkTo: recordLink(shown),
    link: (change) => viewLink(shown, change),
    according: accordingName(view.by, whole, m),
    room: (node) => later(node),
    sources: slot('sources'),
    save: slot('save'),
    facet: slot('facet'),
    take: slot('take'),
    backing: slot('backing'),
  });
}

function Filled({ name, ...props }: { name: keyof Slots; of: unknown; shown: Shown }) {
  const { slots } = useCode('slots', () => import('./slots.tsx'));
  const Component = slots[name] as (props: { of: unknown; shown: Shown }) => ReactNode;
  return <Component {...props} />;
}
