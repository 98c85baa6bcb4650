/** Records that stand as bytes, and are read when they are asked for. */
import type { RecordsById } from '../facts.ts';
import type { AnyRecord } from '../types.ts';
import { type IdIndex, rowOf } from './idIndex.ts';
import type { Namers } from './namers.ts';
import { textOf } from './scan.ts';
import { type Texts, textAt } from './texts.ts';

/** So many records that were read are kept; from then on reading begins anew. */
const mostKept = 200_000;

export interface Stored {
  readonly bytes: Uint8Array;
  readonly spans: Uint32Array;
  readonly ids: Texts;
  readonly idIndex: IdIndex;
  readonly namers: Namers;
}

export class LargeRecords implements RecordsById {
  readonly #stored: Stored;
  readonly #kept = new Map<number, AnyRecord>();

  constructor(stored: Stored) {
    this.#stored = stored;
  }

  get size(): number {
    return this.#stored.spans.length / 2;
  }

  has(id: string): boolean {
    return this.rowOf(id) !== undefined;
  }

  get(id: string): AnyRecord | undefined {
    const row = this.rowOf(id);
    return row === undefined ? undefined : this.at(row);
  }

  *keys(): MapIterator<string> {
    for (let row = 0; row < this.size; row += 1) yield textAt(this.#stored.ids, row);
  }

  *values(): MapIterator<AnyRecord> {
    for (let row = 0; row < this.size; row += 1) yield this.at(row);
  }

  namersOf(id: string): string[] {
    const { ids, namers } = this.#stored;
    const row = this.rowOf(id);
    return row === undefined ? [] : Array.from(namers.rows.subarray(namers.starts[row], namers.starts[row + 1]), (one) => textAt(ids, one));
  }

  rowOf(id: string): number | undefined {
    return rowOf(this.#stored.idIndex, this.#stored.ids, id);
  }

  /** The record of a row. */
  at(row: number): AnyRecord {
    const kept = this.#kept.get(row);
    if (kept) return kept;
    const { bytes, spans } = this.#stored;
    const record = JSON.parse(textOf(bytes, { from: spans[2 * row]!, to: spans[2 * row + 1]! })) as AnyRecord;
    if (this.#kept.size >= mostKept) this.#kept.clear();
    this.#kept.set(row, record);
    return record;
  }
}
