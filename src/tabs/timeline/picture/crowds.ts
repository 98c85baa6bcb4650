/** Stretches of time with more records than rows, counted in columns of days, months, quarters or years: the shortest that have room for their number. */
import { type Day, dayOf, partsOf } from '@/record/edtf.ts';
import { type Drawing, type Span, xIn } from './spans.ts';
import type { Window } from '../time/window.ts';

export interface Crowd {
  /** The days that are counted, and that a click shows. */
  readonly window: Window;
  readonly precision: 'day' | 'month' | 'year';
  readonly count: number;
  /** px from the start of the coverage. */
  readonly x: number;
  readonly width: number;
}

/** px of the narrowest column. */
const narrowest = 22;
const units = [
  { days: 1, months: 0, precision: 'day' },
  { days: 28, months: 1, precision: 'month' },
  { days: 90, months: 3, precision: 'month' },
  { days: 365, months: 12, precision: 'year' },
] as const;

/** Each record once, where it begins; columns in order of time, none over another. */
export function crowdsOf(spans: readonly Span[], drawing: Drawing): Crowd[] {
  const { knots } = drawing.scale;
  const coverage = { start: knots[0]!.day, end: knots.at(-1)!.day - 1 };
  const counts = new Map<Day, { unit: Unit; end: Day; count: number }>();
  for (const { entry } of spans) {
    const day = Math.max(entry.date.start, coverage.start);
    const unit = unitAt(day, drawing);
    const { start, end } = columnOf(day, unit);
    const column = counts.get(start);
    if (column) column.count += 1;
    else counts.set(start, { unit, end, count: 1 });
  }
  return [...counts]
    .map(([first, { unit, end, count }]) => {
      const window = { start: Math.max(first, coverage.start), end: Math.min(end, coverage.end) };
      const x = xIn(window.start, drawing);
      return { window, precision: unit.precision, count, x, width: xIn(window.end + 1, drawing) - x };
    })
    .toSorted((a, b) => a.x - b.x);
}

type Unit = (typeof units)[number];

/** One for a whole calendar year, in which every day is as wide as the other: columns of different length would lie over one another. */
function unitAt(day: Day, drawing: Drawing): Unit {
  const { year } = partsOf(day);
  const [start, end] = [dayOf(year, 1, 1), dayOf(year + 1, 1, 1)];
  const { knots } = drawing.scale;
  const [from, to] = [Math.max(start, knots[0]!.day), Math.min(end, knots.at(-1)!.day)];
  const pxPerDay = (xIn(to, drawing) - xIn(from, drawing)) / (to - from);
  return units.find(({ days }) => days * pxPerDay >= narrowest) ?? units[3];
}

function columnOf(day: Day, { months }: Unit): Window {
  if (months === 0) return { start: day, end: day };
  const { year, month } = partsOf(day);
  const first = month - ((month - 1) % months);
  return { start: dayOf(year, first, 1), end: dayOf(year, first + months, 1) - 1 };
}
