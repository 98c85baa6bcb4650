/** The way back to everything: no filter, no perspective. One meaning for every Reset. */
import type { FirstMessages } from '@/i18n/messages.tsx';
import { isEmpty } from '@/record/filter.ts';
import { defaultView, type View } from '@/view/view.ts';
import type { Shown } from '@/view/shown.ts';

export function showsEverything({ filter, by }: View): boolean {
  return isEmpty(filter) && by === '';
}

export function toEverything(view: View): View {
  return { ...view, filter: defaultView.filter, by: defaultView.by };
}

/** "14 of 279 records"; words instead of a figure that would not hold. */
export function countInWords({ state, view, selection, own }: Shown, m: FirstMessages): string {
  if (state === 'failed') return m.filter.notCounted;
  if (state === 'pending') return m.filter.loading;
  const records = m.shownOf(selection.shown.length, selection.total);
  if (view.tab !== 'sources' || !own) return records;
  const works = new Set(selection.shown.flatMap((entry) => entry.sources));
  return `${records}, ${m.worksShownOf(works.size, own.sources.size)}`;
}
