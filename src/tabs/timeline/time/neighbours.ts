/** Which record comes before, and which after. */
import type { Entry } from '@/record/entries.ts';
import { neighboursOf } from '@/record/neighbours.ts';
import type { Window } from './window.ts';

interface Step {
  readonly previous: Entry | undefined;
  readonly next: Entry | undefined;
}

/**
 * Of the open record, in order of date, as its panel says. Where none is open, or nobody dates it: the last that begins before the window, and
 * the first that begins in it (or, where none does, after it). `all` is the whole record, `dated` what the filter shows of it.
 */
export function stepsFrom(open: string, all: readonly Entry[], dated: readonly Entry[], window: Window): Step {
  const near = neighboursOf(open, all, dated, 1);
  if (near) return { previous: near.before[0], next: near.after[0] };
  const isBefore = ({ date }: Entry) => date.start < window.start;
  return { previous: dated.findLast(isBefore), next: dated.find((entry) => !isBefore(entry)) };
}
