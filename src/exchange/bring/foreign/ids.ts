/** Ids for what has none in the files of others: of its words, each given once. */
import { slugOf } from '../template/registry.ts';

export class Ids {
  readonly #taken = new Set<string>();
  /** The number with which the search for a free id goes on, so that a thousand equal names stay quick. */
  readonly #next = new Map<string, number>();

  /** An id that something has already. */
  take(id: string): void {
    this.#taken.add(id);
  }

  /** "A visit" → "a-visit", the second time "a-visit-2"; `otherwise` where no letter of the words can stand in an id. */
  of(words: string, otherwise: string): string {
    const wanted = slugOf(words) || otherwise;
    for (let count = this.#next.get(wanted) ?? 1; ; count += 1) {
      const id = count === 1 ? wanted : `${wanted}-${count}`;
      if (this.#taken.has(id)) continue;
      this.#taken.add(id);
      this.#next.set(wanted, count + 1);
      return id;
    }
  }
}
