/**
 * EDTF (ISO 8601-2), level 1: the dates of the record.
 *
 *   2009-07-08             a day
 *   2011-12                a month, never its first day
 *   2010                   a year
 *   201X  19XX  XXXX       a decade, a century, a date that nobody gives
 *   2012-08~  2012?  2012% about, uncertain, both
 *   2009-07-08/2009-07-09  an interval, both ends inclusive
 *   2024-12-08/..  ../2011 an interval that is open at one end
 *
 * Of level 1 we leave out years beyond four digits, seasons, times of day, and unspecified months or days: the record has none.
 */

/** A day as a whole number of days since 1970-01-01, UTC. Open ends are -Infinity and Infinity. */
export type Day = number;

export type Precision = 'day' | 'month' | 'year' | 'decade' | 'century' | 'unknown';

/** One date with its first and last possible day, both inclusive. */
export interface Moment {
  readonly start: Day;
  readonly end: Day;
  readonly precision: Precision;
  /** "~" or "%": about that date. */
  readonly approximate: boolean;
  /** "?" or "%": the date itself is doubted. */
  readonly uncertain: boolean;
}

/** A parsed EDTF text. `first` and `last` are the same moment unless the text is an interval; an open end is null. */
export interface Edtf {
  readonly text: string;
  readonly start: Day;
  readonly end: Day;
  readonly first: Moment | null;
  readonly last: Moment | null;
}

const msPerDay = 86_400_000;

/** The day of a calendar date; months count from 1, and month 13 is January of the next year. */
export function dayOf(year: number, month: number, day: number): Day {
  // Date.UTC takes the years 0 to 99 for 1900 to 1999
  if (year < 100) return new Date(0).setUTCFullYear(year, month - 1, day) / msPerDay;
  return Date.UTC(year, month - 1, day) / msPerDay;
}

/** Year and month (from 1) of a day. */
export function partsOf(day: Day): { year: number; month: number } {
  const date = new Date(day * msPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
}

/** "2009-07-08" of a day. */
export function isoOf(day: Day): string {
  return new Date(day * msPerDay).toISOString().slice(0, 10);
}

const momentPattern = /^(\d{4}|\d{3}X|\d{2}XX|XXXX)(?:-(\d{2})(?:-(\d{2}))?)?([?~%])?$/;

function parseMoment(text: string): Moment | null {
  const match = momentPattern.exec(text);
  if (!match) return null;
  const [, year = '', month, day, qualifier] = match;
  const span = spanOf(year, month, day);
  return span && { ...span, approximate: qualifier === '~' || qualifier === '%', uncertain: qualifier === '?' || qualifier === '%' };
}

function spanOf(year: string, month: string | undefined, day: string | undefined): Pick<Moment, 'start' | 'end' | 'precision'> | null {
  if (year.includes('X')) return month === undefined ? unspecified(year) : null;
  const y = Number(year);
  if (month === undefined) return { start: dayOf(y, 1, 1), end: dayOf(y + 1, 1, 1) - 1, precision: 'year' };
  const m = Number(month);
  if (m < 1 || m > 12) return null;
  const start = dayOf(y, m, 1);
  const next = dayOf(y, m + 1, 1);
  if (day === undefined) return { start, end: next - 1, precision: 'month' };
  const exact = start + Number(day) - 1;
  return exact >= start && exact < next ? { start: exact, end: exact, precision: 'day' } : null;
}

function unspecified(year: string): Pick<Moment, 'start' | 'end' | 'precision'> {
  const precision = ({ 1: 'decade', 2: 'century', 4: 'unknown' } as const)[year.split('X').length - 1] ?? 'unknown';
  if (precision === 'unknown') return { start: -Infinity, end: Infinity, precision };
  return { start: dayOf(Number(year.replaceAll('X', '0')), 1, 1), end: dayOf(Number(year.replaceAll('X', '9')) + 1, 1, 1) - 1, precision };
}

/** Parses an EDTF text; null when it is not one, or not a date of the calendar, or an interval that ends before it starts. */
export function parseEdtf(text: string): Edtf | null {
  const ends = text.split('/');
  if (ends.length === 1) {
    const moment = parseMoment(text);
    return moment && { text, start: moment.start, end: moment.end, first: moment, last: moment };
  }
  const [from = '', to = ''] = ends;
  if (ends.length > 2 || (from === '..' && to === '..')) return null;
  const first = from === '..' ? null : parseMoment(from);
  const last = to === '..' ? null : parseMoment(to);
  if ((first === null && from !== '..') || (last === null && to !== '..')) return null;
  const [start, end] = [first?.start ?? -Infinity, last?.end ?? Infinity];
  return start > end ? null : { text, start, end, first, last };
}

/** A date that the check has passed; throws for any other, which is a fault of the program. */
export function trusted(text: string): Edtf {
  const date = parseEdtf(text);
  if (!date) throw new Error(`"${text}" is no EDTF date: the record was not checked`);
  return date;
}

/** True when nobody gives a date: it may lie anywhere, so it is listed apart and never drawn at a place in time. */
export function isUndated(date: Edtf): boolean {
  return date.first?.precision === 'unknown' || date.last?.precision === 'unknown';
}

interface Days {
  readonly start: Day;
  readonly end: Day;
}

/** True when two spans of days share a day. */
export function overlaps(a: Days, b: Days): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** The days, both inclusive, that two spans share; undefined where there are none. */
export function sharedDays(a: Days, b: Days): Days | undefined {
  const [start, end] = [Math.max(a.start, b.start), Math.min(a.end, b.end)];
  return start <= end ? { start, end } : undefined;
}

/** Orders by start, then the shorter first; undated and open starts come first. */
export function byDate(a: { date: Edtf }, b: { date: Edtf }): number {
  return compare(a.date.start, b.date.start) || compare(a.date.end, b.date.end);
}

/** Infinity - Infinity is NaN, so days are compared, never subtracted. */
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
