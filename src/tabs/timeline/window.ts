/** The window of time: which days are drawn. Always within the coverage, never shorter than three days. */
import { isoOf, overlaps, parseEdtf } from '@/record/edtf.ts';

/** First and last day, both inclusive (days since 1970-01-01). */
export interface Window {
  readonly start: number;
  readonly end: number;
}

const shortest = 3;

/** What the address leaves unsaid: the days between From and To, as far as the coverage goes; without them the whole coverage. */
export function usualWindow(filtered: Window, coverage: Window): Window {
  return filtered.start <= filtered.end && overlaps(filtered, coverage) ? within(filtered, coverage) : coverage;
}

/** The window of the address; the usual one when it names none. */
export function parseWindow(text: string, usual: Window, coverage: Window): Window {
  const span = text === '' ? null : parseEdtf(text);
  return span ? within(span, coverage) : usual;
}

/** "2009-01-01/2011-12-31"; "" for the usual window. */
export function formatWindow(window: Window, usual: Window): string {
  return window.start === usual.start && window.end === usual.end ? '' : `${isoOf(window.start)}/${isoOf(window.end)}`;
}

/** `factor` below 1 shows less time; the day `at` stays where it is. */
export function zoom(window: Window, factor: number, at: number, coverage: Window): Window {
  const length = Math.max(shortest, lengthOf(window) * factor);
  const share = (at - window.start) / lengthOf(window);
  return placed(at - share * length, length, coverage);
}

/** Moves by a number of days, as far as the coverage goes. */
export function pan(window: Window, days: number, coverage: Window): Window {
  return placed(window.start + days, lengthOf(window), coverage);
}

export function lengthOf({ start, end }: Window): number {
  return end - start + 1;
}

function placed(start: number, length: number, coverage: Window): Window {
  const days = Math.min(Math.round(length), lengthOf(coverage));
  const first = Math.min(Math.max(Math.round(start), coverage.start), coverage.end - days + 1);
  return { start: first, end: first + days - 1 };
}

function within(span: Window, coverage: Window): Window {
  const start = Math.max(span.start, coverage.start);
  const end = Math.min(span.end, coverage.end);
  return end - start + 1 >= shortest ? { start, end } : placed(start, Math.max(shortest, end - start + 1), coverage);
}
