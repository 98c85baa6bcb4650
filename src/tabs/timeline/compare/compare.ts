/** The two windows that are compared: how the address writes them, what of them was looked at, and which are offered first. */
import { liesIn } from '@/record/compareWindows.ts';
import { dayOf, isoOf, parseEdtf, partsOf, sharedDays } from '@/record/edtf.ts';
import type { Entry } from '@/record/entries.ts';
import type { Facts } from '@/record/facts.ts';
import { lengthOf, type Window } from '../time/window.ts';

type Era = Facts['eras'][number];

export interface ComparedWindow {
  readonly window: Window;
  /** Undefined for a window of the reader's own. */
  readonly era: Era | undefined;
  /** What of it the record covers, and what of that From and To leave; undefined where that is nothing. */
  readonly covered: Window | undefined;
  readonly seen: Window | undefined;
}

/** "one,2012-01-01/2012-12-31" → its two parts; a missing one is "". */
export function splitCompare(value: string): readonly [string, string] {
  const [first = '', second = ''] = value.split(',');
  return [first, second];
}

/** An era by its id, or an interval of days; an interval of the same days as an era is that era. Undefined for anything else. */
export function parsePart(
  text: string,
  { eras, coverage }: Pick<Facts, 'eras' | 'coverage'>,
  filtered: Window,
): ComparedWindow | undefined {
  const span = eras.find(({ id }) => id === text)?.date ?? (text.includes('/') ? parseEdtf(text) : null);
  if (!span || !Number.isFinite(span.start) || !Number.isFinite(span.end)) return undefined;
  const { start, end } = span;
  const covered = sharedDays(span, coverage);
  return {
    window: { start, end },
    era: eras.find(({ date }) => date.start === start && date.end === end),
    covered,
    seen: covered && sharedDays(covered, filtered),
  };
}

/** "2012-01-01/2012-12-31" */
export function formatPart({ start, end }: Window): string {
  return `${isoOf(start)}/${isoOf(end)}`;
}

/** A date, and how many records have it. */
type Dated = Pick<Entry, 'date'> & { readonly count?: number };

/** How many records may have happened in a window. */
export function countIn(dates: readonly Dated[], window: Window): number {
  return dates.reduce((sum, one) => sum + (liesIn(one, window) ? (one.count ?? 1) : 0), 0);
}

/** The two eras with the most of these records, in order of time; where there is but one era, the halves of the coverage. */
export function defaultCompare({ eras, coverage }: Pick<Facts, 'eras' | 'coverage'>, dates: readonly Dated[]): string {
  const counted = eras.map(({ id, date }) => ({ id, date, count: countIn(dates, date) }));
  const most = counted.toSorted((a, b) => b.count - a.count).slice(0, 2);
  if (most.length === 2) return most.toSorted((a, b) => a.date.start - b.date.start).map(({ id }) => id).join(','); // oxfmt-ignore
  const middle = coverage.start + Math.floor(lengthOf(coverage) / 2);
  return [{ start: coverage.start, end: middle - 1 }, { start: middle, end: coverage.end }].map(formatPart).join(','); // oxfmt-ignore
}

export interface Length {
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

/** By the calendar, both ends inclusive: 2012-01-15/2013-03-17 is a year, two months and three days. */
export function calendarLength({ start, end }: Window): Length {
  const { year, month } = partsOf(start);
  const dayInMonth = start - dayOf(year, month, 1);
  const after = (months: number) => Math.min(dayOf(year, month + months, 1) + dayInMonth, dayOf(year, month + months + 1, 1) - 1);
  const until = partsOf(end + 1);
  const most = (until.year - year) * 12 + until.month - month;
  const months = after(most) <= end + 1 ? most : most - 1;
  return { years: Math.floor(months / 12), months: months % 12, days: end + 1 - after(months) };
}

/** Records a year, for windows of different length. */
export function perYear(count: number, window: Window): number {
  return (count * 365.25) / lengthOf(window);
}
