/** The figures of each tab, in the order of the page: what an address, a scene or an embed can show alone. Each is drawn by a `Figure` or a `Part` of that name. */
import type { TabId } from '@/view/view.ts';

export const figures = {
  timeline: ['lanes', 'silences', 'compare'],
  agreements: ['table', 'reached', 'promises', 'pairs'],
  'gas-route': ['map', 'legs', 'places', 'line', 'chain', 'distances', 'volumes'],
  'aid-and-visits': [
    'overview',
    'visits-by-time',
    'calls-by-time',
    'visits-by',
    'who-met-whom',
    'longest-silences',
    'calendar',
    'eras',
    'aid-by-year',
    'aid-by-part',
    'promised-aid',
    'aid-given',
    'money',
    'gas-rates',
    'gas-totals',
  ],
  sources: ['works', 'bibliography', 'disagreements', 'method'],
} as const satisfies Readonly<Record<TabId, readonly string[]>>;

/** The name of a figure, as addresses have it; no two tabs share one. */
export type FigureId = (typeof figures)[TabId][number];

/** The figure of a tab that has this name; undefined where the tab has none. */
export function figureOf(tab: TabId, name: string): FigureId | undefined {
  return figures[tab].find((one) => one === name);
}
