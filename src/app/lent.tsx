/** What those who present borrow of the frame. */
import { useState } from 'react';
import { useMessages } from '@/i18n/messages.tsx';
import type { Lent } from '@/present/lent.ts';
import { Sheet } from '@/ui/Sheet.tsx';
import { Boundary } from './Boundary.tsx';
import { showsEverything } from './everything.ts';
import { Facets } from './Facets.tsx';
import { FilterBar } from './FilterBar.tsx';
import { FilterSaid } from './FilterSaid.tsx';
import { OpenRecord } from './OpenRecord.tsx';
import { TabPanel } from './TabPanel.tsx';
import { useFacts, useWhole } from './useRecord.ts';
import { useShown } from './useSelection.ts';

const none: readonly never[] = [];

export const lent: Lent = {
  loadTalks: async () => (await import('virtual:record/talks')).default,
  Held: function Held({ view, goTo, children }) {
    return children(useShown({ view, goTo, ignored: none }, useFacts(), useWhole()));
  },
  Panel: TabPanel,
  Filter: function Filter({ shown }) {
    const m = useMessages();
    const [isOpen, open] = useState(false);
    return (
      <>
        <FilterBar shown={shown} onOpenFilters={() => open(true)} />
        {isOpen && (
          <Sheet title={m.filter.title} onClose={() => open(false)}>
            <Facets shown={shown} />
          </Sheet>
        )}
      </>
    );
  },
  FilterSaid: ({ shown }) => !showsEverything(shown.view) && <FilterSaid shown={shown} />,
  OpenRecord: function Open({ shown }) {
    const { view, ownFacts, goTo } = shown;
    const open = view.record ? ownFacts.byId.get(view.record) : undefined;
    return (
      open && (
        <Sheet key={open.id} title={open.title} onClose={() => goTo((now) => ({ ...now, record: '' }))}>
          <Boundary resetKey={open.id}>
            <OpenRecord id={open.id} shown={shown} covers />
          </Boundary>
        </Sheet>
      )
    );
  },
  Guard: ({ resetKey, children }) => <Boundary resetKey={resetKey}>{children}</Boundary>,
};
