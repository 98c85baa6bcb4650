/** Spans of days in words. */
import type { FirstMessages } from '@/i18n/messages.tsx';
import { trusted } from '@/record/edtf.ts';
import type { Window } from './window.ts';

function moment(day: number) {
  return { start: day, precision: 'day', approximate: false, uncertain: false } as const;
}

/** "1 January 2009 – 31 December 2012" */
export function windowInWords({ start, end }: Window, m: FirstMessages): string {
  return m.date({ first: moment(start), last: moment(end) });
}

/** Dates that other sources give. */
export function datesInWords(dates: readonly string[], m: FirstMessages): string {
  return m.or(dates.map((date) => m.date(trusted(date))));
}
