/** Seeded chance: the same numbers on every machine. Only sums, products, quotients and shifts, as Math.pow and Math.log may differ between versions. */

const scale = 2 ** 32;

/** sfc32. `stream` and `at` tell apart what is drawn for what, so that record 7 is the same whatever was drawn before it. */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #d = 1;

  constructor(seed: number, stream: number, at = 0) {
    this.#a = mixed(seed ^ 0x9e3779b9);
    this.#b = mixed(this.#a ^ stream);
    this.#c = mixed(this.#b ^ at);
    for (let round = 0; round < 12; round += 1) this.next();
  }

  /** From 0 to below 1, in steps of 2⁻³². */
  next(): number {
    const sum = (this.#a + this.#b + this.#d) | 0;
    this.#d = (this.#d + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) + sum;
    return (sum >>> 0) / scale;
  }

  /** A whole number from 0 to below `count`. */
  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  /** A whole number, both ends inclusive. */
  between(low: number, high: number): number {
    return low + this.below(high - low + 1);
  }

  /** True in `share` of all cases, from 0 to 1. */
  chance(share: number): boolean {
    return this.next() < share;
  }

  /** One of a list that is not empty. */
  pick<Item>(list: readonly Item[]): Item {
    const found = list[this.below(list.length)];
    if (found === undefined) throw new Error('nothing to pick from');
    return found;
  }

  /** Up to `count` different items: what is drawn twice stands once. */
  some<Item>(count: number, draw: () => Item): Item[] {
    return [...new Set(Array.from({ length: count }, draw))];
  }
}

/** murmur3's finish: neighbouring seeds lead far apart. */
function mixed(value: number): number {
  const once = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}

/** Draws places of a list by weight, each in about one step however long the list. */
export class Lottery {
  readonly #upTo: Float64Array;
  /** For each equal part of the whole: the first place that can fall into it. */
  readonly #guide: Uint32Array;

  constructor(weights: readonly number[]) {
    this.#upTo = new Float64Array(weights.length);
    let sum = 0;
    weights.forEach((weight, place) => (this.#upTo[place] = sum += weight));
    for (let place = 0; place < weights.length; place += 1) this.#upTo[place] = (this.#upTo[place] ?? 0) / sum;
    this.#guide = new Uint32Array(weights.length);
    let place = 0;
    for (let part = 0; part < weights.length; part += 1) {
      while ((this.#upTo[place] ?? 1) < part / weights.length) place += 1;
      this.#guide[part] = place;
    }
  }

  draw(random: Random): number {
    const at = random.next();
    const last = this.#upTo.length - 1;
    let place = this.#guide[Math.floor(at * this.#guide.length)] ?? 0;
    while (place < last && (this.#upTo[place] ?? 1) <= at) place += 1;
    return place;
  }
}

/** Zipf: place k weighs 1 / (k + flat). The greater `flat`, the less the first ones stand out. */
export function zipf(count: number, flat = 1): Lottery {
  return new Lottery(Array.from({ length: count }, (_, place) => 1 / (place + flat)));
}

/** A draw from words with weights, as {day: 70, month: 10}. */
export function drawFrom<Word extends string>(weights: Readonly<Partial<Record<Word, number>>>): (random: Random) => Word {
  const words = Object.keys(weights) as Word[];
  const lottery = new Lottery(words.map((word) => weights[word] ?? 0));
  return (random) => words[lottery.draw(random)] ?? random.pick(words);
}
