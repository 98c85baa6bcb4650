/** The months through which the route is looked at. A month is a whole number: twelve times the year, and the months since its January. */
import { type Day, dayOf, isoOf, parseEdtf, partsOf } from '@/record/edtf.ts';

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

/** The last day that a To lets through, as far as the coverage goes. */
export function dayOfLimit(to: string | undefined, end: Day): Day {
  return Math.min((to === undefined ? null : parseEdtf(to))?.end ?? end, end);
}

/** How long playing rests on a month, ms: `busy` where something changes, `quiet` elsewhere. */
export interface Pace {
  readonly quiet: number;
  readonly busy: number;
}

const wholeRun = 20_000;
/** A month in which something changes lasts as long as so many in which nothing does. */
const busyShare = 8;

/** The whole run takes as long, however many months are busy. */
export function paceOf({ first, last }: Steps, busy: ReadonlySet<number>): Pace {
  const count = last - first + 1;
  const many = [...busy].filter((month) => month >= first && month <= last).length;
  const quiet = wholeRun / (count - many + many * busyShare);
  return { quiet, busy: quiet * busyShare };
}
