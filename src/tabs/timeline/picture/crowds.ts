/** Stretches of time with more records than rows: counted by day, month, quarter or year, whichever is the shortest that has room for its number. */
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
  { months: 1, precision: 'month' },
  { months: 3, precision: 'month' },
  { months: 12, precision: 'year' },
] as const;

/** Each record once, where it begins; in order of time. */
export function crowdsOf(spans: readonly Span[], drawing: Drawing): Crowd[] {
  const { knots } = drawing.scale;
  const coverage = { start: knots[0]!.day, end: knots.at(-1)!.day - 1 };
  const crowds = new Map<Day, Crowd>();
  for (const { entry } of spans) {
    const crowd = columnAt(Math.max(entry.date.start, coverage.start), coverage, drawing);
    crowds.set(crowd.window.start, { ...crowd, count: (crowds.get(crowd.window.start)?.count ?? 0) + 1 });
  }
  return [...crowds.values()].toSorted((a, b) => a.x - b.x);
}

function columnAt(day: Day, coverage: Window, drawing: Drawing): Omit<Crowd, 'count'> {
  const { year, month } = partsOf(day);
  const spot = (start: Day, next: Day, precision: Crowd['precision']) => {
    const window = { start: Math.max(start, coverage.start), end: Math.min(next - 1, coverage.end) };
    const x = xIn(window.start, drawing);
    return { window, precision, x, width: xIn(window.end + 1, drawing) - x };
  };
  const one = spot(day, day + 1, 'day');
  if (one.width >= narrowest) return one;
  const columns = units.map(({ months, precision }) => {
    const first = month - ((month - 1) % months);
    return spot(dayOf(year, first, 1), dayOf(year, first + months, 1), precision);
  });
  return columns.find(({ width }) => width >= narrowest) ?? columns.at(-1)!;
}
