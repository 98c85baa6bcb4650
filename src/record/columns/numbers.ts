/** Numbers from 0, in as few bytes as the largest of them needs. */
export type Numbers = Uint8Array | Uint16Array | Uint32Array;

/** So many numbers below `limit`. */
export function numbersOf(length: number, limit: number, numberAt: (at: number) => number): Numbers {
  const made = limit <= 0x100 ? new Uint8Array(length) : limit <= 0x1_0000 ? new Uint16Array(length) : new Uint32Array(length);
  for (let at = 0; at < length; at += 1) made[at] = numberAt(at);
  return made;
}

let every = new Uint32Array();

/** The rows from 0; kept, and not to be written to. */
export function everyRow(count: number): Uint32Array {
  if (every.length < count) every = Uint32Array.from({ length: count }, (_, row) => row);
  return every.subarray(0, count);
}

/** A list of whole numbers that grows: a third of the memory of an array of them, and nothing in it for the garbage collector to look at. */
export class NumberList {
  #numbers = new Uint32Array(256);
  length = 0;

  /** Returns the new length. */
  push(number: number): number {
    if (this.length === this.#numbers.length) {
      const grown = new Uint32Array(2 * this.length);
      grown.set(this.#numbers);
      this.#numbers = grown;
    }
    this.#numbers[this.length] = number;
    return (this.length += 1);
  }

  /** The numbers as they stand, not copied. */
  get all(): Uint32Array {
    return this.#numbers.subarray(0, this.length);
  }
}
