/** How many records are shown, in words. */
import type { FirstMessages } from '@/i18n/messages.tsx';
import type { Shown } from '@/view/shown.ts';

/** "14 of 279 records"; words instead of a figure that would not hold. */
export function countInWords({ state, view, selection, own }: Shown, m: FirstMessages): string {
  if (state === 'failed') return m.filter.notCounted;
  if (state === 'pending') return m.filter.loading;
  const records = m.shownOf(selection.shown.length, selection.total);
  if (view.tab !== 'sources' || !own) return records;
  const works = new Set(selection.shown.flatMap((entry) => entry.sources));
  return `${records}, ${m.worksShownOf(works.size, own.sources.size)}`;
}
