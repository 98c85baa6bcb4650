/** Reads a large file: checks it, and makes of what is sound what the dashboard draws. Runs in a worker; holds a few thousand records at a time. */
import { isAboutIt, voiceOf } from '../according.ts';
import { indexEntryOf } from '../indexing.ts';
import { nearest, type Problem } from '../problem.ts';
import { citationsOf } from '../citationsOf.ts';
import { mapOf, timesOf } from '../facts.ts';
import type { StoredRecord } from '../types.ts';
import { PartChecker } from './checkParts.ts';
import type { LargeData } from './data.ts';
import { idIndexOf, rowOf } from './idIndex.ts';
import { namersOf } from './namers.ts';
import type { LargeFile } from './parts.ts';
import { RowBuilder } from './rowBuilder.ts';
import { textOf } from './scan.ts';
import { soundHead } from './soundHead.ts';
import { SpanStore } from './spanStore.ts';
import { textsOf } from './texts.ts';

export interface ReadRecord {
  /** Undefined where the dataset itself cannot be used. */
  readonly data: LargeData | undefined;
  /** Everything that was found, also what is shown all the same. The path of a problem of `records` begins with the place of the record in the file. */
  readonly problems: readonly Problem[];
  /** Entries beside the records that wait. */
  readonly waiting: ReadonlySet<unknown>;
  /** Records in the file, and how many of them wait. */
  readonly count: number;
  readonly waitingCount: number;
}

interface Watching {
  /** Is told how many records have been read of how many. */
  readonly onRecords: (read: number, of: number) => void;
  /** Is given each record that is shown, with its place in the file. */
  readonly onRecord?: (record: StoredRecord, at: number) => void;
}

/** So many records are parsed and checked at a time. */
const batch = 5000;

/** What has a fault waits, and is named; the rest is shown. */
export function readLarge({ head: rawHead, bytes, items }: LargeFile, { onRecords, onRecord }: Watching): ReadRecord {
  const count = items.length / 2;
  const { head, problems: ofHead, waiting } = soundHead(rawHead);
  if (!head) return { data: undefined, problems: ofHead, waiting, count, waitingCount: count };
  const checker = new PartChecker(head);
  const { problems } = checker;
  const registers = { actors: mapOf(head.actors), places: mapOf(head.places), sources: mapOf(head.sources) };
  const builder = new RowBuilder(timesOf(head.dataset));
  const titles: string[] = [];
  const kept = new Map<string, number>();
  /** By the order in which they were kept: their places in the file. */
  const placeOf: number[] = [];
  /** Who is tied to whom: the number of the record, and an id. */
  const ties: { readonly from: number; readonly id: string }[] = [];
  const speaks = new Map<string, number>();
  for (let first = 0; first < count; first += batch) {
    const last = Math.min(count, first + batch);
    const parsed = parse(bytes, items, first, last, problems);
    for (const [at, record] of checker.check(parsed, first).entries()) {
      if (!record) continue;
      const place = first + at;
      if (kept.has(record.id)) {
        problems.push({ file: 'records', path: [place, 'id'], entry: record.id, message: `"${record.id}" is taken already (entry ${placeOf[kept.get(record.id)!]! + 1}): ids are unique, give this one another` }); // oxfmt-ignore
        continue;
      }
      builder.add(indexEntryOf(record, registers, head.dataset.sides));
      for (const { id } of record.related) ties.push({ from: kept.size, id });
      kept.set(record.id, kept.size);
      placeOf.push(place);
      titles.push(record.title);
      const voices = new Set(
        citationsOf(record)
          .filter(isAboutIt)
          .map((citation) => voiceOf(citation, registers)),
      );
      for (const voice of voices) if (voice !== 'unknown') speaks.set(voice, (speaks.get(voice) ?? 0) + 1);
      onRecord?.(record, place);
    }
    onRecords(last, count);
  }
  const ids = [...kept.keys()];
  const store = new SpanStore(bytes, items);
  const loose = new Set<number>();
  for (const { from, id } of ties) {
    if (kept.has(id)) continue;
    loose.add(from);
    problems.push({ file: 'records', path: [placeOf[from]!, 'related'], entry: ids[from], message: `names "${id}" in "related", which is no record that is shown${nearest(id, kept.size < 2000 ? ids : [])}: correct the id, or add the record`, doubt: true, refers: id }); // oxfmt-ignore
  }
  for (const from of loose)
    store.change(placeOf[from]!, (record) => ({ ...record, related: record.related.filter(({ id }) => kept.has(id)) }));
  const route = {
    ...head,
    paths: head.paths.map((path) => ({
      ...path,
      properties: { ...path.properties, records: path.properties.records.filter((id) => kept.has(id)) },
    })),
  };
  const { order, ...rows } = builder.rows();
  const own = textsOf(Array.from(order, (at) => ids[at]!));
  const { index: idIndex } = idIndexOf(own);
  const spans = new Uint32Array(2 * ids.length);
  const rowAt = new Uint32Array(ids.length);
  order.forEach((at, row) => {
    spans.set(store.spanOf(placeOf[at]!), 2 * row);
    rowAt[at] = row;
  });
  const tied = ties.filter(({ id }) => kept.has(id));
  const namers = namersOf(
    ids.length,
    Uint32Array.from(tied, ({ from }) => rowAt[from]!),
    Uint32Array.from(tied, ({ id }) => rowOf(idIndex, own, id)!),
  );
  const data = { ...rows, head: route, bytes: store.bytes, spans, ids: own, titles: textsOf(Array.from(order, (at) => titles[at]!)), idIndex, namers, speaks }; // oxfmt-ignore
  return { data, problems: [...ofHead, ...problems], waiting, count, waitingCount: count - ids.length };
}

/** The records of a stretch; one that is no JSON is null, and noted. */
function parse(bytes: Uint8Array, items: readonly number[], first: number, last: number, problems: Problem[]): unknown[] {
  try {
    return JSON.parse(`[${textOf(bytes, { from: items[2 * first]!, to: items[2 * last - 1]! })}]`) as unknown[];
  } catch {
    return Array.from({ length: last - first }, (_, at): unknown => {
      const place = first + at;
      try {
        return JSON.parse(textOf(bytes, { from: items[2 * place]!, to: items[2 * place + 1]! })) as unknown;
      } catch (error) {
        problems.push({
          file: 'records',
          path: [place],
          entry: undefined,
          message: `is no JSON (${String(error)}): correct it where it breaks off`,
        });
        return null;
      }
    });
  }
}
