/** The neighbours of a record in time: what stands before and after it, in order of date, among the records that a filter shows. */
import { byDate, type Edtf, isUndated } from './edtf.ts';

interface Dated {
  readonly id: string;
  readonly date: Edtf;
  /** The date by which it stands in the order, where it is another. */
  readonly ownDate?: Edtf | undefined;
}

export interface Neighbours<Entry extends Dated> {
  /** The nearest last. */
  readonly before: readonly Entry[];
  /** The nearest first. */
  readonly after: readonly Entry[];
  /** False where the filter leaves the record itself out. */
  readonly isShown: boolean;
}

/**
 * `all` are the records in order of date, `shown` those of them that the filter shows, in the same order: so a record that is left out has
 * neighbours too, and records of one day keep their order. What nobody dates has no neighbours (undefined), and is nobody's. `open` is the
 * record itself, where the caller has it.
 */
export function neighboursOf<Entry extends Dated>(
  id: string,
  all: readonly Entry[],
  shown: readonly Entry[],
  most = 2,
  open: Entry | undefined = all.find((entry) => entry.id === id),
): Neighbours<Entry> | undefined {
  if (!open || isUndated(open.date)) return undefined;
  const earlier = new Set<Entry>();
  for (let at = firstOf(all, open); at < all.length && all[at] !== open; at += 1) earlier.add(all[at]!);
  let place = firstOf(shown, open);
  while (place < shown.length && earlier.has(shown[place]!)) place += 1;
  const isShown = shown[place] === open;
  return { before: near(shown, place - 1, -1, most).toReversed(), after: near(shown, isShown ? place + 1 : place, 1, most), isShown };
}

/** So many that somebody dates, from a place on. */
function near<Entry extends Dated>(entries: readonly Entry[], from: number, step: -1 | 1, most: number): Entry[] {
  const found: Entry[] = [];
  for (let at = from; at >= 0 && at < entries.length && found.length < most; at += step) {
    const entry = entries[at]!;
    if (!isUndated(entry.date)) found.push(entry);
  }
  return found;
}

/** Where the entries begin that stand at the same date as one, or behind it. */
function firstOf<Entry extends Dated>(entries: readonly Entry[], { date, ownDate }: Entry): number {
  const here = { date: ownDate ?? date };
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const { date: own, ownDate: other } = entries[middle]!;
    if (byDate({ date: other ?? own }, here) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
