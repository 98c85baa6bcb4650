/** The chosen tab: its code is loaded when it is opened. */
import { memo, type ReactNode, Suspense } from 'react';
import { useMessages } from '@/i18n/messages.tsx';
import { tabs } from '@/tabs/index.tsx';
import { accordingName } from '@/exchange/according.ts';
import { recordLink, viewLink } from './links.ts';
import { Boundary } from './Boundary.tsx';
import { Room } from './Room.tsx';
import { Waiting } from '@/ui/Waiting.tsx';
import type { Slots } from './slots.tsx';
import type { TabContext } from '@/tabs/context.ts';
import { useCode } from '@/ui/useCode.ts';
import type { Shown } from '@/view/shown.ts';
import { WaitForWhole } from './WaitForWhole.tsx';

interface Props {
  shown: Shown;
  /** What draws the slots of a tab otherwise than the dashboard does. */
  slots?: OwnSlots | undefined;
}

/** Undefined draws nothing of that kind. */
export type OwnSlots = Partial<Pick<TabContext, 'sources' | 'save'>>;

/** Drawn anew only when something of what is shown has changed. */
export const TabPanel = memo(function TabPanel({ shown, slots }: Props) {
  const { view, whole, selection, state, error } = shown;
  const tab = tabs[view.tab];
  if (error) throw error;
  if (state === 'pending') return <Waiting room="view" />;
  const isEmpty = selection.count === 0;
  const loaded = <Loaded shown={shown} slots={slots} />;
  const inside =
    view.figure === '' ? (
      loaded
    ) : (
      <Room room="view">
        <Alone shown={shown}>{loaded}</Alone>
      </Room>
    );
  return (
    <>
      {isEmpty && (
        <Room room="none">
          <NothingFound shown={shown} />
        </Room>
      )}
      {(!isEmpty || tab.standsAlone) && (
        <Suspense fallback={<Waiting room="view" />}>
          {tab.needs === 'index' ? inside : <Room room="view">{whole ? inside : <WaitForWhole />}</Room>}
        </Suspense>
      )}
    </>
  );
});

function NothingFound({ shown }: { shown: Shown }) {
  const { Empty } = useCode('empty', () => import('./Empty.tsx'));
  return <Empty shown={shown} />;
}

/** One figure of the tab. */
function Alone(props: { shown: Shown; children: ReactNode }) {
  const { OneFigure } = useCode('one-figure', () => import('./OneFigure.tsx'));
  return <OneFigure {...props} />;
}

function Loaded({ shown, slots }: Props) {
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
    ...slots,
  });
}

function Filled({ name, ...props }: { name: keyof Slots; of: unknown; shown: Shown }) {
  const { slots } = useCode('slots', () => import('./slots.tsx'));
  const Component = slots[name] as (props: { of: unknown; shown: Shown }) => ReactNode;
  return <Component {...props} />;
}
