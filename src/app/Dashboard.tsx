/** The frame: title, tabs, the filter, the view, the open record. */
import { countInWords } from '@/exchange/countInWords.ts';
import { lazy, memo, Suspense, useEffect, useState } from 'react';
import { useMessages } from '@/i18n/messages.tsx';
import { trusted } from '@/record/edtf.ts';
import { Notice } from '@/ui/Notice.tsx';
import { Panel } from '@/ui/Panel.tsx';
import { Sheet } from '@/ui/Sheet.tsx';
import { Tabs } from '@/ui/Tabs.tsx';
import { useCode } from '@/ui/useCode.ts';
import { useMedia, wide } from '@/ui/useMedia.ts';
import { usePaper } from '@/ui/usePaper.ts';
import { formatAddress } from '@/view/address.ts';
import { tabIds } from '@/view/view.ts';
import { Boundary } from './Boundary.tsx';
import style from './Dashboard.module.css';
import { showsEverything, toEverything } from './everything.ts';
import { Facets } from './Facets.tsx';
import { FilterBar } from './FilterBar.tsx';
import { OpenRecord } from './OpenRecord.tsx';
import { PrintFoot } from './PrintFoot.tsx';
import { Room } from './Room.tsx';
import { Since } from './Since.tsx';
import { TabPanel } from './TabPanel.tsx';
import { Tools } from './Tools.tsx';
import { useFacts, useWhole } from './useRecord.ts';
import { ChosenContext, useFollowing, useSelection } from './useSelection.ts';
import type { Shown } from '@/view/shown.ts';

/** Nothing is dropped or asked before the first view is there. */
const Behind = lazy(async () => ({ default: (await import('./Behind.tsx')).Behind }));

export function Dashboard() {
  const m = useMessages();
  const own = useFacts();
  const ownWhole = useWhole();
  const shown = useSelection(own, ownWhole);
  const following = useFollowing(shown);
  const isWide = useMedia(wide);
  const isPaper = usePaper();
  const [sheetOpen, openSheet] = useState(false);
  if (isWide && sheetOpen) openSheet(false); // the rail has taken its place

  const { view, goTo, ignored } = shown;
  const { dataset } = own;
  const open = view.record ? own.byId.get(view.record) : undefined;
  const Beside = isWide || isPaper ? Panel : Sheet; // a sheet would lie over the view, and paper has no other side to it
  const rail = <Facets shown={shown} />;
  const edition = m.frame.edition(dataset.edition.version, m.date(trusted(dataset.edition.date)));
  const named = open ?? (view.tab === 'agreements' ? own.byId.get(view.options.page) : undefined);
  const pageTitle = `${named?.title ?? m.tabs[view.tab]} – ${dataset.title}`;
  useEffect(() => {
    document.title = pageTitle;
  }, [pageTitle]);

  return (
    <div className={style.frame} data-panel={isWide && open !== undefined}>
      <a href="#view" className={style.skip}>
        {m.frame.skip}
      </a>
      <header className={style.header}>
        <h1>{dataset.title}</h1>
        <div className={style.about}>
          <p>{dataset.subtitle}</p>
          <p className={style.edition}>{edition}</p>
        </div>
        <Tools shown={shown} />
      </header>
      <Tabs
        label={m.frame.tabs}
        tabs={tabIds.map((id) => ({ id, label: m.tabs[id] }))}
        chosen={view.tab}
        of={own}
        onChoose={(tab) => goTo((now) => ({ ...now, tab, figure: '' }))}
        between={
          <>
            {isWide && (
              <aside className={style.rail} aria-label={m.filter.title}>
                {rail}
              </aside>
            )}
            <div className={style.bar}>
              <Suspense fallback={null}>
                <Behind shown={shown} />
              </Suspense>
              <FilterBar shown={shown} onOpenFilters={() => openSheet(true)} />
              <Since shown={shown} />
              {ignored.length > 0 && (
                <Notice urgent>
                  <p>{m.frame.ignored(ignored)}</p>
                </Notice>
              )}
            </div>
          </>
        }
      >
        {(id) => <KeptTab isChosen={id === view.tab} shown={shown} following={following} />}
      </Tabs>
      {!isWide && sheetOpen && (
        <Sheet title={m.filter.title} onClose={() => openSheet(false)}>
          {rail}
          <p className={style.sheetFoot}>
            <span role="status">{countInWords(shown, m)}</span>
            <button type="button" aria-disabled={showsEverything(view)} onClick={() => goTo(toEverything)}>
              {m.filter.reset}
            </button>
          </p>
        </Sheet>
      )}
      {open && (
        <Beside key={open.id} title={open.title} onClose={() => goTo((now) => ({ ...now, record: '' }))}>
          <Boundary resetKey={open.id}>
            <OpenRecord id={open.id} shown={shown} covers={!isWide} />
          </Boundary>
        </Beside>
      )}
      {view.screen === 'writing' && (
        <Boundary resetKey="">
          <Room>
            <Desk shown={shown} />
          </Room>
        </Boundary>
      )}
      {isPaper && <PrintFoot title={dataset.title} tab={m.tabs[view.tab]} edition={edition} address={formatAddress(view)} />}
    </div>
  );
}

/** A tab: while another is seen it stays as it is, whatever is chosen meanwhile. */
const KeptTab = memo(
  ({ shown, following }: { isChosen: boolean; shown: Shown; following: Shown }) => (
    <Boundary resetKey={formatAddress(shown.view)}>
      <ChosenContext value={shown}>
        <TabPanel shown={following} />
      </ChosenContext>
    </Boundary>
  ),
  (_, { isChosen }) => !isChosen,
);

/** Where a talk is written. */
function Desk(props: { shown: Shown }) {
  const { WritingDesk } = useCode('presenting', () => import('./Presenting.tsx'));
  return <WritingDesk {...props} />;
}
