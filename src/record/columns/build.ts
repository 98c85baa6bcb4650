/** Makes columns: rows come one by one, in any order, so that nobody needs to hold them all. */
import { byDate, type Edtf, isUndated, overlaps, partsOf } from '../edtf.ts';
import { type Faceted, type FacetId, facets, undated } from '../facets.ts';
import type { Answers, Aspect, ColumnData, Ground, Time } from './columns.ts';
import { Combinations } from './combinations.ts';
import { numbersOf } from './numbers.ts';

/** Facets that share their profiles: what has few answers goes together, what is a list of ids stands alone. `era` follows from the date. */
export const together: readonly (readonly FacetId[])[] = [
  ['kind', 'level', 'direction', 'form', 'type', 'status', 'stage', 'statement', 'disputed'],
  ['sector'],
  ['actor'],
  ['place'],
  ['source'],
  ['language', 'side'],
];

export class ColumnBuilder {
  readonly #ground: Ground;
  readonly #time = new TimeBuilder();
  readonly #aspects: readonly AspectBuilder[];

  constructor(ground: Ground, aspects = together) {
    this.#ground = ground;
    this.#aspects = aspects.map((ids) => new AspectBuilder(ids));
  }

  /** A row, the date by which it is found, and the one by which it stands in order where that is another. */
  add(row: Faceted, date: Edtf, stands = date): void {
    this.#time.add(date, stands);
    for (const aspect of this.#aspects) aspect.add(row);
  }

  /** The columns, and for each of their rows which of those that were added it is. */
  columns(): { readonly data: ColumnData; readonly order: Uint32Array } {
    const { time, order, ...years } = this.#time.finish(this.#ground);
    const aspects = [time, ...this.#aspects.map((aspect) => aspect.finish(order))];
    return { data: { rowCount: order.length, time, aspects, ...years }, order };
  }
}

/** After so many rows it shows whether this share of them, or more, answer as no other does. */
const [enough, mostlyNew] = [4096, 0.6];

class AspectBuilder {
  readonly #profiles = new Combinations();
  readonly #profileOf: number[] = [];
  readonly #answers: readonly AnswersBuilder[];
  #size = 0;
  /** Where nearly every row answers as no other does, no equal is looked for any more. */
  #isWide = false;

  constructor(ids: readonly FacetId[]) {
    this.#answers = ids.map((id) => new AnswersBuilder(id));
  }

  add(row: Faceted): void {
    const profile = this.#isWide ? this.#size : this.#find(row);
    if (this.#profileOf.push(profile) === enough) this.#isWide = this.#size > mostlyNew * enough;
    if (profile < this.#size) return;
    this.#size += 1;
    for (const answers of this.#answers) answers.add(answers.valuesOf(row));
  }

  /** The profile that answers alike, or the next number. */
  #find(row: Faceted): number {
    let node = 0;
    // a profile is one list: the values of each facet, from 1, and behind them 0
    for (const answers of this.#answers) {
      for (const value of answers.valuesOf(row)) node = this.#profiles.step(node, answers.codeFor(value) + 1);
      node = this.#profiles.step(node, 0);
    }
    return this.#profiles.numberOf(node);
  }

  finish(order: Uint32Array): Aspect {
    const size = this.#size;
    // profiles stand in the order of the rows that first have them: whoever goes through the rows then goes through memory in one direction
    const [placeOf, arrived] = [new Int32Array(size).fill(-1), new Uint32Array(size)];
    let next = 0;
    const profileOf = numbersOf(order.length, size, (row) => {
      const profile = this.#profileOf[order[row]!]!;
      if (placeOf[profile] === -1) {
        arrived[next] = profile;
        placeOf[profile] = next++;
      }
      return placeOf[profile]!;
    });
    return { profileOf, profileCount: size, answers: this.#answers.map((answers) => answers.finish(arrived)) };
  }
}

class AnswersBuilder {
  readonly valuesOf: (row: Faceted) => readonly string[];
  readonly #facet: FacetId;
  readonly #codeOf = new Map<string, number>();
  readonly #starts = [0];
  readonly #codes: number[] = [];

  constructor(facet: FacetId) {
    this.#facet = facet;
    this.valuesOf = facets[facet];
  }

  codeFor(value: string): number {
    const known = this.#codeOf.get(value);
    if (known !== undefined) return known;
    const code = this.#codeOf.size;
    this.#codeOf.set(value, code);
    return code;
  }

  /** What the next profile answers. */
  add(values: readonly string[]): void {
    for (const value of values) this.#codes.push(this.codeFor(value));
    this.#starts.push(this.#codes.length);
  }

  /** `order` says of each profile which of those that were added it is. */
  finish(order: Uint32Array): Answers {
    const starts = new Uint32Array(order.length + 1);
    order.forEach((profile, at) => (starts[at + 1] = starts[at]! + this.#starts[profile + 1]! - this.#starts[profile]!));
    const codes = numbersOf(this.#codes.length, this.#codeOf.size, () => 0);
    order.forEach((profile, at) => {
      for (let from = this.#starts[profile]!, to = starts[at]!; to < starts[at + 1]!;) codes[to++] = this.#codes[from++]!;
    });
    return { facet: this.#facet, values: [...this.#codeOf.keys()], codeOf: this.#codeOf, starts, codes };
  }
}

class TimeBuilder {
  readonly #numberOf = new Map<string, number>();
  readonly #dates: Edtf[] = [];
  readonly #dateOf: number[] = [];
  /** By which date each row stands in order. */
  readonly #standsAt: number[] = [];

  add(date: Edtf, stands: Edtf): void {
    this.#dateOf.push(this.#number(date));
    this.#standsAt.push(this.#number(stands));
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
    const order = inOrder(this.#standsAt, places, dates);
    const era = new AnswersBuilder('era');
    for (const date of dates) era.add(isUndated(date) ? [undated] : eras.flatMap((one) => (overlaps(one.date, date) ? [one.id] : [])));
    const time: Time = {
      profileOf: numbersOf(order.length, dates.length, (row) => places[this.#dateOf[order[row]!]!]!),
      profileCount: dates.length,
      answers: [era.finish(Uint32Array.from(dates.keys()))],
      dates,
      starts: Float64Array.from(dates, ({ start }) => start),
      ends: Float64Array.from(dates, ({ end }) => end),
      firstBin: Int32Array.from(dates, (date) => (isUndated(date) ? yearCount : Math.max(0, bin(date.start)))),
      lastBin: Int32Array.from(dates, (date) => (isUndated(date) ? -1 : Math.min(yearCount - 1, bin(date.end)))),
    };
    return { time, order, firstYear, yearCount };
  }
}

/** The rows in order of date, those of equal dates as they came: each date is given its room, and each row the next place in it. */
function inOrder(dateOf: readonly number[], places: Uint32Array, dates: readonly Edtf[]): Uint32Array {
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
