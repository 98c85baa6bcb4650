/** Makes the answers of one facet: the values of each profile, as numbers. */
import { type Faceted, type FacetId, facets } from '../facets.ts';
import type { Answers } from './columns.ts';
import { NumberList, numbersOf } from './numbers.ts';

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
