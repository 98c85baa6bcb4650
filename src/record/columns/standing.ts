/** How the rows stand to a filter: sets of them, each of which may go on from the same set under the filter before. */
import { type FilterPartId, type Part, weightOf } from './parts.ts';
import { RowSet } from './rowSet.ts';
import { type Weights, weightsOf } from './weights.ts';

export class Standing {
  readonly #weights: Weights;
  readonly #sets = new Map<FilterPartId | undefined, RowSet>();
  #before: Standing | undefined;

  constructor(rowCount: number, parts: readonly Part[], before?: Standing) {
    this.#weights = weightsOf(rowCount, parts, before && before.#weights);
    this.#before = before;
    if (before) before.#before = undefined; // or all filters before would be kept
  }

  /** How many rows this part of the filter alone keeps out. */
  near(part: FilterPartId): number {
    return this.#weights.sizes[weightOf[part]]!;
  }

  /** The rows that are shown and, with a part of the filter, those that it alone keeps out. */
  set(without?: FilterPartId): RowSet {
    const part = without && this.near(without) > 0 ? without : undefined;
    const known = this.#sets.get(part);
    if (known) return known;
    const set = new RowSet(this.#weights, part ? [0, weightOf[part]] : [0], this.#before && this.#before.set(part));
    this.#sets.set(part, set);
    return set;
  }
}
