/** The works that the shown records or the legs of the route cite, each with those records. */
import { trusted } from '@/record/edtf.ts';
import type { Entry } from '@/record/entries.ts';
import type { Whole } from '@/record/facts.ts';
import { citationsOfLeg } from '@/record/route/chain.ts';
import type { Selection } from '@/record/select.ts';
import { originsOf } from '@/record/origins.ts';

import type { Source } from '@/record/types.ts';
import type { sourceOrders } from '@/record/words.ts';

export interface SourceRow {
  readonly source: Source;
  readonly entries: readonly Entry[];
  /** The records that have no other origin than this work's: without its report nothing would stand behind them. */
  readonly alone: readonly Entry[];
  /** Other works of the record that repeat the same report. */
  readonly sameOrigin: number;
  /** Legs of the route that cite it: they are no records, and the filter does not count them. */
  readonly legs: number;
}

export type SourceOrder = (typeof sourceOrders)[number];

/** Works of the route alone come too: the filter does not apply to legs, which the tab says. */
export function sourceRows(selection: Selection, whole: Whole, order: SourceOrder): SourceRow[] {
  const entriesOf = groupBy(selection.shown, (entry) => entry.sources);
  const aloneOn = groupBy(selection.shown, (entry) => {
    const record = whole.records.get(entry.id);
    const origins = record ? [...originsOf(record, whole)] : [];
    return origins.length === 1 ? origins : [];
  });
  const worksOf = groupBy([...whole.sources.values()], ({ origin }) => [origin]);
  return [...whole.sources.values()]
    .map((source) => {
      const entries = entriesOf.get(source.id) ?? [];
      return {
        source,
        entries,
        alone: (aloneOn.get(source.origin) ?? []).filter((entry) => entries.includes(entry)),
        sameOrigin: (worksOf.get(source.origin)?.length ?? 1) - 1,
        legs: legsCiting(source.id, whole),
      };
    })
    .filter(({ entries, legs }) => entries.length > 0 || legs > 0)
    .toSorted((a, b) => orders[order](a, b) || orders.title(a, b));
}

function groupBy<Item>(items: readonly Item[], keysOf: (item: Item) => readonly string[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

/** How many legs of the route cite a work, wherever in them. */
function legsCiting(id: string, whole: Whole): number {
  return whole.legs.filter((leg) => citationsOfLeg(leg).some(({ source }) => source === id)).length;
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
