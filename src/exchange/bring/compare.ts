/** Two editions of a record side by side: what came, what went, and which fields of what stayed say something else. */
import type { EditionFile } from '@/record/editions.ts';
import type { Json } from './brought.ts';

/** What is compared: records, and what stands beside them. */
export const comparedParts = ['records', 'sources', 'actors', 'places', 'sectors', 'legs', 'nodes', 'paths'] as const;
export type ComparedPart = (typeof comparedParts)[number];

export interface FieldChange {
  /** "quantities.0.value" */
  readonly path: string;
  /** As JSON writes it, texts bare; "" where nothing stood. */
  readonly before: string;
  readonly after: string;
}

export interface Change {
  readonly part: ComparedPart | 'dataset';
  readonly id: string;
  readonly title: string;
  readonly how: 'added' | 'removed' | 'changed';
  /** Of what was changed. */
  readonly fields: readonly FieldChange[];
}

export interface Comparison {
  readonly changes: readonly Change[];
  /** Of each part: unchanged + changed + removed are those of the older, unchanged + changed + added those of the newer. */
  readonly sums: Readonly<
    Record<ComparedPart, { readonly unchanged: number; readonly changed: number; readonly added: number; readonly removed: number }>
  >;
}

export function compareEditions(older: EditionFile, newer: EditionFile): Comparison {
  const changes: Change[] = [];
  const fields = fieldsThatDiffer(older.dataset, newer.dataset);
  if (fields.length > 0) changes.push({ part: 'dataset', id: 'dataset', title: newer.dataset.title, how: 'changed', fields });
  const sums = Object.fromEntries(
    comparedParts.map((part) => {
      const sum = { unchanged: 0, changed: 0, added: 0, removed: 0 };
      const before = new Map(entriesOf(older, part).map((entry) => [entry['id'], entry]));
      const now = new Map(entriesOf(newer, part).map((entry) => [entry['id'], entry]));
      for (const [id, entry] of now) {
        const old = before.get(id);
        const differing = old ? fieldsThatDiffer(old, entry) : [];
        const how = !old ? 'added' : differing.length > 0 ? 'changed' : 'unchanged';
        sum[how] += 1;
        if (how !== 'unchanged') changes.push({ part, id: String(id), title: titleOf(entry), how, fields: differing });
      }
      for (const [id, entry] of before) {
        if (now.has(id)) continue;
        sum.removed += 1;
        changes.push({ part, id: String(id), title: titleOf(entry), how: 'removed', fields: [] });
      }
      return [part, sum];
    }),
  ) as Comparison['sums'];
  return { changes, sums };
}

function entriesOf(edition: EditionFile, part: ComparedPart): readonly Json[] {
  return edition[part] ?? [];
}

function titleOf(entry: Json): string {
  const { title, name, label, properties } = entry;
  return [title, name, label, (properties as Json | undefined)?.['name'], entry['id']].find((one) => typeof one === 'string') as string;
}

/** The lowest fields that say something else; the order of keys says nothing. */
function fieldsThatDiffer(before: unknown, after: unknown, path = ''): FieldChange[] {
  if (Object.is(before, after)) return [];
  if (isHolder(before) && isHolder(after) && Array.isArray(before) === Array.isArray(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) => fieldsThatDiffer(own(before, key), own(after, key), path === '' ? key : `${path}.${key}`));
  }
  return [{ path, before: written(before), after: written(after) }];
}

const isHolder = (value: unknown): value is Json => typeof value === 'object' && value !== null;

function own(holder: Json, key: string): unknown {
  return Object.hasOwn(holder, key) ? holder[key] : undefined;
}

function written(value: unknown): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
