/** A day as words and pictures take it. */
import type { DatePoint } from '@/i18n/dates.ts';

export function dayPoint(day: number): DatePoint {
  return { start: day, precision: 'day', approximate: false, uncertain: false };
}
