/** Facts and whole over what a worker made of a large file: entries and records are read from it when they are asked for. */
import { type Facts, factsOver, timesOf, wholeOf } from '../facts.ts';
import type { LargeData } from './data.ts';
import { EntryStore } from './entry.ts';
import { LargeRecords } from './records.ts';
import type { LargeRecord } from './seen.ts';

export function openLarge(data: LargeData): LargeRecord {
  const { head, columns } = data;
  const records = new LargeRecords(data);
  const entries = new EntryStore(data, data.ids, data.titles).entries();
  const byId: Facts['byId'] = { has: (id) => records.has(id), get: (id) => entries[records.rowOf(id) ?? -1] };
  return {
    facts: factsOver({ ...head, editions: [] }, timesOf(head.dataset), { ...columns, entries }, byId),
    whole: wholeOf({ ...head, records: [] }, records),
    records,
  };
}
