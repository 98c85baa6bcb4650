/** The one list of tabs: what each needs, and how its code is loaded. The compiler finds a missing one. */
import type { ReactNode } from 'react';
import type { TabId } from '@/view/view.ts';
import type { TabContext } from './context.ts';

interface Tab {
  /** A tab that needs the index alone can be drawn first. */
  readonly needs: 'index' | 'whole';
  /** True where a tab has something to show even when no record matches. */
  readonly standsAlone?: boolean;
  readonly load: () => Promise<(context: TabContext) => ReactNode>;
}

export const tabs: Readonly<Record<TabId, Tab>> = {
  timeline: { needs: 'index', load: async () => (await import('./timelineTab.tsx')).timelineTab },
  // a sheet of its table, or a page, stays open when the filter leaves nothing
  agreements: { needs: 'whole', standsAlone: true, load: async () => (await import('./agreementsTab.tsx')).agreementsTab },
  'gas-route': { needs: 'whole', standsAlone: true, load: async () => (await import('./gasRouteTab.tsx')).gasRouteTab },
  'aid-and-visits': { needs: 'whole', load: async () => (await import('./aidAndVisitsTab.tsx')).aidAndVisitsTab },
  sources: { needs: 'whole', load: async () => (await import('./sourcesTab.tsx')).sourcesTab },
};
