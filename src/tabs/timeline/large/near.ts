/** The few rows that are drawn as marks when a large record is looked at closely. */
import type { Facts } from '@/record/facts.ts';
import { lengthOf, wholeDays, type Window } from '../time/window.ts';
import { type Contents, pick } from '../time/contents.ts';

/** From so many records that begin in the window on they are counted. */
export const mostMarks = 240;
/** So many that began before it are marks as well. */
const mostEarlier = 80;
/** So many round about are laid out with them, so that nothing changes its row while one moves a little. */
const mostLaid = 600;

/** True where more records begin in the window than marks could tell apart. */
export function isCounted({ dates }: Pick<Contents, 'dates'>, window: Window, { coverage }: Pick<Facts, 'coverage'>): boolean {
  const { start, end } = wholeDays(window);
  const begin = (day: number) => Math.max(day, coverage.start);
  return dates.reduce((sum, { date, count }) => sum + (begin(date.start) >= start && begin(date.start) <= end ? count : 0), 0) > mostMarks;
}

/** The window with as much on either side, in steps, so that it holds still while one moves; the window alone where that would be too much. */
export function surroundings(window: Window, contents: Contents, facts: Facts): Window {
  const { start, end } = wholeDays(window);
  const step = 2 ** Math.ceil(Math.log2(lengthOf({ start, end })));
  const first = Math.floor(start / step) * step;
  const wide = { start: first - step, end: first + 3 * step - 1 };
  const [from, to] = rangeOf(contents, wide, facts);
  return to - from > mostLaid ? { start, end } : wide;
}

/** The rows that begin in some days, and those that began before and touch them, unless these are too many. */
export function rowsNear(contents: Contents, { start, end }: Window, facts: Facts): { rows: Uint32Array; hasEarlier: boolean } {
  const { dated } = contents;
  const { dates, profileOf } = facts.columns.time;
  const [from, to] = rangeOf(contents, { start, end }, facts);
  const isEarlier = dates.map((date) => date.start < start && date.end >= start);
  const earlier = pick(dated.subarray(0, from), (row) => isEarlier[profileOf[row]!] === true);
  if (earlier.length > mostEarlier) return { rows: dated.subarray(from, to), hasEarlier: false };
  const rows = new Uint32Array(earlier.length + to - from);
  rows.set(earlier);
  rows.set(dated.subarray(from, to), earlier.length);
  return { rows, hasEarlier: true };
}

/** Where in the rows those stand that begin in some days; what begins before the coverage begins with it. */
function rangeOf({ dated }: Contents, { start, end }: Window, { columns, coverage }: Facts): readonly [number, number] {
  const { dates, profileOf } = columns.time;
  const firstFrom = (day: number) => {
    let [low, high] = [0, dated.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (Math.max(dates[profileOf[dated[middle]!]!]!.start, coverage.start) < day) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return [firstFrom(start), firstFrom(end + 1)];
}
