/** The chosen tab: its code is loaded when it is opened. */
import { type ComponentProps, Suspense } from 'react';
import { useMessages } from '@/i18n/messages.tsx';
import { tabs } from '@/tabs/index.tsx';
import { accordingName } from '@/exchange/according.ts';
import { facetLink, recordLink, viewLink } from './links.ts';
import type { PictureMenu } from './PictureMenu.tsx';
import type { PictureSources } from './PictureSources.tsx';
import { Boundary } from './Boundary.tsx';
import { Room } from './Room.tsx';
import { Waiting } from '@/ui/Waiting.tsx';
import { useCode } from './useCode.ts';
import type { Shown } from './useSelection.ts';
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
        <Suspense>
          <NothingFound shown={shown} />
        </Suspense>
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
    room: (node) => (
      <Boundary quiet resetKey={view.tab}>
        <Room room="none">{node}</Room>
      </Boundary>
    ),
    sources: (drawn) =>
      whole && (
        <Boundary quiet resetKey={view.tab}>
          <Room room="none">
            <Sources drawn={drawn} facts={facts} whole={whole} />
          </Room>
        </Boundary>
      ),
    save: (picture) => (
      <Boundary quiet resetKey={view.tab}>
        <Room room="none">
          <Save shown={shown} picture={picture} />
        </Room>
      </Boundary>
    ),
    accordingTo: (by) => viewLink(shown, (now) => ({ ...now, by })),
  });
}

function Sources(props: ComponentProps<typeof PictureSources>) {
  const code = useCode('picture-sources', () => import('./PictureSources.tsx'));
  return <code.PictureSources {...props} />;
}

function Save(props: ComponentProps<typeof PictureMenu>) {
  const code = useCode('picture-menu', () => import('./PictureMenu.tsx'));
  return <code.PictureMenu {...props} />;
}
