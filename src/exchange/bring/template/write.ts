/** A record as sheets after our template: what stands in no cell is in no entry, so that it reads back as it was. */
import type { EditionFile } from '@/record/editions.ts';
import type { Json } from '../brought.ts';
import { type Field, headingOf } from './fields.ts';
import { type Sheet, sheetsOf } from './sheets.ts';

/** A column: a field, and the places in the lists on the way to it. */
export interface SheetColumn {
  readonly field: Field;
  readonly at: readonly number[];
  readonly heading: string;
}

export interface WrittenSheet {
  readonly sheet: Sheet;
  readonly columns: readonly SheetColumn[];
  /** The headings are the first line. */
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
}

/** Which columns a sheet has though nothing stands in them: those without which no row passes; or, for those who begin, each field once. */
export type Columns = 'used' | 'all';

/** In the order of the template; sheets in which nothing stands only where `columns` is "all". */
export function writeSheets(edition: EditionFile, columns: Columns = 'used'): WrittenSheet[] {
  return sheetsOf()
    .map((sheet) =>
      sheet.part === 'dataset' ? writeDataset(sheet, edition, columns) : writeList(sheet, entriesOf(sheet, edition), columns),
    )
    .filter(({ rows }) => columns === 'all' || rows.length > 1);
}

function entriesOf({ part, fixed }: Sheet, edition: EditionFile): readonly Json[] {
  if (part === 'dataset') return [];
  const list = (edition[part] ?? []) as unknown as readonly Json[];
  return part === 'records' ? list.filter(({ kind }) => kind === fixed['kind']) : list;
}

function writeList(sheet: Sheet, entries: readonly Json[], which: Columns): WrittenSheet {
  const flat = entries.map((entry) => new Map(flatten(sheet.fields, entry).map((cell) => [cell.heading, cell])));
  const columns = inOrder(sheet, [...always(sheet, which), ...flat.flatMap((row) => [...row.values()])]);
  const rows = flat.map((row) => columns.map(({ heading }) => row.get(heading)?.value ?? null));
  return { sheet, columns, rows: [columns.map(({ heading }) => heading), ...rows] };
}

function writeDataset(sheet: Sheet, { dataset, personsPerFamily }: EditionFile, which: Columns): WrittenSheet {
  const cells = flatten(sheet.fields, { ...dataset, ...(personsPerFamily && { personsPerFamily }) });
  const values = new Map(cells.map(({ heading, value }) => [heading, value]));
  const columns = inOrder(sheet, [...always(sheet, which), ...cells]);
  return { sheet, columns, rows: [['field', 'value'], ...columns.map(({ heading }) => [heading, values.get(heading) ?? null])] };
}

function always({ fields }: Sheet, which: Columns): SheetColumn[] {
  return fields
    .filter(({ required, path }) => which === 'all' || (required && !path.includes('#')))
    .map((field) => columnOf(field, field.path.filter((part) => part === '#').map(() => 0))); // oxfmt-ignore
}

function columnOf(field: Field, at: readonly number[]): SheetColumn {
  return { field, at, heading: headingOf(field.path, at) };
}

/** Each column once, in the order of the schema, the parts of one item of a list together. */
function inOrder({ fields }: Sheet, columns: readonly SheetColumn[]): SheetColumn[] {
  const rank = new Map<string, number>();
  fields.forEach(({ path }, index) =>
    path.forEach((_, depth) => {
      const prefix = path.slice(0, depth + 1).join(' ');
      if (!rank.has(prefix)) rank.set(prefix, index);
    }),
  );
  const keyOf = ({ field: { path }, at }: SheetColumn) => {
    let list = 0;
    return path.map((part, depth) => (part === '#' ? at[list++]! : rank.get(path.slice(0, depth + 1).join(' '))!));
  };
  return [...new Map(columns.map((column) => [column.heading, column])).values()]
    .map((column) => ({ column, key: keyOf(column) }))
    .toSorted((a, b) => compare(a.key, b.key))
    .map(({ column }) => column);
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((one, depth) => one !== b[depth]);
  return at === -1 ? a.length - b.length : a[at]! - (b[at] ?? -1);
}

interface WrittenCell extends SheetColumn {
  readonly value: string | number | boolean;
}

/** The cells of an entry. */
function flatten(fields: readonly Field[], entry: Json): WrittenCell[] {
  return fields.flatMap((field) => cellsAt(field, entry, 0, []));
}

function cellsAt(field: Field, value: unknown, depth: number, at: readonly number[]): WrittenCell[] {
  if (value === undefined || value === null) return [];
  const part = field.path[depth];
  if (part === undefined) {
    const written = writtenOf(field, value);
    return written === undefined ? [] : [{ ...columnOf(field, at), value: written }];
  }
  if (part === '#') return Array.isArray(value) ? value.flatMap((one, index) => cellsAt(field, one, depth + 1, [...at, index])) : [];
  return typeof value === 'object' ? cellsAt(field, (value as Json)[part], depth + 1, at) : [];
}

function writtenOf({ type }: Field, value: unknown): string | number | boolean | undefined {
  if (type === 'line') return `LINESTRING (${(value as number[][]).map((position) => position.join(' ')).join(', ')})`;
  if (type === 'numbers') return (value as number[]).join('; ');
  if (type === 'list') return (value as string[]).length === 0 ? undefined : writtenList(value as string[]);
  if (typeof value === 'object') return undefined; // a figure, which has columns of its own
  return value as string | number | boolean;
}

/** Parted by ";", or, where that stands in one of the texts, by line breaks: of a single one by the break behind it. */
function writtenList(texts: readonly string[]): string {
  if (!texts.some((text) => /[;\n]/.test(text))) return texts.join('; ');
  return texts.map((text) => text.replaceAll(/\s*\n\s*/g, ' ')).join('\n') + (texts.length === 1 ? '\n' : '');
}
