/** The marks of the time axis: round dates, never closer than their labels need. */
import { dayOf, partsOf } from '@/record/edtf.ts';
import { placeOf } from '../time/scale.ts';
import { type Frame, xOf, zoomOf } from './layout.ts';

export interface Tick {
  readonly day: number;
  /** What the label says: a year, a month or a day. */
  readonly precision: 'year' | 'month' | 'day';
  /** Whether there is room for the label. */
  readonly named: boolean;
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

type Step = (typeof steps)[number];

/** px that the label of a month or a day needs. */
const room = 84;
const yearRoom = room * 0.6;

/** Each stretch of the scale has the step for which it has room; on an elastic one that is every year at least. */
export function ticksOf(frame: Frame): Tick[] {
  const { scale, window } = frame;
  const zoom = zoomOf(frame);
  const ticks: Tick[] = [];
  let named = -Infinity;
  for (const [at, from] of scale.knots.entries()) {
    const to = scale.knots[at + 1];
    const [start, end] = [Math.max(Math.floor(window.start), from.day), Math.min(window.end, (to?.day ?? from.day) - 1)];
    if (!to || end < start) continue;
    const step = stepFor(((placeOf(to.day, scale) - from.at) * zoom) / (to.day - from.day), scale.id === 'elastic');
    for (let day = firstTick(start, step); day <= end; day = nextTick(day, step)) {
      if (day < start || day < window.start) continue;
      const x = xOf(day, frame);
      const isNamed = x - named >= yearRoom;
      if (isNamed) named = x;
      ticks.push({ day, precision: precisionOf(day, step.unit), named: isNamed });
    }
  }
  return ticks;
}

function stepFor(pxPerDay: number, isElastic: boolean): Step {
  const wide = steps.find(({ days, unit }) => days * pxPerDay >= (unit === 'year' ? yearRoom : room)) ?? steps.at(-1)!;
  return isElastic && wide.unit === 'year' ? steps[4] : wide;
}

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
