/** Everything of a view as JSON. */
import { eachRowOf, type FileCell, type FileOf, type FileTable } from './fileTable.ts';

/**
 * `{ about: {label: value}, tables: [{id, title, columns: [{id, header, type}], rows: [{columnId: value}]}], sources: [work] }`:
 * several texts are a list, dates are EDTF as the record writes them, what is not known is null, texts are as they stand. Indented by two
 * spaces; ends in a line feed. Labels of `about`, and ids of columns within a table, are distinct.
 */
export function formatJson(file: FileOf): string {
  return [...jsonPieces(file)].join('');
}

/** The same piece by piece: one for each row and each work. */
export function* jsonPieces({ about, tables, works }: FileOf): Generator<string> {
  yield `{\n  "about": ${written(Object.fromEntries(about), 2)},\n  "tables": [`;
  for (const [at, table] of tables.entries()) {
    yield `${at === 0 ? '' : ','}\n    `;
    yield* tablePieces(table);
  }
  yield `${tables.length === 0 ? '' : '\n  '}],\n  "sources": `;
  yield* listPieces(works, 2);
  yield '\n}\n';
}

function* tablePieces(table: FileTable): Generator<string> {
  const { id, title, columns } = table;
  const head = { id, title, columns: columns.map((column) => ({ id: column.id, header: column.header, type: column.type })) };
  yield `${written(head, 4).slice(0, -'\n    }'.length)},\n      "rows": `;
  yield* listPieces(rowsOf(table), 6);
  yield '\n    }';
}

function* rowsOf(table: FileTable) {
  for (const row of eachRowOf(table))
    yield Object.fromEntries(table.columns.map((column, index): [string, FileCell] => [column.id, row[index] ?? null]));
}

function* listPieces(items: Iterable<object>, depth: number): Generator<string> {
  const inside = ' '.repeat(depth + 2);
  let isEmpty = true;
  for (const item of items) {
    yield `${isEmpty ? '[' : ','}\n${inside}${written(item, depth + 2)}`;
    isEmpty = false;
  }
  yield isEmpty ? '[]' : `\n${' '.repeat(depth)}]`;
}

/** A value as it stands so many spaces deep. */
function written(value: object, depth: number): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${' '.repeat(depth)}`);
}
