/** The rows of some weights, and what they sum up to. */
import { everyRow } from './numbers.ts';
import { type Summed, totalOf } from './tally.ts';
import type { Weights } from './weights.ts';

/** Rows that are in a set now, and were not under the filter before, and those that were, and are not. */
interface Moves {
  readonly from: RowSet;
  readonly came: Uint32Array;
  readonly left: Uint32Array;
}

export class RowSet {
  readonly size: number;
  readonly #weights: Weights;
  /** Of each weight 1 where its rows are in the set. */
  readonly #has: Uint8Array;
  readonly #sums = new Map<Summed['key'], Uint32Array>();
  #moves: Moves | undefined;
  #rows: Uint32Array | undefined;
  #others: Uint32Array | undefined;

  /** `before`: the same set under the filter before. */
  constructor(weights: Weights, those: readonly number[], before?: RowSet) {
    this.#weights = weights;
    this.#has = new Uint8Array(weights.sizes.length);
    for (const weight of those) this.#has[weight] = 1;
    this.size = those.reduce((sum, weight) => sum + weights.sizes[weight]!, 0);
    if (!before) return;
    before.#moves = undefined; // or all sets before would be kept
    const { changed, of } = weights;
    if (changed)
      this.#moves = {
        from: before,
        came: moved(changed, before.#weights.of, of, this.#has),
        left: moved(changed, of, before.#weights.of, this.#has),
      };
  }

  /** In order. */
  get rows(): Uint32Array {
    return (this.#rows ??= rowsOf(this.#weights.of, this.#has, this.size));
  }

  /** Kept, and not to be written to. Summed from where the way is shortest: from nothing, from all, or from the set before. */
  sums(of: Summed): Uint32Array {
    let sums = this.#sums.get(of.key);
    if (!sums) this.#sums.set(of.key, (sums = this.#sum(of)));
    return sums;
  }

  #sum(of: Summed): Uint32Array {
    const otherSize = this.#weights.of.length - this.size;
    const moves = this.#moves;
    const earlier = moves && moves.from.#sums.get(of.key);
    if (moves && earlier && moves.came.length + moves.left.length < Math.min(this.size, otherSize))
      return of.add(moves.left, of.add(moves.came, earlier.slice()), -1);
    if (otherSize === 0) return totalOf(of);
    if (this.size <= otherSize) return of.add(this.rows);
    this.#others ??= rowsOf(this.#weights.of, this.#has.map((one) => 1 - one), otherSize); // oxfmt-ignore
    return of.add(this.#others, totalOf(of).slice(), -1);
  }
}

function rowsOf(weights: Uint16Array, has: Uint8Array, size: number): Uint32Array {
  if (size === weights.length) return everyRow(size);
  const rows = new Uint32Array(size + 1); // a place more, as each row is written before it is known to belong
  let count = 0;
  for (let row = 0; row < weights.length; row += 1) {
    rows[count] = row;
    count += has[weights[row]!]!;
  }
  return rows.subarray(0, size);
}

/** Those of the rows that are in a set by their new weights and were not by their old ones. */
function moved(rows: Uint32Array, old: Uint16Array, now: Uint16Array, has: Uint8Array): Uint32Array {
  const those = new Uint32Array(rows.length + 1);
  let count = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at]!;
    those[count] = row;
    count += has[now[row]!]! & ~has[old[row]!]!;
  }
  return those.subarray(0, count);
}
