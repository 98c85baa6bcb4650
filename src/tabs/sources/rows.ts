/** The works that the shown records or the legs of the route cite, each with those records. */
import { trusted } from '@/record/edtf.ts';
import type { Entry, Whole } from '@/record/facts.ts';
import type { Selection } from '@/record/filter.ts';

import type { Source } from '@/record/types.ts';
import type { sourceOrders } from '@/record/words.ts';

export interface SourceRow {
  readonly source: Source;
  readonly entries: readonly Entry[];
  /** Legs of the route that cite it: they are no records, and the filter does not count them. */
  readonly legs: number;
}

export type SourceOrder = (typeof sourceOrders)[number];

/** Works of the route alone come too: the filter does not apply to legs, which the tab says. */
export function sourceRows(selection: Selection, whole: Whole, order: SourceOrder): SourceRow[] {
  const entriesOf = new Map<string, Entry[]>();
  for (const entry of selection.shown) {
    for (const id of entry.sources) {
      const entries = entriesOf.get(id);
      if (entries) entries.push(entry);
      else entriesOf.set(id, [entry]);
    }
  }
  return [...whole.sources.values()]
    .map((source) => ({ source, entries: entriesOf.get(source.id) ?? [], legs: legsCiting(source.id, whole) }))
    .filter(({ entries, legs }) => entries.length > 0 || legs > 0)
    .toSorted((a, b) => orders[order](a, b) || orders.title(a, b));
}

/** How many legs of the route cite a work, for what they say or for what others say of them. */
function legsCiting(id: string, whole: Whole): number {
  return whole.legs.filter(({ properties }) =>
    [properties, ...properties.rivals].some(({ citations }) => citations.some(({ source }) => source === id)),
  ).length;
}

const orders: Readonly<Record<SourceOrder, (a: SourceRow, b: SourceRow) => number>> = {
  cited: (a, b) => b.entries.length - a.entries.length,
  title: (a, b) => a.source.title.localeCompare(b.source.title, 'en'),
  // works without a date come last
  published: (a, b) => startOf(a.source) - startOf(b.source),
};

function startOf({ published }: Source): number {
  return published ? trusted(published).start : Number.MAX_SAFE_INTEGER;
}
