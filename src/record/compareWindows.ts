/** What of some records lies in a window of time: counts, each with the records behind it. */
import { type Day, isUndated, overlaps } from './edtf.ts';
import type { Entry } from './entries.ts';
import type { Whole } from './facts.ts';
import { byOutcome, type PromiseRow, promisesOf } from './promises.ts';
import { isFulfilment } from './threads.ts';
import { type Ties, tiesOf } from './ties.ts';

interface Span {
  readonly start: Day;
  readonly end: Day;
}

/** Ids by what they are counted under, in order of date. */
type Ids = ReadonlyMap<string, readonly string[]>;

export interface WindowContents {
  readonly ids: readonly string[];
  /** A record counts in each of its sectors. */
  readonly sectors: Ids;
  /** Visits by level; "" where nobody says it. */
  readonly levels: Ids;
  /** What was promised in it, and what came of that, which is looked for in the whole record. */
  readonly promises: PromiseRow['by'];
  /** Records of what was delivered, by kind. */
  readonly deliveries: Ids;
}

/** True for a record that may have happened in the window, as the filter sees it: a month lies in each window that it touches, what has no date in none. */
export function liesIn({ date }: Pick<Entry, 'date'>, window: Span): boolean {
  return !isUndated(date) && overlaps(date, window);
}

/** `window` is undefined where nothing of it was looked at: then nothing lies in it. */
export function contentsOf(entries: readonly Entry[], whole: Whole, window: Span | undefined, ties: Ties = tiesOf(whole)): WindowContents {
  const inside = window ? entries.filter((entry) => liesIn(entry, window)) : [];
  const ids = inside.map(({ id }) => id);
  const records = ids.flatMap((id) => whole.records.get(id) ?? []);
  return {
    ids,
    sectors: idsBy(inside, ({ sectors }) => sectors),
    levels: idsBy(records, (record) => (record.kind === 'visit' ? [record.level ?? ''] : [])),
    promises: byOutcome(promisesOf(ids, whole, ties)),
    deliveries: idsBy(records, (record) => (isFulfilment(record) ? [record.kind] : [])),
  };
}

function idsBy<Item extends { readonly id: string }>(items: readonly Item[], keysOf: (item: Item) => readonly string[]): Ids {
  const groups = new Map<string, string[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item.id);
      else groups.set(key, [item.id]);
    }
  }
  return groups;
}
