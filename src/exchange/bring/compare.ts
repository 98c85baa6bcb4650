/** Two editions of a record side by side: what came, what went, and which fields of what stayed say something else. */
import type { LargeData } from '@/record/large/data.ts';
import { rowOf } from '@/record/large/idIndex.ts';
import { textOf } from '@/record/large/scan.ts';
import { textAt } from '@/record/large/texts.ts';
import { paused, type Sliced } from '@/record/slices.ts';
import type { Json } from './brought.ts';

/** An edition as a worker reads it: its records as bytes. */
export type ComparedEdition = Pick<LargeData, 'head' | 'bytes' | 'spans' | 'ids' | 'titles' | 'idIndex'>;

const headParts = ['sources', 'actors', 'places', 'families', 'sectors', 'legs', 'nodes', 'paths'] as const;

/** What is compared entry by entry: records, and what stands beside them. */
export const comparedParts = ['records', ...headParts] as const;
export type ComparedPart = (typeof comparedParts)[number];

export const changeWays = ['changed', 'added', 'removed'] as const;

export interface FieldChange {
  /** "quantities.0.value" */
  readonly path: string;
  /** Texts bare, several parted by "; ", all else as JSON writes it; "" where nothing stood. */
  readonly before: string;
  readonly after: string;
}

export interface Change {
  readonly part: ComparedPart | 'dataset';
  readonly id: string;
  readonly title: string;
  readonly how: (typeof changeWays)[number];
  /** Of what was changed. */
  readonly fields: readonly FieldChange[];
}

/** unchanged + changed + removed are those of the older, unchanged + changed + added those of the newer. */
export type ComparedSum = Readonly<Record<Change['how'] | 'unchanged', number>>;

export interface Comparison {
  /** The dataset, then part by part: what changed or was added in the order of the newer, then what was removed. */
  readonly changes: readonly Change[];
  readonly sums: Readonly<Record<ComparedPart, ComparedSum>>;
}

/** A part of an edition: entries by their place, from 0. */
interface Part {
  readonly size: number;
  readonly idAt: (at: number) => string;
  readonly titleAt: (at: number) => string;
  readonly find: (id: string) => number | undefined;
  readonly entryAt: (at: number) => Json;
  /** Undefined where an entry does not stand as bytes. */
  readonly bytesAt: (at: number) => Uint8Array | undefined;
}

/** So many entries between two pauses. */
const step = 50;

export function* compareEditions(older: ComparedEdition, newer: ComparedEdition): Sliced<Comparison> {
  const changes: Change[] = [];
  const { dataset } = newer.head;
  const fields = fieldsThatDiffer(aboutOf(older), aboutOf(newer));
  if (fields.length > 0) changes.push({ part: 'dataset', id: 'dataset', title: dataset.title, how: 'changed', fields });
  const sums: Partial<Record<ComparedPart, ComparedSum>> = {};
  for (const part of comparedParts)
    sums[part] = yield* comparePart(partOf(older, part), partOf(newer, part), (change) => changes.push({ part, ...change }));
  return { changes, sums: sums as Comparison['sums'] };
}

function* comparePart(before: Part, now: Part, say: (change: Omit<Change, 'part'>) => void): Sliced<ComparedSum> {
  const sum = { unchanged: 0, changed: 0, added: 0, removed: 0 };
  yield* paused(placesOf(now), step, (at) => {
    const old = before.find(now.idAt(at));
    const fields = old === undefined || isSameText(before.bytesAt(old), now.bytesAt(at)) ? [] : fieldsThatDiffer(before.entryAt(old), now.entryAt(at)); // oxfmt-ignore
    const how = old === undefined ? 'added' : fields.length > 0 ? 'changed' : 'unchanged';
    sum[how] += 1;
    if (how !== 'unchanged') say({ id: now.idAt(at), title: now.titleAt(at), how, fields });
  });
  yield* paused(placesOf(before), step, (at) => {
    if (now.find(before.idAt(at)) !== undefined) return;
    sum.removed += 1;
    say({ id: before.idAt(at), title: before.titleAt(at), how: 'removed', fields: [] });
  });
  return sum;
}

function* placesOf({ size }: Part): Generator<number> {
  for (let at = 0; at < size; at += 1) yield at;
}

function partOf(edition: ComparedEdition, part: ComparedPart): Part {
  return part === 'records' ? recordsOf(edition) : listOf(edition.head[part]);
}

function recordsOf({ bytes, spans, ids, titles, idIndex }: ComparedEdition): Part {
  return {
    size: spans.length / 2,
    idAt: (at) => textAt(ids, at),
    titleAt: (at) => textAt(titles, at),
    find: (id) => rowOf(idIndex, ids, id),
    entryAt: (at) => JSON.parse(textOf(bytes, { from: spans[2 * at]!, to: spans[2 * at + 1]! })) as Json,
    bytesAt: (at) => bytes.subarray(spans[2 * at], spans[2 * at + 1]),
  };
}

function listOf(entries: readonly { readonly id: string }[]): Part {
  const places = new Map(entries.map(({ id }, at) => [id, at]));
  return {
    size: entries.length,
    idAt: (at) => entries[at]!.id,
    titleAt: (at) => titleOf(entries[at]!),
    find: (id) => places.get(id),
    entryAt: (at) => ({ ...entries[at] }),
    bytesAt: () => undefined,
  };
}

function aboutOf({ head: { dataset, personsPerFamily } }: ComparedEdition): Json {
  return { ...dataset, ...(personsPerFamily && { personsPerFamily }) };
}

function titleOf({ title, name, label, properties, id }: Json): string {
  return [title, name, label, (properties as Json | undefined)?.['name'], id].find((one) => typeof one === 'string') as string;
}

function isSameText(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  if (a?.length !== b?.length || !a || !b) return false;
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false;
  return true;
}

/** The lowest fields that say something else; the order of keys says nothing. A list of texts or figures is one field. */
function fieldsThatDiffer(before: unknown, after: unknown, path = ''): FieldChange[] {
  if (isHolder(before) && isHolder(after) && Array.isArray(before) === Array.isArray(after) && (isParted(before) || isParted(after))) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) => fieldsThatDiffer(own(before, key), own(after, key), path === '' ? key : `${path}.${key}`));
  }
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ path, before: written(before), after: written(after) }];
}

const isHolder = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** True for what has fields of its own, and for a list of such. */
function isParted(value: Json): boolean {
  return !Array.isArray(value) || value.some((one) => isHolder(one) && !Array.isArray(one));
}

function own(holder: Json, key: string): unknown {
  return Object.hasOwn(holder, key) ? holder[key] : undefined;
}

function written(value: unknown): string {
  if (value === undefined) return '';
  if (isTexts(value)) return value.join('; ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Texts that can be told apart when ";" parts them. */
function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string' && !one.includes(';'));
}
