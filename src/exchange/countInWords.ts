/** How many records are shown, in words. */
import type { FirstMessages } from '@/i18n/messages.tsx';
import type { ColumnData } from '@/record/columns/columns.ts';
import { answered, countsOf } from '@/record/columns/tally.ts';
import type { Shown } from '@/view/shown.ts';

/** "14 of 279 records"; words instead of a figure that would not hold. */
export function countInWords({ state, view, selection, own, facts }: Shown, m: FirstMessages): string {
  if (state === 'failed') return m.filter.notCounted;
  if (state === 'pending') return m.filter.loading;
  const records = m.shownOf(selection.count, selection.total);
  if (view.tab !== 'sources' || !own) return records;
  return `${records}, ${m.worksShownOf(citedIn(selection.rows, facts.columns), own.sources.size)}`;
}

/** How many different works rows cite. */
function citedIn(rows: Uint32Array, columns: ColumnData): number {
  const of = answered(columns, 'source');
  return of ? countsOf(of, rows).filter((count) => count > 0).length : 0;
}
