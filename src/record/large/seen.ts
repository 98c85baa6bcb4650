/** A large record according to somebody: rows that a worker makes, and entries and records that are read from them. */
import { isAboutIt, type Perspective, speakerFor } from '../according.ts';
import type { Facts, RecordsById, Whole } from '../facts.ts';
import { indexEntryOf } from '../indexing.ts';
import { citationsOf } from '../citationsOf.ts';
import { seenBy } from '../seenBy.ts';
import type { AnyRecord } from '../types.ts';
import type { LargeData, Rows } from './data.ts';
import { EntryStore } from './entry.ts';
import type { LargeRecords } from './records.ts';
import { RowBuilder } from './rowBuilder.ts';

export interface LargeRecord {
  readonly facts: Facts;
  readonly whole: Whole;
  readonly records: LargeRecords;
}

/** The rows of what a perspective sees. */
export function rowsSeenBy(by: Perspective, { facts, whole, records }: LargeRecord): Rows {
  const speaks = speakerFor(by, whole);
  const builder = new RowBuilder(facts);
  const seenRows: number[] = [];
  for (let row = 0; row < records.size; row += 1) {
    const record = records.at(row);
    if (!citationsOf(record).filter(isAboutIt).some(speaks)) continue;
    builder.add(indexEntryOf(seenBy(record, speaks), whole, facts.dataset.sides), record.date);
    seenRows.push(row);
  }
  const { order, columns, ...marks } = builder.rows();
  return { ...marks, columns: { ...columns, ownRows: Uint32Array.from(order, (at) => seenRows[at]!) } };
}

/** Facts and whole over these rows. */
export function openSeen(rows: Rows, by: Perspective, own: LargeRecord, { ids, titles }: LargeData): { facts: Facts; whole: Whole } {
  const entries = new EntryStore(rows, ids, titles).entries();
  const { ownRows = new Uint32Array() } = rows.columns;
  const rowIn = new Map(Array.from(ownRows, (ownRow, row) => [ownRow, row]));
  const rowOf = (id: string) => rowIn.get(own.records.rowOf(id) ?? -1);
  const byId: Facts['byId'] = { has: (id) => rowOf(id) !== undefined, get: (id) => entries[rowOf(id) ?? -1] };
  const records = new SeenRecords(own, speakerFor(by, own.whole), ownRows, byId);
  return { facts: { ...own.facts, entries, byId, columns: { ...rows.columns, entries } }, whole: { ...own.whole, records } };
}

/** The records as a voice gives them, each when it is asked for. */
class SeenRecords implements RecordsById {
  readonly #own: LargeRecords;
  readonly #speaks: ReturnType<typeof speakerFor>;
  readonly #ownRows: Uint32Array;
  readonly #byId: Facts['byId'];
  readonly #seen = new WeakMap<AnyRecord, AnyRecord>();

  constructor({ records }: LargeRecord, speaks: ReturnType<typeof speakerFor>, ownRows: Uint32Array, byId: Facts['byId']) {
    this.#own = records;
    this.#speaks = speaks;
    this.#ownRows = ownRows;
    this.#byId = byId;
  }

  get size(): number {
    return this.#ownRows.length;
  }

  has(id: string): boolean {
    return this.#byId.has(id);
  }

  get(id: string): AnyRecord | undefined {
    const record = this.has(id) ? this.#own.get(id) : undefined;
    return record && this.#see(record);
  }

  namersOf(id: string): string[] {
    return this.#own.namersOf(id).filter((one) => this.has(one));
  }

  *keys(): MapIterator<string> {
    for (const { id } of this.values()) yield id;
  }

  *values(): MapIterator<AnyRecord> {
    for (const row of this.#ownRows) yield this.#see(this.#own.at(row));
  }

  #see(record: AnyRecord): AnyRecord {
    const seen = this.#seen.get(record) ?? seenBy(record, this.#speaks);
    this.#seen.set(record, seen);
    return seen;
  }
}
