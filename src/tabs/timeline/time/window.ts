/** The window of time: which days are drawn. Always within the coverage, never shorter than a day. */
import { type Day, isoOf, parseEdtf, sharedDays } from '@/record/edtf.ts';
import { dayAt, lengthOfScale, placeOf, type Scale } from './scale.ts';

/** First and last day, both inclusive (days since 1970-01-01). While it is moved it may begin and end within a day. */
export interface Window {
  readonly start: Day;
  readonly end: Day;
}

/** What the address leaves unsaid: the days between From and To, as far as the coverage goes; without them the whole coverage. */
export function usualWindow(filtered: Window, coverage: Window): Window {
  return sharedDays(filtered, coverage) ?? coverage;
}

/** The window of the address; the usual one when it names none. */
export function parseWindow(text: string, usual: Window, coverage: Window): Window {
  const span = text === '' ? null : parseEdtf(text);
  return span ? within(span, coverage) : usual;
}

/** "2009-01-01/2011-12-31"; "" for the usual window. */
export function formatWindow(window: Window, usual: Window): string {
  const { start, end } = wholeDays(window);
  return start === usual.start && end === usual.end ? '' : `${isoOf(start)}/${isoOf(end)}`;
}

/** The days that a moved window has come to rest on. */
export function wholeDays({ start, end }: Window): Window {
  const first = Math.round(start);
  return { start: first, end: Math.max(first, Math.round(end)) };
}

/** `factor` below 1 shows less time; the moment `at`, a day with its fraction, stays where it is. */
export function zoom(window: Window, factor: number, at: number, scale: Scale): Window {
  const [from, to] = edges(window, scale);
  const held = placeOf(at, scale);
  const length = (to - from) * factor;
  const next = placed(held - ((held - from) / (to - from)) * length, length, scale);
  if (lengthOf(next) >= 1) return next;
  const start = Math.min(Math.max(at - (held - from) / (to - from), dayAt(0, scale)), dayAt(Infinity, scale) - 1);
  return { start, end: start };
}

/** Moves by a share of what is seen, as far as the coverage goes. */
export function pan(window: Window, share: number, scale: Scale): Window {
  const [from, to] = edges(window, scale);
  return placed(from + share * (to - from), to - from, scale);
}

/** In days. */
export function lengthOf({ start, end }: Window): number {
  return end - start + 1;
}

/** Where a window begins and ends on a scale. */
export function edges(window: Window, scale: Scale): readonly [number, number] {
  return [placeOf(window.start, scale), placeOf(window.end + 1, scale)];
}

function placed(from: number, length: number, scale: Scale): Window {
  const total = lengthOfScale(scale);
  const seen = Math.min(length, total);
  const first = Math.min(Math.max(from, 0), total - seen);
  return { start: dayAt(first, scale), end: dayAt(first + seen, scale) - 1 };
}

/** What of it lies in the coverage; the nearest day of that where nothing does. */
function within(span: Window, coverage: Window): Window {
  const nearest = span.end < coverage.start ? coverage.start : coverage.end;
  return sharedDays(span, coverage) ?? { start: nearest, end: nearest };
}
