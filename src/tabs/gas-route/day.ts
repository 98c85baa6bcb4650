/** The day on which the route is looked at: the To of the filter gives it. */
import type { Messages } from '@/i18n/messages.tsx';
import { type Day, isoOf, parseEdtf, trusted } from '@/record/edtf.ts';

/** The last day that a To lets through, as far as the coverage goes. */
export function dayOfLimit(to: string | undefined, end: Day): Day {
  return Math.min((to === undefined ? null : parseEdtf(to))?.end ?? end, end);
}

/** "31 December 2011" */
export function dayInWords(day: Day, m: Messages): string {
  return m.date(trusted(isoOf(day)));
}
