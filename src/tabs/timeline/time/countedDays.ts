/** On which days a record counts. */
import { type Edtf, isUndated } from '@/record/edtf.ts';
import type { Window } from './window.ts';

/**
 * The days on which a record may lie, over which it is spread evenly: a month, a year and a closed interval count as a whole, so that nothing
 * is claimed of a single day. What has no end counts when it begins, what has no beginning when it ends. Undefined for what nobody dates.
 */
export function countedDays(date: Edtf): Window | undefined {
  if (isUndated(date)) return undefined;
  if (date.first && date.last) return { start: date.start, end: date.end };
  return date.first ?? date.last ?? undefined;
}
