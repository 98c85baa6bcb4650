/** What the overview and its keys make of the window: whole days, within the coverage, at least one, and its ends never cross. */
import { type Day, dayOf, partsOf } from '@/record/edtf.ts';
import { wholeDays, type Window } from './window.ts';

export type End = 'start' | 'end';

/** The window with one end at that day, as far as its other end allows. */
export function withEnd(window: Window, end: End, day: Day, coverage: Window): Window {
  const whole = wholeDays(window);
  return end === 'start'
    ? { ...whole, start: clamp(Math.round(day), coverage.start, whole.end) }
    : { ...whole, end: clamp(Math.round(day), whole.start, coverage.end) };
}

/** The window from one day to another, whichever comes first. */
export function windowBetween(one: Day, other: Day, coverage: Window): Window {
  const [a, b] = [one, other].map((day) => clamp(Math.floor(day), coverage.start, coverage.end)) as [Day, Day];
  return { start: Math.min(a, b), end: Math.max(a, b) };
}

/** The whole window so many days on, or back, as far as the coverage goes. */
export function shiftBy(window: Window, days: number, coverage: Window): Window {
  const { start, end } = wholeDays(window);
  const first = clamp(Math.round(start + days), coverage.start, coverage.end - (end - start));
  return { start: first, end: first + end - start };
}

/** The window with that day in its middle, as far as the coverage goes. */
export function centredOn(window: Window, day: Day, coverage: Window): Window {
  return shiftBy(window, day - (window.start + window.end) / 2, coverage);
}

/** An end of the window moves so many months on, or back, to the next month that begins or ends there. */
export function stepEnd(window: Window, end: End, months: number, coverage: Window): Window {
  const { start, end: last } = wholeDays(window);
  return withEnd(window, end, end === 'start' ? stepMonth(start, months) : stepMonth(last + 1, months) - 1, coverage);
}

/** The whole window moves so many months on, or back, and keeps its length. */
export function stepWindow(window: Window, months: number, coverage: Window): Window {
  const { start } = wholeDays(window);
  return shiftBy(window, stepMonth(start, months) - start, coverage);
}

/** The first day of a month: forwards counted from the month that the day lies in, backwards from the one that follows unless the day is the first. */
function stepMonth(day: Day, months: number): Day {
  const { year, month } = partsOf(day);
  const isFirst = dayOf(year, month, 1) === day;
  return dayOf(year, month + months + (months < 0 && !isFirst ? 1 : 0), 1);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
