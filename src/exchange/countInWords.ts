/** How many records are shown, in words. */
import type { FirstMessages } from '@/i18n/messages.tsx';
import type { ColumnData } from '@/record/columns/columns.ts';
import type { Shown } from '@/view/shown.ts';

/** "14 of 279 records"; words instead of a figure that would not hold. */
export function countInWords({ state, view, selection, own, facts }: Shown, m: FirstMessages): string {
  if (state === 'failed') return m.filter.notCounted;
  if (state === 'pending') return m.filter.loading;
  const records = m.shownOf(selection.count, selection.total);
  if (view.tab !== 'sources' || !own) return records;
  return `${records}, ${m.worksShownOf(citedIn(selection.rows, facts.columns), own.sources.size)}`;
}

/** How many different works rows cite: each combination of works is looked at once. */
function citedIn(rows: Uint32Array, { aspects }: Pick<ColumnData, 'aspects'>): number {
  let works = 0;
  for (const { profileOf, profileCount, answers } of aspects)
    for (const { facet, values, starts, codes } of answers) {
      if (facet !== 'source') continue;
      const isSeen = new Uint8Array(profileCount);
      const isCited = new Uint8Array(values.length);
      for (let at = 0; at < rows.length; at += 1) isSeen[profileOf[rows[at]!]!] = 1;
      for (let profile = 0; profile < profileCount; profile += 1)
        if (isSeen[profile] === 1) for (let at = starts[profile]!; at < starts[profile + 1]!; at += 1) isCited[codes[at]!] = 1;
      for (const one of isCited) works += one;
    }
  return works;
}
