/** Bins of time in which records are counted: days, weeks, months, quarters, years or decades of the calendar, from the first day of the coverage to its last. */
import { type Day, dayOf, partsOf } from '@/record/edtf.ts';
import { lengthOf, type Window } from '../time/window.ts';

/** From the shortest, each with about how many days it has. */
const units = { day: 1, week: 7, month: 30.4, quarter: 91, year: 365, decade: 3652 } as const;
export type BinUnit = keyof typeof units;

export interface Bins {
  readonly unit: BinUnit;
  /** The first day of each, and behind the last the day after the coverage. */
  readonly starts: Int32Array;
  /** The bin of each day of the coverage. */
  readonly binOf: Uint32Array;
}

/** px that a column needs at least. */
const narrowest = 4;

/** The shortest bins whose columns can be told apart, where so many px show so many days. */
export function unitFor(px: number, days: number): BinUnit {
  const found = (Object.keys(units) as BinUnit[]).find((unit) => (units[unit] * px) / days >= narrowest);
  return found ?? 'decade';
}

export function binsOf(coverage: Window, unit: BinUnit): Bins {
  const starts: Day[] = [];
  for (let day = coverage.start; day <= coverage.end; day = nextOf(day, unit)) starts.push(day);
  starts.push(coverage.end + 1);
  const binOf = new Uint32Array(lengthOf(coverage));
  for (let bin = 0; bin < starts.length - 1; bin += 1) binOf.fill(bin, starts[bin]! - coverage.start, starts[bin + 1]! - coverage.start);
  return { unit, starts: Int32Array.from(starts), binOf };
}

/** The days of a bin. */
export function daysOf({ starts }: Bins, bin: number): Window {
  return { start: starts[bin]!, end: starts[bin + 1]! - 1 };
}

/** The day on which the next bin begins. */
function nextOf(day: Day, unit: BinUnit): Day {
  const { year, month } = partsOf(day);
  switch (unit) {
    case 'day':
      return day + 1;
    case 'week':
      return day + 7 - ((((day + 3) % 7) + 7) % 7); // day 4 (5 January 1970) was a Monday
    case 'month':
      return dayOf(year, month + 1, 1);
    case 'quarter':
      return dayOf(year, month - ((month - 1) % 3) + 3, 1);
    case 'year':
      return dayOf(year + 1, 1, 1);
    case 'decade':
      return dayOf(year - (year % 10) + 10, 1, 1);
  }
}
