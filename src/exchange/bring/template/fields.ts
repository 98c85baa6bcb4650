/** The fields of an entry, read from its JSON Schema: what a sheet has as columns. */
import { type Register, registerOf } from '@/record/check/references.ts';

/**
 * text: words. date: EDTF. word: one of `words`. list: several texts or ids in one cell. numbers: a position or an extent. line: positions of a route.
 * any: the value of a rival, a figure where the field that it rivals holds one.
 */
export type FieldType = 'text' | 'date' | 'number' | 'boolean' | 'word' | 'list' | 'numbers' | 'line' | 'any';

export interface Field {
  /** From the entry down; "#" stands for the place in a list: ["citations", "#", "source"]. */
  readonly path: readonly string[];
  readonly type: FieldType;
  /** What may stand in the cell, or in each item of its list. */
  readonly words?: readonly string[] | undefined;
  /** The register whose ids stand in it. */
  readonly register?: Register | undefined;
  /** Needed wherever the part of the entry that it belongs to is there. */
  readonly required: boolean;
  readonly description: string;
}

/** As much of JSON Schema as our schema is made of. */
export interface Schema {
  readonly type?: string;
  readonly format?: string;
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

/** In the order of the schema; what is the same in every entry (its kind) is no field. */
export function fieldsOf(schema: Schema, path: readonly string[] = [], required = true, near = ''): Field[] {
  const description = schema.description ?? near;
  const leaf = (type: FieldType, more: Partial<Field> = {}): Field[] => [
    { path, type, required, description, register: registerOf(path), ...more },
  ];
  if (schema.const !== undefined) return [];
  if (schema.properties)
    return Object.entries(schema.properties).flatMap(([name, inner]) =>
      name === '$schema' ? [] : fieldsOf(inner, [...path, name], required && (schema.required?.includes(name) ?? false)),
    );
  if (schema.anyOf) return [...leaf('any'), ...schema.anyOf.flatMap((one) => (one.properties ? fieldsOf(one, path, false) : []))];
  if (schema.prefixItems) return leaf(schema.prefixItems[0]?.type === 'string' ? 'list' : 'numbers');
  if (schema.type === 'array') {
    const { items = {} } = schema;
    if (items.prefixItems) return leaf('line'); // positions
    return items.type === 'string' ? leaf('list', { words: items.enum }) : fieldsOf(items, [...path, '#'], true, description);
  }
  if (schema.enum) return leaf('word', { words: schema.enum });
  if (schema.type === 'number' || schema.type === 'integer') return leaf('number');
  if (schema.type === 'boolean') return leaf('boolean');
  return leaf(schema.format === 'edtf' ? 'date' : 'text');
}

/** Lists that an entry must have, and that may be empty, with those inside of its lists: `#` stands for a place. */
export function listsOf(schema: Schema, path: readonly string[] = []): (readonly string[])[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => {
    const here = [...path, name];
    if (inner.properties) return listsOf(inner, here);
    if (inner.type !== 'array' || inner.prefixItems) return [];
    const below = inner.items?.properties ? listsOf(inner.items, [...here, '#']) : [];
    return schema.required?.includes(name) ? [here, ...below] : below;
  });
}

/** "citation 1 source", "date inferred": the heading of a column. `at` are the places in the lists on the way, from 0. */
export function headingOf(path: readonly string[], at: readonly number[] = []): string {
  let list = 0;
  return path
    .filter((part) => part !== 'properties')
    .map((part, index, all) => {
      if (part === '#') return `${(at[list++] ?? 0) + 1}`;
      const words = part.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
      return all[index + 1] === '#' ? singular(words) : words;
    })
    .join(' ');
}

/** One of several: "citations 1" and "citation 1" mean the same. */
function singular(word: string): string {
  return word.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');
}

/** What two headings share that mean the same field: letters alone, and "#" for a number. */
export function patternOf(heading: string): { readonly pattern: string; readonly at: readonly number[] } {
  const parts =
    heading
      .normalize('NFKC')
      .toLowerCase()
      .slice(0, 200)
      .match(/[\p{L}$]+|\p{Nd}+/gu) ?? [];
  const isNumber = (part: string) => /^\d{1,3}$/.test(part);
  return {
    pattern: parts.map((part, index) => (isNumber(part) ? '#' : isNumber(parts[index + 1] ?? '') ? singular(part) : part)).join(''),
    at: parts.filter(isNumber).map((part) => Math.max(Number(part) - 1, 0)),
  };
}
