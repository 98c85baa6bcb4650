/** Where records stand in the bytes of a file, some of them written anew behind its end. */
import type { StoredRecord } from '../types.ts';
import { textOf } from './scan.ts';

export class SpanStore {
  readonly #items: readonly number[];
  readonly #moved = new Map<number, readonly [number, number]>();
  readonly #behind: Uint8Array[] = [];
  readonly #file: Uint8Array;
  #end: number;

  /** `items`: where each begins and ends, by turns. */
  constructor(file: Uint8Array, items: readonly number[]) {
    this.#file = file;
    this.#items = items;
    this.#end = file.length;
  }

  /** Writes a record anew. */
  change(place: number, change: (record: StoredRecord) => StoredRecord): void {
    const [from, to] = this.spanOf(place);
    const written = new TextEncoder().encode(JSON.stringify(change(JSON.parse(textOf(this.#file, { from, to })) as StoredRecord)));
    this.#behind.push(written);
    this.#moved.set(place, [this.#end, this.#end + written.length]);
    this.#end += written.length;
  }

  spanOf(place: number): readonly [number, number] {
    return this.#moved.get(place) ?? [this.#items[2 * place]!, this.#items[2 * place + 1]!];
  }

  /** The file, and behind it what was written anew. */
  get bytes(): Uint8Array {
    if (this.#behind.length === 0) return this.#file;
    const bytes = new Uint8Array(this.#end);
    bytes.set(this.#file);
    let at = this.#file.length;
    for (const written of this.#behind) {
      bytes.set(written, at);
      at += written.length;
    }
    return bytes;
  }
}
