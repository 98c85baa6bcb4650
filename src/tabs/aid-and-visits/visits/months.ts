/** Contacts by month: a line for each year that has any in the whole record; the years between are folded, apart where their nothing has another reason. */
import { type Day, dayOf, type Edtf, isUndated, overlaps, partsOf } from '@/record/edtf.ts';
import type { Facts } from '@/record/facts.ts';

interface Days {
  readonly start: Day;
  readonly end: Day;
}

/** "2025-07" of what is dated to a month or better, "2025" of what is dated to a year; undefined of what has no year. A span stands where it begins. */
export function monthOf(date: Edtf): string | undefined {
  let month = months.get(date);
  if (month === undefined) months.set(date, (month = monthIn(date) ?? ''));
  return month || undefined;
}

/** Contacts of one date share it; "" is none. */
const months = new WeakMap<Edtf, string>();

function monthIn(date: Edtf): string | undefined {
  const { first } = date;
  if (isUndated(date) || !first || first.precision === 'decade' || first.precision === 'century') return undefined;
  return first.precision === 'year' ? yearId(first.start) : monthId(partsOf(first.start));
}

export function yearId(day: Day): string {
  return String(partsOf(day).year).padStart(4, '0');
}

export function monthId({ year, month }: { readonly year: number; readonly month: number }): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}

/** First and last day of a year or a month. */
export function daysOf(id: string): Days {
  const [year = 0, month] = id.split('-').map(Number);
  return month === undefined
    ? { start: dayOf(year, 1, 1), end: dayOf(year + 1, 1, 1) - 1 }
    : { start: dayOf(year, month, 1), end: dayOf(year, month + 1, 1) - 1 };
}

/** A year with its months, or several years without anything. */
export type Line = { readonly year: string } | { readonly from: string; readonly to: string };

/** `years` in order; `has` tells of a year that something is found in it, `reasonOf` why nothing may be: where that changes a run ends. */
export function linesOf(years: readonly string[], has: ReadonlySet<string>, reasonOf: (year: string) => string): Line[] {
  const lines: Line[] = [];
  let reason: string | undefined;
  for (const year of years) {
    const last = lines.at(-1);
    if (has.has(year)) lines.push({ year });
    else if (last && 'from' in last && reason === reasonOf(year)) lines[lines.length - 1] = { ...last, to: year };
    else lines.push({ from: year, to: year });
    reason = reasonOf(year);
  }
  return lines;
}

/** What is known of a span of days beside its contacts. */
export function stateOf(days: Days, { closures, coverage }: Pick<Facts, 'closures' | 'coverage'>, allowed: Days) {
  return {
    isClosed: closures.some(({ date }) => date.start <= days.start && days.end <= date.end),
    isCovered: overlaps(days, coverage),
    isOut: !overlaps(days, allowed),
  };
}
