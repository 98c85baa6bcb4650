/** What a slide shows in place of its date: TimelineJS puts "c. 1969" beside a 1 January that nobody meant. */
import { type Edtf, parseEdtf } from '@/record/edtf.ts';
import { type DayOrder, readDate } from '../cells/date.ts';

export interface SlideDate {
  /** EDTF. */
  readonly date: string;
  /** What is shown in its place, where that says something else. */
  readonly shownAs?: string;
}

/**
 * The date that is shown is taken where it is as exact or more, where it lasts on from the same time, and where the other is the first day of it, which
 * stands there only because something has to.
 */
export function withDisplay(date: string, display: string, order: DayOrder): SlideDate {
  if (display === '') return { date };
  const read = readDate(display, order);
  const own = parseEdtf(date);
  const other = 'fault' in read ? null : parseEdtf(read.value);
  if (!own || !other) return { date, shownAs: display };
  const isFirstDay = own.start === own.end && own.start === other.start;
  const lastsOn = other.last === null && own.start >= other.start && own.start <= (other.first?.end ?? -Infinity);
  if (isWithin(other, own) || (isWithin(own, other) && (isFirstDay || lastsOn))) return { date: other.text };
  return isWithin(own, other) ? { date } : { date, shownAs: display };
}

function isWithin(inner: Edtf, outer: Edtf): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
