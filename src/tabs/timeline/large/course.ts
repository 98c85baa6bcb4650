/** How many records begin and end up to each day: what lies in any window follows from two numbers, however many records there are. */
import type { Facts } from '@/record/facts.ts';
import { lengthOf, wholeDays, type Window } from '../time/window.ts';
import type { LaneSets } from './laneSets.ts';

export interface Course {
  readonly coverage: Window;
  /** By lane, one number a day of the coverage and one before it: how many have begun by then, and how many are over. What began before the coverage begins with it. */
  readonly begun: readonly Uint32Array[];
  readonly over: readonly Uint32Array[];
}

/** First and last day of each distinct date as places in the coverage; -1 for a date that lies outside. What has no end is never over. */
export interface DayPlaces {
  readonly first: Int32Array;
  readonly last: Int32Array;
}

export function dayPlacesOf({ columns, coverage }: Pick<Facts, 'columns' | 'coverage'>): DayPlaces {
  const { dates } = columns.time;
  const days = lengthOf(coverage);
  const [first, last] = [new Int32Array(dates.length), new Int32Array(dates.length)];
  dates.forEach(({ start, end }, at) => {
    const isOut = start > coverage.end || end < coverage.start;
    first[at] = isOut ? -1 : Math.max(start, coverage.start) - coverage.start;
    last[at] = isOut ? -1 : Math.min(end - coverage.start, days); // `days`: beyond the coverage
  });
  return { first, last };
}

/** `rows` have a place in time. */
export function courseOf(
  { columns, coverage }: Pick<Facts, 'columns' | 'coverage'>,
  rows: Uint32Array,
  sets: LaneSets,
  places: DayPlaces,
): Course {
  const days = lengthOf(coverage);
  const empty = () => Array.from({ length: sets.laneCount }, () => new Uint32Array(days + 2));
  const [begun, over] = [empty(), empty()];
  const dateOf = columns.time.profileOf;
  const { profileOf, starts, lanes } = sets;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at]!;
    const first = places.first[dateOf[row]!]!;
    if (first < 0) continue;
    const last = places.last[dateOf[row]!]!;
    const profile = profileOf[row]!;
    for (let place = starts[profile]!; place < starts[profile + 1]!; place += 1) {
      begun[lanes[place]!]![first + 1]! += 1;
      over[lanes[place]!]![last + 1]! += 1;
    }
  } // oxfmt-ignore
  for (const sums of [...begun, ...over]) for (let day = 1; day < sums.length; day += 1) sums[day]! += sums[day - 1]!;
  return { coverage, begun, over };
}

/** Of each lane how many touch the days of a window, and how many of these began before it. */
export function inWindow({ coverage, begun, over }: Course, window: Window): { readonly touching: number[]; readonly earlier: number[] } {
  const { start, end } = wholeDays(window);
  const [from, to] = [Math.max(0, start - coverage.start), Math.min(lengthOf(coverage), end + 1 - coverage.start)];
  return {
    touching: begun.map((sums, lane) => sums[to]! - over[lane]![from]!),
    earlier: begun.map((sums, lane) => sums[from]! - over[lane]![from]!),
  };
}
