/** Which record comes before, and which after. */
import type { Entry } from '@/record/entries.ts';
import type { Window } from './window.ts';

interface Neighbours {
  readonly previous: Entry | undefined;
  readonly next: Entry | undefined;
}

/**
 * Of the open record, in order of date. Where none of these is open: the last that begins before the window, and the first that begins in it (or,
 * where none does, after it).
 */
export function neighboursOf(entries: readonly Entry[], open: string, window: Window): Neighbours {
  const at = entries.findIndex(({ id }) => id === open);
  if (at !== -1) return { previous: entries[at - 1], next: entries[at + 1] };
  const isBefore = ({ date }: Entry) => date.start < window.start;
  return { previous: entries.findLast(isBefore), next: entries.find((entry) => !isBefore(entry)) };
}
