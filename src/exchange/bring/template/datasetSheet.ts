/** The sheet about the record, of which each row is a field. */
import type { Json, RowPlace } from '../brought.ts';
import type { Finding } from '../finding.ts';
import { CellReader } from './cellReader.ts';
import { patternOf } from './fields.ts';
import { type Headed, isBlank } from './headings.ts';
import { assemble, columnAt, type Placed } from './place.ts';
import { note, pathOf } from './readCell.ts';
import type { Registry } from './registry.ts';

export function readDataset({ sheet, table, line }: Headed, registry: Registry, places: Map<object, RowPlace>, findings: Finding[]): Json {
  const reader = new CellReader(registry);
  const headings = (table.rows[line] ?? []).map((cell) => patternOf(String(cell ?? '')).pattern);
  const [nameAt, cellAt] = [headings.indexOf('field'), headings.indexOf('value')];
  const cells: Placed[] = [];
  table.rows.forEach((row, at) => {
    if (at <= line || row.every(isBlank)) return;
    const heading = String(row[nameAt] ?? '').trim();
    const { pattern, at: numbers } = patternOf(heading);
    const field = sheet.byPattern.get(pattern);
    const cell = row[cellAt] ?? null;
    const column = { index: cellAt, heading };
    if (!field) {
      note(findings, table, at, { index: nameAt, heading }, heading, {
        value: undefined,
        doubts: [{ severity: 'warning', code: 'unknownField', values: { field: heading } }],
      });
      return;
    }
    if (isBlank(cell)) return;
    const read = reader.read(cell, field, reader.wayOf(field, [cell]));
    note(findings, table, at, column, cell, read);
    // the row takes the place that a column has elsewhere
    if (read.value !== undefined) cells.push({ path: pathOf({ field, at: numbers }), column: at, value: read.value });
  });
  const entry = assemble(cells, sheet.fixed, sheet.lists);
  places.set(entry, { table, row: line, rowOf: (path) => columnAt(cells, path), columnOf: () => cellAt });
  return entry;
}
