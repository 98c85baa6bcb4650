/** Reads a large file: checks it, and makes of it what the dashboard draws. Runs in a worker; holds a few thousand records at a time. */
import { isAboutIt, voiceOf } from '../according.ts';
import { indexEntryOf } from '../indexing.ts';
import { nearest, type Problem } from '../problem.ts';
import { citationsOf } from '../citationsOf.ts';
import { mapOf, timesOf } from '../facts.ts';
import { PartChecker } from './checkParts.ts';
import type { LargeData } from './data.ts';
import { idIndexOf, rowOf } from './idIndex.ts';
import { namersOf } from './namers.ts';
import { RowBuilder } from './rowBuilder.ts';
import { scan, textOf } from './scan.ts';
import { textsOf } from './texts.ts';

export type Read = { readonly ok: true; readonly data: LargeData } | { readonly ok: false; readonly problems: readonly Problem[] };

/** So many records are parsed and checked at a time. */
const batch = 5000;

/** `onRecords` is told how many records have been read of how many. */
export function readLarge(bytes: Uint8Array, onRecords: (read: number, of: number) => void): Read {
  const fault = (message: string): Read => ({ ok: false, problems: [{ file: '', path: [], entry: undefined, message }] });
  const scanned = scan(bytes, 'records');
  if (typeof scanned === 'string') return fault(scanned);
  let head: LargeData['head'];
  try {
    head = Object.fromEntries(
      Array.from(scanned.fields, ([name, span]) => [name, JSON.parse(textOf(bytes, span))]),
    ) as unknown as LargeData['head'];
  } catch (error) {
    return fault(String(error));
  }
  const checker = new PartChecker(head);
  if (checker.problems.length > 0) return { ok: false, problems: checker.problems };
  const registers = { actors: mapOf(head.actors), places: mapOf(head.places), sources: mapOf(head.sources) };
  const { sides } = head.dataset;
  const builder = new RowBuilder(timesOf(head.dataset));
  const { items } = scanned;
  const count = items.length / 2;
  const [ids, titles]: [string[], string[]] = [[], []];
  const tied = (head.paths ?? []).flatMap(({ properties }) => [...properties.records]);
  /** Who is tied to whom: the place of the record, and an id. */
  const naming: number[] = [];
  const named: string[] = [];
  const speaks = new Map<string, number>();
  for (let first = 0; first < count; first += batch) {
    const last = Math.min(count, first + batch);
    let parsed: unknown[];
    try {
      parsed = JSON.parse(`[${textOf(bytes, { from: items[2 * first]!, to: items[2 * last - 1]! })}]`) as unknown[];
    } catch (error) {
      return fault(`records ${first + 1} to ${last}: ${String(error)}`);
    }
    for (const record of checker.check(parsed, first) ?? []) {
      builder.add(indexEntryOf(record, registers, sides));
      for (const { id } of record.related) {
        naming.push(ids.length);
        named.push(id);
      }
      ids.push(record.id);
      titles.push(record.title);
      const voices = new Set(
        citationsOf(record)
          .filter(isAboutIt)
          .map((citation) => voiceOf(citation, registers)),
      );
      for (const voice of voices) if (voice !== 'unknown') speaks.set(voice, (speaks.get(voice) ?? 0) + 1);
    }
    onRecords(last, count);
    if (checker.problems.length > 1000) break;
  }
  if (checker.problems.length > 0) return { ok: false, problems: checker.problems };
  const { order, ...rows } = builder.rows();
  const inOrder = (texts: readonly string[]) => textsOf(Array.from(order, (at) => texts[at]!));
  const own = inOrder(ids);
  const { index: idIndex, twice } = idIndexOf(own);
  const problem = (entry: string, message: string): Problem => ({ file: 'records', path: [], entry, message });
  const problems = [
    ...twice.map((row) => problem(ids[order[row]!]!, 'is taken already: ids are unique, give this one another')),
    ...[...tied, ...named]
      .filter((id) => rowOf(idIndex, own, id) === undefined)
      .map((id) => problem(id, `is named in "related" and is no record${nearest(id, [])}: correct the id`)),
  ];
  if (problems.length > 0) return { ok: false, problems };
  const spans = new Uint32Array(2 * count);
  order.forEach((at, row) => spans.set([items[2 * at]!, items[2 * at + 1]!], 2 * row));
  const rowAt = new Uint32Array(count);
  order.forEach((at, row) => (rowAt[at] = row));
  const namers = namersOf(
    count,
    Uint32Array.from(naming, (at) => rowAt[at]!),
    Uint32Array.from(named, (id) => rowOf(idIndex, own, id)!),
  );
  return { ok: true, data: { ...rows, head, bytes, spans, ids: own, titles: inOrder(titles), idIndex, namers, speaks } };
}
