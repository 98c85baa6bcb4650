/** Tables after our template as a draft of a record, with the place of every value. */
import { listOf, valueAt } from '@/record/check/raw.ts';
import type { Brought, Draft, Json, RowPlace, RowSum } from '../brought.ts';
import type { Finding } from '../finding.ts';
import type { Cell, Table } from '../table.ts';
import { CellReader, type Read } from './cellReader.ts';
import { readDataset } from './datasetSheet.ts';
import { type Column, type Headed, headedOf, isBlank, isSilent } from './headings.ts';
import { assemble, columnAt, type Placed } from './place.ts';
import { groupTogether, titleForSummary } from './plainEvents.ts';
import { note, pathOf } from './readCell.ts';
import { Registry } from './registry.ts';
import { register } from './rowIds.ts';

/** A table that is none of ours is a finding; the others become entries, row by row. */
export function fromTables(tables: readonly Table[]): Brought {
  const findings: Finding[] = [];
  const sums: RowSum[] = [];
  const headed: Headed[] = [];
  for (const table of tables) {
    const found = isSilent(table) ? undefined : headedOf(table);
    if (found) {
      headed.push(found);
      findings.push(...found.findings);
      continue;
    }
    const { file, sheet, rows } = table;
    sums.push({ file, sheet, rows: rows.length, entries: 0, headings: isSilent(table) ? rows.length : 0, blank: isSilent(table) ? 0 : rows.filter((row) => row.every(isBlank)).length, unread: isSilent(table) ? 0 : rows.filter((row) => !row.every(isBlank)).length }); // oxfmt-ignore
    if (!isSilent(table) && rows.some((row) => !row.every(isBlank)))
      findings.push({ severity: 'error', code: 'unknownSheet', values: { name: sheet ?? file, rows: String(rows.length) }, file, sheet });
  }
  const registry = new Registry();
  const idOfRow = new Map<readonly Cell[], string>();
  for (const one of headed) register(one, registry, idOfRow);
  const lists = new Map<string, Json[]>();
  const places = new Map<object, RowPlace>();
  const read: [Headed, readonly Json[]][] = [];
  let dataset: Json | undefined;
  for (const one of headed) {
    const { sheet, table, line } = one;
    const below = table.rows.slice(line + 1);
    const blank = below.filter((row) => row.every(isBlank)).length;
    sums.push({
      file: table.file,
      sheet: table.sheet,
      rows: table.rows.length,
      entries: below.length - blank,
      headings: line + 1,
      blank,
      unread: 0,
    });
    if (sheet.part === 'dataset') dataset = readDataset(one, registry, places, findings);
    else {
      const entries = readRows(one, registry, idOfRow, places, findings);
      titleForSummary(one, entries, findings);
      read.push([one, entries]);
      lists.set(sheet.part, [...(lists.get(sheet.part) ?? []), ...entries]);
    }
  }
  const { made } = registry;
  if (made.sectors.length + (lists.get('sectors') ?? []).length === 0) for (const [one, entries] of read) groupTogether(one, entries);
  const draft: Draft = {
    ...Object.fromEntries(lists),
    ...(dataset && { dataset }),
    sources: [...(lists.get('sources') ?? []), ...made.sources],
    actors: [...(lists.get('actors') ?? []), ...made.actors],
    sectors: [...(lists.get('sectors') ?? []), ...made.sectors],
    records: lists.get('records') ?? [],
  };
  return { draft, places, sums, findings };
}

function readRows(
  { sheet, table, line, columns }: Headed,
  registry: Registry,
  idOfRow: ReadonlyMap<readonly Cell[], string>,
  places: Map<object, RowPlace>,
  findings: Finding[],
): Json[] {
  const reader = new CellReader(registry);
  const ways = columns.map((column) => reader.wayOf(column.field, columnCells(table, line, column.index)));
  /** Read again when somebody asks where a field stood: to keep all of it would weigh more than the file. */
  const cellsOf = (row: readonly Cell[], say?: (column: Column, cell: Cell, read: Read) => void): Placed[] =>
    columns.flatMap((column, index) => {
      const cell = row[column.index] ?? null;
      if (isBlank(cell)) return [];
      const read = reader.read(cell, column.field, ways[index]!);
      say?.(column, cell, read);
      return read.value === undefined ? [] : [{ path: pathOf(column), column: column.index, value: read.value }];
    });
  const entries: Json[] = [];
  table.rows.forEach((row, at) => {
    if (at <= line || row.every(isBlank)) return;
    const cells = cellsOf(row, (column, cell, read) => note(findings, table, at, column, cell, read));
    const id = idOfRow.get(row);
    const entry = assemble(id === undefined ? cells : [{ path: ['id'], column: -1, value: id }, ...cells], sheet.fixed, sheet.lists);
    figureRivals(entry);
    places.set(entry, { table, row: at, headings: line, columnOf: (path) => columnAt(cellsOf(row), path) ?? headingFor(columns, path) });
    entries.push(entry);
  });
  return entries;
}

/** In CSV a figure is a text: the rival of a figure is one as well. */
function figureRivals(entry: Json): void {
  for (const rival of listOf(entry['rivals'])) {
    const { field, value } = rival;
    if (typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value)) && typeof valueAt(entry, String(field)) === 'number') rival['value'] = Number(value); // oxfmt-ignore
  }
}

/** Where a field is missing, the column in which it would stand. */
function headingFor(columns: readonly Column[], path: string): number | undefined {
  const pattern = path.replaceAll(/\d+/g, '#');
  return columns.find(({ field }) => field.path.join('.') === pattern || field.path.join('.').startsWith(`${pattern}.`))?.index;
}

function* columnCells(table: Table, line: number, index: number): Generator<Cell> {
  for (let at = line + 1; at < table.rows.length; at += 1) yield table.rows[at]![index] ?? null;
}
