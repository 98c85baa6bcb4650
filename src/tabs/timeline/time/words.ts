/** Spans of days in words. */
import type { FirstMessages } from '@/i18n/messages.tsx';
import { trusted } from '@/record/edtf.ts';
import { dayPoint } from './point.ts';
import { wholeDays, type Window } from './window.ts';

/** "1 January 2009 – 31 December 2012" */
export function windowInWords(window: Window, m: FirstMessages): string {
  const { start, end } = wholeDays(window);
  return m.date({ first: dayPoint(start), last: dayPoint(end) });
}

/** Dates that other sources give. */
export function datesInWords(dates: readonly string[], m: FirstMessages): string {
  return m.or(dates.map((date) => m.date(trusted(date))));
}
