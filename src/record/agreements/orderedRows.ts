/** Rows in their order but for those that are equal in all that they were ordered by: these are put by title when somebody comes to them. */
import { collatorOf } from '../collator.ts';
import type { Ranks } from './ranks.ts';
import type { Ground } from './rows.ts';

export class OrderedRows {
  readonly #rows: Uint32Array;
  /** What the rows were ordered by. */
  readonly #ranks: readonly Ranks[];
  readonly #ground: Ground;
  /** By place, 1 where the row that stands there is the one that belongs there. */
  readonly #isSettled: Uint8Array;

  constructor(rows: Uint32Array, ranks: readonly Ranks[], ground: Ground) {
    this.#rows = rows;
    this.#ranks = ranks;
    this.#ground = ground;
    this.#isSettled = new Uint8Array(rows.length);
  }

  get length(): number {
    return this.#rows.length;
  }

  /** The row at a place, from 0. */
  at(place: number): number | undefined {
    if (place >= 0 && place < this.length && this.#isSettled[place] === 0) this.#settle(place);
    return this.#rows[place];
  }

  /** Every row in its place. */
  all(): Uint32Array {
    for (let place = 0; place < this.length; place += 1) this.at(place);
    return this.#rows;
  }

  /** The rows as they stand now: enough to count and to choose among them. */
  get unsettled(): Uint32Array {
    return this.#rows;
  }

  /** Where a row stands; -1 where it does not. */
  placeOf(row: number): number {
    const near = this.#rows.indexOf(row);
    this.at(near);
    return this.#rows.indexOf(row);
  }

  /** Some of the rows, in the same order as they stand now. */
  part(rows: Uint32Array): OrderedRows {
    return new OrderedRows(rows, this.#ranks, this.#ground);
  }

  /** Puts those that are equal to the one at a place in order. */
  #settle(place: number): void {
    let [first, last] = [place, place];
    while (first > 0 && this.#areEqual(first - 1, first)) first -= 1;
    while (last < this.length - 1 && this.#areEqual(last, last + 1)) last += 1;
    this.#isSettled.fill(1, first, last + 1);
    if (first === last) return;
    const { facts, language } = this.#ground;
    const { compare } = collatorOf(language);
    const equal = Array.from(this.#rows.subarray(first, last + 1), (row) => ({ row, title: facts.entries[row]?.title ?? '' }));
    equal.sort((a, b) => compare(a.title, b.title) || a.row - b.row);
    this.#rows.set(equal.map(({ row }) => row), first); // oxfmt-ignore
  }

  #areEqual(one: number, other: number): boolean {
    const [a, b] = [this.#rows[one]!, this.#rows[other]!];
    return this.#ranks.every(({ of }) => of[a] === of[b]);
  }
}
