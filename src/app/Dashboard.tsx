/** The frame: title, tabs, the filter, the view, the open record. */
import { useState } from 'react';
import { useMessages } from '@/i18n/messages.tsx';
import { trusted } from '@/record/facts.ts';
import { Notice } from '@/ui/Notice.tsx';
import { Panel } from '@/ui/Panel.tsx';
import { Sheet } from '@/ui/Sheet.tsx';
import { Tabs } from '@/ui/Tabs.tsx';
import { useMedia, wide } from '@/ui/useMedia.ts';
import { tabIds } from '@/view/view.ts';
import { Boundary } from './Boundary.tsx';
import style from './Dashboard.module.css';
import { FilterBar } from './FilterBar.tsx';
import { FilterRail } from './FilterRail.tsx';
import { recordLink } from './links.ts';
import { RecordFacts } from './panel/RecordFacts.tsx';
import { TabPanel } from './TabPanel.tsx';
import { useSelection } from './useSelection.ts';
import { useFacts, useWhole } from './useRecord.ts';

export function Dashboard() {
  const m = useMessages();
  const facts = useFacts();
  const whole = useWhole();
  const shown = useSelection(facts, whole);
  const isWide = useMedia(wide);
  const [sheetOpen, openSheet] = useState(false);
  const { view, goTo, ignored } = shown;
  const { dataset } = facts;

  const open = view.record ? facts.byId.get(view.record) : undefined;
  const Beside = isWide ? Panel : Sheet;
  const rail = <FilterRail facts={facts} shown={shown} />;

  return (
    <div className={style.frame} data-panel={isWide && open !== undefined}>
      <a href="#view" className={style.skip}>
        {m.frame.skip}
      </a>
      <header className={style.header}>
        <h1>{dataset.title}</h1>
        <p>{dataset.subtitle}</p>
        <p className={style.edition}>{m.frame.edition(dataset.edition.version, m.date(trusted(dataset.edition.date)))}</p>
      </header>
      <Tabs
        label={m.frame.tabs}
        tabs={tabIds.map((id) => ({ id, label: m.tabs[id] }))}
        chosen={view.tab}
        onChoose={(tab) => goTo({ ...view, tab })}
        between={
          <div className={style.bar}>
            <FilterBar facts={facts} whole={whole} shown={shown} onOpenFilters={isWide ? undefined : () => openSheet(true)} />
            {ignored.length > 0 && (
              <Notice>
                <p>{m.frame.ignored(ignored)}</p>
              </Notice>
            )}
          </div>
        }
      >
        <Boundary key={view.tab}>
          <TabPanel facts={facts} whole={whole} shown={shown} />
        </Boundary>
      </Tabs>
      {isWide && (
        <aside className={style.rail} aria-label={m.filter.title}>
          {rail}
        </aside>
      )}
      {!isWide && sheetOpen && (
        <Sheet title={m.filter.title} onClose={() => openSheet(false)}>
          {rail}
        </Sheet>
      )}
      {open && (
        <Beside key={open.id} title={open.title} onClose={() => goTo({ ...view, record: '' })}>
          <Boundary>
            <RecordFacts id={open.id} facts={facts} whole={whole} linkTo={recordLink(shown)} shown={shown} />
          </Boundary>
        </Beside>
      )}
    </div>
  );
}
