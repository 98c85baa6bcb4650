/** How thick the records lie in time: adjoining bins of whole months, from the first day of the coverage to its last. */
import { type Day, dayOf, type Edtf, partsOf, sharedDays } from '@/record/edtf.ts';
import { countedDays } from '../time/countedDays.ts';
import { lengthOf, type Window } from '../time/window.ts';

export interface Bin extends Window {
  /** Records, or shares of them. */
  readonly count: number;
}

/** What a bin may be long, in months. */
export const binLengths = [1, 3, 6, 12] as const;
export type BinMonths = (typeof binLengths)[number];

/** px that a column needs at least. */
const narrowest = 4;
const daysPerMonth = 30.44;

/** The shortest bins whose columns can still be told apart in `width` px. */
export function binMonthsFor(coverage: Window, width: number): BinMonths {
  const pxPerMonth = (width / lengthOf(coverage)) * daysPerMonth;
  return binLengths.find((months) => months * pxPerMonth >= narrowest) ?? 12;
}

/** `count`: so many records have the date. Every record that touches the coverage counts one in all; of what reaches beyond it, the days within. */
export function densityOf(dates: readonly { readonly date: Edtf; readonly count?: number }[], coverage: Window, months: BinMonths): Bin[] {
  const bins = binsOf(coverage, months);
  const counts = bins.map(() => 0);
  for (const { date, count = 1 } of dates) {
    const days = countedDays(date);
    const covered = days && sharedDays(days, coverage);
    if (!covered) continue;
    const { start, end } = covered;
    for (let at = placeIn(bins, start); at < bins.length && bins[at]!.start <= end; at++) {
      const bin = bins[at]!;
      counts[at]! += (count * (Math.min(end, bin.end) - Math.max(start, bin.start) + 1)) / (end - start + 1);
    }
  }
  return bins.map((bin, at) => ({ ...bin, count: counts[at]! }));
}

/** Where the bin of a day stands. */
function placeIn(bins: readonly Window[], day: Day): number {
  let [low, high] = [0, bins.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (bins[middle]!.end < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** px that the name of a year takes with the room around it. */
const yearRoom = 80;

/** The first days of a few round years in the coverage, as many as can be named in `width` px. */
export function roundYears(coverage: Window, width: number): Day[] {
  const pxPerYear = (width / lengthOf(coverage)) * daysPerMonth * 12;
  const every = [1, 2, 5, 10, 20, 50].find((years) => years * pxPerYear >= yearRoom) ?? 100;
  const [first, last] = [partsOf(coverage.start - 1).year + 1, partsOf(coverage.end).year];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
    .filter((year) => year % every === 0)
    .map((year) => dayOf(year, 1, 1));
}

/** Bins begin with a year or a round part of it; the first and the last end with the coverage. */
function binsOf(coverage: Window, months: BinMonths): Window[] {
  const [first, last] = [binNumber(coverage.start, months), binNumber(coverage.end, months)];
  return Array.from({ length: last - first + 1 }, (_, at) => ({
    start: Math.max(coverage.start, startOf(first + at, months)),
    end: Math.min(coverage.end, startOf(first + at + 1, months) - 1),
  }));
}

/** Bins are numbered from the year 0. */
function binNumber(day: Day, months: BinMonths): number {
  const { year, month } = partsOf(day);
  return Math.floor((year * 12 + month - 1) / months);
}

function startOf(bin: number, months: BinMonths): Day {
  const month = bin * months;
  return dayOf(Math.floor(month / 12), (month % 12) + 1, 1);
}
