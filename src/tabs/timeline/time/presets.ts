/** Windows of time that have a name: all years, an era, a year, the last twelve months, what the filter leaves. */
import { type Day, dayOf, overlaps, partsOf, sharedDays } from '@/record/edtf.ts';
import type { Entry } from '@/record/entries.ts';
import type { Facts } from '@/record/facts.ts';
import { countedDays } from './countedDays.ts';
import { shiftBy } from './edges.ts';
import { lengthOf, type Window } from './window.ts';

export interface Preset {
  /** "all", "usual", "last", "fit", "era:ID", "closure:ID", "year:2009" */
  readonly id: string;
  /** What an era or a year is called; the others are named by the messages. */
  readonly label?: string;
  /** Undefined where there is nothing to show. */
  readonly window: Window | undefined;
}

export interface Presets {
  readonly general: readonly Preset[];
  readonly eras: readonly Preset[];
  readonly years: readonly Preset[];
}

/** `usual` is what From and To give; it is a choice of its own where that is not the whole coverage. */
export function presetsOf(
  facts: Pick<Facts, 'coverage' | 'eras' | 'closures'>,
  dates: readonly Pick<Entry, 'date'>[],
  usual: Window,
): Presets {
  const coverage = { start: facts.coverage.start, end: facts.coverage.end };
  return {
    general: [
      { id: 'all', window: coverage },
      ...(isSame(usual, coverage) ? [] : [{ id: 'usual', window: usual }]),
      { id: 'last', window: lastTwelveMonths(coverage) },
      { id: 'fit', window: fitOf(dates, coverage) },
    ],
    eras: [
      ...facts.eras.map(({ id, label, date }) => ({ id: `era:${id}`, label, window: sharedDays(date, coverage) })),
      ...facts.closures.map(({ id, label, date }) => ({ id: `closure:${id}`, label, window: sharedDays(date, coverage) })),
    ],
    years: yearsOf(coverage),
  };
}

/** The preset that shows exactly this window, the more general first. */
export function presetFor(window: Window, { general, eras, years }: Presets): Preset | undefined {
  return [...general, ...eras, ...years].find((preset) => preset.window !== undefined && isSame(preset.window, window));
}

/** They end with the coverage, never with the clock: 1 April 2025 – 31 March 2026. */
export function lastTwelveMonths(coverage: Window): Window {
  const { year, month } = partsOf(coverage.end);
  const first = dayOf(year - 1, month, 1);
  const lengthOfMonth = dayOf(year - 1, month + 1, 1) - first;
  const dayOfMonth = Math.min(coverage.end - dayOf(year, month, 1) + 1, lengthOfMonth);
  return { start: Math.max(coverage.start, first + dayOfMonth), end: coverage.end };
}

const marginShare = 0.02;
const shortestFit = 7;

/** From the first to the last day on which a record counts, with a little room beside; at least a week. Undefined when none of them is dated. */
export function fitOf(dates: readonly Pick<Entry, 'date'>[], coverage: Window): Window | undefined {
  let [first, last]: [Day, Day] = [Infinity, -Infinity];
  for (const { date } of dates) {
    const days = countedDays(date);
    if (!days || !overlaps(days, coverage)) continue;
    [first, last] = [Math.min(first, days.start), Math.max(last, days.end)];
  }
  const margin = Math.ceil((last - first + 1) * marginShare);
  const fit = sharedDays({ start: first - margin, end: last + margin }, coverage);
  if (!fit || lengthOf(fit) >= shortestFit) return fit;
  return shiftBy({ start: fit.start, end: fit.start + shortestFit - 1 }, -Math.floor((shortestFit - lengthOf(fit)) / 2), coverage);
}

function yearsOf(coverage: Window): Preset[] {
  const from = partsOf(coverage.start).year;
  return Array.from({ length: partsOf(coverage.end).year - from + 1 }, (_, at) => ({
    id: `year:${from + at}`,
    label: String(from + at),
    window: sharedDays({ start: dayOf(from + at, 1, 1), end: dayOf(from + at + 1, 1, 1) - 1 }, coverage),
  }));
}

function isSame(a: Window, b: Window): boolean {
  return a.start === b.start && a.end === b.end;
}
