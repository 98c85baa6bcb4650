/** Which record comes before, and which after. */
import { isUndated } from '@/record/edtf.ts';
import type { Entry } from '@/record/entries.ts';
import type { Facts } from '@/record/facts.ts';
import { neighboursOf } from '@/record/neighbours.ts';
import type { Window } from './window.ts';

interface Step {
  readonly previous: Entry | undefined;
  readonly next: Entry | undefined;
}

/**
 * Of the open record, in order of date, as its panel says. Where none is open, or nobody dates it: the last that begins before the window, and
 * the first that begins in it (or, where none does, after it). `shown` is what the filter shows of the whole record, in order of date.
 */
export function stepsFrom(
  open: string,
  { entries, byId }: Pick<Facts, 'entries' | 'byId'>,
  shown: readonly Entry[],
  window: Window,
): Step & { readonly isShown: boolean } {
  const entry = byId.get(open);
  const near = entry && neighboursOf(open, entries, shown, 1, entry);
  if (near) return { previous: near.before[0], next: near.after[0], isShown: near.isShown };
  const first = firstFrom(shown, window.start);
  const isDated = ({ date }: Entry) => !isUndated(date);
  let before = first - 1;
  while (before >= 0 && !isDated(shown[before]!)) before -= 1;
  let next = first;
  while (next < shown.length && !isDated(shown[next]!)) next += 1;
  return { previous: shown[before], next: shown[next], isShown: false };
}

/** Where those begin that begin on a day or after it. */
function firstFrom(entries: readonly Entry[], day: number): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const { date, ownDate = date } = entries[middle]!;
    if (ownDate.start < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
