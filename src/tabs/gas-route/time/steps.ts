/** The months through which the route is looked at. A month is a whole number: twelve times the year, and the months since its January. */
import { type Day, dayOf, isoOf, partsOf } from '@/record/edtf.ts';

/** First and last month, both inclusive, and the last day of all, which may lie within the last month. */
export interface Steps {
  readonly first: number;
  readonly last: number;
  /** The last day that is covered. */
  readonly end: Day;
}

export function monthOf(day: Day): number {
  const { year, month } = partsOf(day);
  return year * 12 + month - 1;
}

/** The first day of a month. */
export function startOfMonth(month: number): Day {
  return dayOf(Math.floor(month / 12), (month % 12) + 1, 1);
}

/** From `since`, or from the first day that counts where that is later, to the end of the coverage. */
export function stepsOf(since: Day, from: Day, end: Day): Steps {
  const last = monthOf(end);
  return { first: Math.min(monthOf(Math.min(Math.max(since, from), end)), last), last, end };
}

export function keepWithin(month: number, { first, last }: Steps): number {
  return Math.min(Math.max(month, first), last);
}

/** The To of the filter that shows a month: "2011-12"; none at the end. */
export function limitOf(month: number, steps: Steps): string | undefined {
  const at = keepWithin(month, steps);
  return at === steps.last ? undefined : isoOf(startOfMonth(at)).slice(0, 7);
}

/** A month on which playing rests. */
export interface Stop {
  readonly month: number;
  /** As a To of the filter; none at the end. */
  readonly to: string | undefined;
  readonly ms: number;
}

/** Browsers allow some hundred changes of the address in half a minute: two of ours are so far apart, ms. */
export const leastMs = 340;
/** What the whole run takes where it can, and the longest that it rests, ms. */
const [wholeRun, longest] = [22_000, 1200];
/** A half-year needs no stop of its own where something changes so near to it, months. */
const near = 2;

/**
 * The stops of playing: both ends, the months in which something changes, and between them the halves of the years. It rests longer where
 * something changes.
 */
export function courseOf(steps: Steps, busy: ReadonlySet<number>): Stop[] {
  const { first, last } = steps;
  const isNear = (month: number) => Array.from({ length: 2 * near + 1 }, (_, at) => month - near + at).some((other) => busy.has(other));
  const months = Array.from({ length: last - first + 1 }, (_, at) => first + at).filter(
    (month) => month === first || month === last || busy.has(month) || (month % 6 === 5 && !isNear(month)),
  );
  const many = months.filter((month) => busy.has(month)).length;
  const rest = Math.min(Math.max((wholeRun - (months.length - many) * leastMs) / Math.max(many, 1), leastMs), longest);
  return months.map((month) => ({ month, to: limitOf(month, steps), ms: busy.has(month) ? rest : leastMs }));
}
