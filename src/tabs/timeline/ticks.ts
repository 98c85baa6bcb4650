/** The marks of the time axis: round dates, never closer than their labels need. */
import { dayOf, partsOf } from '@/record/edtf.ts';
import { lengthOf, type Window } from './window.ts';

export interface Tick {
  readonly day: number;
  /** What the label says: a year, a month or a day. */
  readonly precision: 'year' | 'month' | 'day';
}

/** Steps from years to days, each with about how many days it takes. */
const steps = [
  { unit: 'day', every: 1, days: 1 },
  { unit: 'day', every: 7, days: 7 },
  { unit: 'month', every: 1, days: 30 },
  { unit: 'month', every: 3, days: 91 },
  { unit: 'year', every: 1, days: 365 },
  { unit: 'year', every: 2, days: 730 },
  { unit: 'year', every: 5, days: 1826 },
  { unit: 'year', every: 10, days: 3652 },
] as const;

/** `width` and `room` (what a label needs) in px. */
export function ticksOf(window: Window, width: number, room: number): Tick[] {
  const pxPerDay = width / lengthOf(window);
  const step = steps.find(({ days, unit }) => days * pxPerDay >= (unit === 'year' ? room * 0.6 : room)) ?? steps.at(-1)!;
  const ticks: Tick[] = [];
  for (let day = firstTick(window.start, step); day <= window.end; day = nextTick(day, step)) {
    if (day >= window.start) ticks.push({ day, precision: precisionOf(day, step.unit) });
  }
  return ticks;
}

type Step = (typeof steps)[number];

function firstTick(start: number, { unit, every }: Step): number {
  const { year, month } = partsOf(start);
  if (unit === 'year') return dayOf(year - (year % every), 1, 1);
  if (unit === 'month') return dayOf(year, month - ((month - 1) % every), 1);
  return start - ((((start + 3) % every) + every) % every); // day 4 (5 January 1970) was a Monday
}

function nextTick(day: number, { unit, every }: Step): number {
  const { year, month } = partsOf(day);
  if (unit === 'year') return dayOf(year + every, 1, 1);
  if (unit === 'month') return dayOf(year, month + every, 1);
  return day + every;
}

/** A January says its year alone, so that months can be placed. */
function precisionOf(day: number, unit: Step['unit']): Tick['precision'] {
  return unit === 'month' && partsOf(day).month === 1 ? 'year' : unit;
}
