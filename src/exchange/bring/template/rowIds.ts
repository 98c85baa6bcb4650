/** The ids of rows and the names by which other rows call them: known before any row is read. */
import type { Cell } from '../table.ts';
import { type Headed, isBlank } from './headings.ts';
import type { Registry, RegisterPart } from './registry.ts';

/** Names by which the entries of a register are called in cells, beside their ids. */
const namesOf: Readonly<Record<string, readonly string[]>> = {
  sources: ['title', 'url'],
  actors: ['name', 'code'],
  places: ['name'],
  sectors: ['label'],
  families: ['label'],
  records: ['title'],
};

/** A row without an id is given one, which `idOfRow` then holds. */
export function register({ sheet, table, line, columns }: Headed, registry: Registry, idOfRow: Map<readonly Cell[], string>): void {
  const names = namesOf[sheet.part];
  if (!names) return;
  const part = sheet.part as RegisterPart;
  const columnOf = (name: string) => columns.find(({ field }) => field.path.length === 1 && field.path[0] === name)?.index ?? -1;
  const [id, date] = [columnOf('id'), columnOf('date')];
  const named = names.map(columnOf);
  const text = (row: readonly Cell[], index: number) => String(row[index] ?? '').trim();
  const rows = table.rows.slice(line + 1).filter((row) => !row.every(isBlank));
  for (const row of rows) if (text(row, id) !== '') registry.add(part, text(row, id), named.map((index) => text(row, index))); // oxfmt-ignore
  for (const row of rows) {
    if (text(row, id) !== '') continue;
    const own = registry.idFor(part, `${part === 'records' ? text(row, date).slice(0, 10) : ''} ${text(row, named[0]!)}`);
    registry.add(part, own, named.map((index) => text(row, index))); // oxfmt-ignore
    idOfRow.set(row, own);
  }
}
