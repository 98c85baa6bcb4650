/** Everything of a view as JSON. */
import type { FileCell, FileOf, FileTable } from './fileTable.ts';

/**
 * `{ about: {label: value}, tables: [{id, title, columns: [{id, header, type}], rows: [{columnId: value}]}], sources: [work] }`:
 * several texts are a list, dates are EDTF as the record writes them, what is not known is null, texts are as they stand. Indented by two
 * spaces; ends in a line feed. Labels of `about`, and ids of columns within a table, are distinct.
 */
export function formatJson({ about, tables, works }: FileOf): string {
  return `${JSON.stringify({ about: Object.fromEntries(about), tables: tables.map(tableOf), sources: works }, null, 2)}\n`;
}

function tableOf({ id, title, columns, rows }: FileTable) {
  return {
    id,
    title,
    columns: columns.map((column) => ({ id: column.id, header: column.header, type: column.type })),
    rows: rows.map((row) => Object.fromEntries(columns.map((column, index): [string, FileCell] => [column.id, row[index] ?? null]))),
  };
}
