/**
 * How the days of the coverage share out a length. Even: every day is as long as the other. Elastic: a year is as long as its records need,
 * so that crowded years have room and empty ones are short. Lengths are in mean days: the whole is as long as the coverage has days.
 */
import { type Day, dayOf, isUndated, partsOf } from '@/record/edtf.ts';
import type { Entry } from '@/record/entries.ts';
import type { TimeScale } from '@/record/words.ts';

/** Between two knots time runs evenly. `day` counts from the beginning of that day; the last knot is the day after the coverage. */
export interface Scale {
  readonly id: TimeScale;
  readonly knots: readonly { readonly day: Day; readonly at: number }[];
}

interface Days {
  readonly start: Day;
  readonly end: Day;
}

export function evenScale({ start, end }: Days): Scale {
  return { id: 'even', knots: [{ day: start, at: 0 }, { day: end + 1, at: end + 1 - start }] }; // oxfmt-ignore
}

/** What an empty year gets, measured by a year of one record. */
const emptyYear = 0.6;

/** The length of a year grows with the square root of the records that begin in it. */
export function elasticScale({ start, end }: Days, entries: readonly Entry[]): Scale {
  const counts = new Map<number, number>();
  for (const { date } of entries) {
    if (isUndated(date) || date.start < start || date.start > end) continue;
    const { year } = partsOf(date.start);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const years: { readonly day: Day; readonly share: number }[] = [];
  for (let { year } = partsOf(start); dayOf(year, 1, 1) <= end; year += 1) {
    const [first, next] = [Math.max(start, dayOf(year, 1, 1)), Math.min(end + 1, dayOf(year + 1, 1, 1))];
    years.push({ day: first, share: (emptyYear * (next - first)) / 365 + Math.sqrt(counts.get(year) ?? 0) });
  }
  const perShare = (end + 1 - start) / years.reduce((sum, { share }) => sum + share, 0);
  let at = 0;
  const knots = years.map(({ day, share }) => {
    const knot = { day, at };
    at += share * perShare;
    return knot;
  });
  return { id: 'elastic', knots: [...knots, { day: end + 1, at: end + 1 - start }] };
}

/** Where the beginning of a day stands, in mean days from the start of the coverage. What lies outside stands at its edge. */
export function placeOf(day: Day, { knots }: Scale): number {
  const [from, to] = around(knots, (knot) => knot.day <= day);
  return between(day, from.day, to.day, from.at, to.at);
}

/** The moment that stands there, in days with a fraction. */
export function dayAt(at: number, { knots }: Scale): number {
  const [from, to] = around(knots, (knot) => knot.at <= at);
  return between(at, from.at, to.at, from.day, to.day);
}

/** The length of the whole scale, in mean days. */
export function lengthOfScale({ knots }: Scale): number {
  return knots.at(-1)!.at;
}

type Knot = Scale['knots'][number];

function around(knots: readonly Knot[], isBefore: (knot: Knot) => boolean): readonly [Knot, Knot] {
  const at = Math.min(Math.max(knots.findLastIndex(isBefore), 0), knots.length - 2);
  return [knots[at]!, knots[at + 1]!];
}

function between(value: number, from: number, to: number, first: number, last: number): number {
  const share = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return first + share * (last - first);
}
