/** What those who present borrow of the frame. */
import type { Lent } from '@/present/lent.ts';
import { Boundary } from './Boundary.tsx';
import { showsEverything } from './everything.ts';
import { isOpened } from './isOpened.ts';
import { FilterSaid } from './FilterSaid.tsx';
import { FilterWithSheet } from './FilterWithSheet.tsx';
import { shippedTalks } from './shippedTalks.ts';
import { RecordSheet } from './RecordSheet.tsx';
import { TabPanel } from './TabPanel.tsx';
import { useFacts, useWhole } from './useRecord.ts';
import { useShown } from './useSelection.ts';

const none: readonly never[] = [];

export const lent: Lent = {
  // those that ship are about the record with which the dashboard was built
  loadTalks: async ({ meta }) => (isOpened() ? none : shippedTalks(meta?.['language'])),
  Held: function Held({ view, goTo, children }) {
    return children(useShown({ view, goTo, ignored: none }, useFacts(), useWhole()));
  },
  Panel: TabPanel,
  Filter: FilterWithSheet,
  FilterSaid: ({ shown }) => !showsEverything(shown.view) && <FilterSaid shown={shown} />,
  OpenRecord: RecordSheet,
  Guard: ({ resetKey, children }) => <Boundary resetKey={resetKey}>{children}</Boundary>,
};
