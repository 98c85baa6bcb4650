/** Makes the column of dates, and the order of the rows, which is theirs. */
import { byDate, type Edtf, isUndated, overlaps, partsOf } from '../edtf.ts';
import { undated } from '../facets.ts';
import { AnswersBuilder } from './answers.ts';
import type { Ground, Time } from './columns.ts';
import { NumberList, numbersOf } from './numbers.ts';

export class TimeBuilder {
  readonly #numberOf = new Map<string, number>();
  readonly #dates: Edtf[] = [];
  readonly #dateOf = new NumberList();
  /** By which date each row stands in order. */
  readonly #standsAt = new NumberList();

  add(date: Edtf, stands: Edtf): void {
    const number = this.#number(date);
    this.#dateOf.push(number);
    this.#standsAt.push(stands === date ? number : this.#number(stands));
  }

  #number(date: Edtf): number {
    const known = this.#numberOf.get(date.text);
    if (known !== undefined) return known;
    this.#numberOf.set(date.text, this.#dates.length);
    return this.#dates.push(date) - 1;
  }

  finish({ coverage, eras }: Ground): { time: Time; order: Uint32Array; firstYear: number; yearCount: number } {
    const firstYear = partsOf(coverage.start).year;
    const yearCount = partsOf(coverage.end).year - firstYear + 1;
    const bin = (day: number) => (day === -Infinity ? 0 : day === Infinity ? yearCount - 1 : partsOf(day).year - firstYear);
    const sorted = this.#dates.map((date, number) => ({ date, number })).toSorted(byDate);
    const dates = sorted.map(({ date }) => date);
    const places = new Uint32Array(dates.length);
    sorted.forEach(({ number }, place) => (places[number] = place));
    const order = inOrder(this.#standsAt.all, places, dates);
    const era = new AnswersBuilder('era');
    const [firstBin, lastBin] = [new Int32Array(dates.length), new Int32Array(dates.length)];
    for (const [place, date] of dates.entries()) {
      const isOpen = isUndated(date);
      era.add(isOpen ? [undated] : eras.flatMap((one) => (overlaps(one.date, date) ? [one.id] : [])));
      firstBin[place] = isOpen ? yearCount : Math.max(0, bin(date.start));
      lastBin[place] = isOpen ? -1 : Math.min(yearCount - 1, bin(date.end));
    }
    const dateOf = this.#dateOf.all;
    const time: Time = {
      profileOf: numbersOf(order.length, dates.length, (row) => places[dateOf[order[row]!]!]!),
      profileCount: dates.length,
      answers: [era.finish(Uint32Array.from(dates.keys()))],
      dates,
      starts: Float64Array.from(dates, ({ start }) => start),
      ends: Float64Array.from(dates, ({ end }) => end),
      firstBin,
      lastBin,
    };
    return { time, order, firstYear, yearCount };
  }
}

/** The rows in order of date, those of equal dates as they came: each date is given its room, and each row the next place in it. */
function inOrder(dateOf: Uint32Array, places: Uint32Array, dates: readonly Edtf[]): Uint32Array {
  // dates that are written differently and are alike ("2012-08", "2012-08~") share one room
  const room = new Uint32Array(dates.length);
  for (let at = 1; at < dates.length; at += 1) {
    room[at] = room[at - 1]! + (byDate({ date: dates[at - 1]! }, { date: dates[at]! }) === 0 ? 0 : 1);
  }
  const next = new Uint32Array(dates.length + 1);
  for (const number of dateOf) next[room[places[number]!]! + 1]! += 1;
  for (let at = 1; at < next.length; at += 1) next[at]! += next[at - 1]!;
  const order = new Uint32Array(dateOf.length);
  dateOf.forEach((number, row) => (order[next[room[places[number]!]!]!++] = row));
  return order;
}
