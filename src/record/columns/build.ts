/** Makes columns: rows come one by one, in any order, so that nobody needs to hold them all. */
import { byDate, type Edtf, isUndated, overlaps, partsOf } from '../edtf.ts';
import { type Faceted, type FacetId, facets, undated } from '../facets.ts';
import type { Answers, Aspect, ColumnData, Ground, Time } from './columns.ts';
import { NumberList, numbersOf } from './numbers.ts';

/** Facets that share their profiles: what has few answers goes together, what is a list of ids stands alone. `era` follows from the date. */
export const together: readonly (readonly FacetId[])[] = [
  ['kind', 'level', 'direction', 'form', 'type', 'status', 'stage', 'statement', 'disputed'],
  ['sector'],
  ['actor'],
  ['place'],
  ['source'],
  ['language', 'side'],
];

/** Looks for a row that answers alike: gives the number of its profile or, where there was none, the next number. */
export type FindAlike = (row: Faceted) => number;

export interface BuildOptions {
  readonly aspects?: readonly (readonly FacetId[])[];
  /** Without it each row has a profile of its own, which a few thousand rows can afford. */
  readonly alike?: (answers: readonly AnswersBuilder[]) => FindAlike;
}

export class ColumnBuilder {
  readonly #ground: Ground;
  readonly #time = new TimeBuilder();
  readonly #aspects: readonly AspectBuilder[];

  constructor(ground: Ground, { aspects = together, alike }: BuildOptions = {}) {
    this.#ground = ground;
    this.#aspects = aspects.map((ids) => new AspectBuilder(ids, alike));
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
  readonly #profileOf = new NumberList();
  readonly #answers: readonly AnswersBuilder[];
  #size = 0;
  /** Undefined where nearly every row answers as no other does: no equal is looked for any more. */
  #alike: FindAlike | undefined;

  constructor(ids: readonly FacetId[], alike: BuildOptions['alike']) {
    this.#answers = ids.map((id) => new AnswersBuilder(id));
    this.#alike = alike?.(this.#answers);
  }

  add(row: Faceted): void {
    const profile = this.#alike?.(row) ?? this.#size;
    if (this.#profileOf.push(profile) === enough && this.#size > mostlyNew * enough) this.#alike = undefined;
    if (profile < this.#size) return;
    this.#size += 1;
    for (const answers of this.#answers) answers.add(answers.valuesOf(row));
  }

  finish(order: Uint32Array): Aspect {
    const size = this.#size;
    // profiles stand in the order of the rows that first have them: whoever goes through the rows then goes through memory in one direction
    const [placeOf, arrived] = [new Int32Array(size).fill(-1), new Uint32Array(size)];
    let next = 0;
    const profiles = this.#profileOf.all;
    const profileOf = numbersOf(order.length, size, (row) => {
      const profile = profiles[order[row]!]!;
      if (placeOf[profile] === -1) {
        arrived[next] = profile;
        placeOf[profile] = next++;
      }
      return placeOf[profile]!;
    });
    return { profileOf, profileCount: size, answers: this.#answers.map((answers) => answers.finish(arrived)) };
  }
}

export class AnswersBuilder {
  readonly valuesOf: (row: Faceted) => readonly string[];
  readonly #facet: FacetId;
  readonly #codeOf = new Map<string, number>();
  readonly #starts = new NumberList();
  readonly #codes = new NumberList();

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
    this.#starts.push(this.#codes.length);
    for (const value of values) this.#codes.push(this.codeFor(value));
  }

  /** `order` says of each profile which of those that were added it is. */
  finish(order: Uint32Array): Answers {
    const [added, addedStarts] = [this.#codes.all, this.#starts.all];
    const starts = new Uint32Array(order.length + 1);
    const codes = numbersOf(added.length, this.#codeOf.size, () => 0);
    let end = 0;
    for (let at = 0; at < order.length; at += 1) {
      const profile = order[at]!;
      const stop = addedStarts[profile + 1] ?? added.length;
      for (let from = addedStarts[profile]!; from < stop; from += 1) codes[end++] = added[from]!;
      starts[at + 1] = end;
    }
    return { facet: this.#facet, values: [...this.#codeOf.keys()], codeOf: this.#codeOf, starts, codes };
  }
}

class TimeBuilder {
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
