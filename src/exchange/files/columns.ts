/** Tables from rows: each column says how its cell is made of a row. */
import type { Messages } from '@/i18n/messages.tsx';
import { statusOf } from '@/record/derive.ts';
import type { Entry } from '@/record/entries.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import type { AnyRecord } from '@/record/types.ts';
import type { FileCell, FileColumn, FileRow, FileTable } from './fileTable.ts';

/** A column with the cell that it makes of a row; undefined, an empty text and an empty list are "nothing known". */
export interface ColumnOf<Row> extends FileColumn {
  readonly cell: (row: Row) => FileCell | undefined;
}

/** The cells are made when they are asked for: one by one, or all at once and then kept. */
export function tableOf<Row>(id: string, title: string, columns: readonly ColumnOf<Row>[], rows: readonly Row[]): FileTable {
  const rowOf = (row: Row): FileRow => columns.map(({ cell }) => known(cell(row)));
  let made: readonly FileRow[] | undefined;
  return {
    id,
    title,
    columns: columns.map((column) => ({ id: column.id, header: column.header, type: column.type })),
    get rows() {
      return (made ??= rows.map(rowOf));
    },
    lazy: {
      count: rows.length,
      *each() {
        for (const row of rows) yield rowOf(row);
      },
    },
  };
}

function known(cell: FileCell | undefined): FileCell {
  if (cell === undefined || cell === '') return null;
  return typeof cell === 'object' && cell?.length === 0 ? null : cell;
}

type ColumnId = keyof Messages['export']['columns'];

/** Makes columns under the names of the messages. */
export function columnMaker<Row>(m: Messages) {
  const make =
    (type: FileColumn['type']) =>
    (id: ColumnId, cell: ColumnOf<Row>['cell'], header: string = m.export.columns[id]): ColumnOf<Row> => ({ id, header, type, cell });
  return { text: make('text'), number: make('number'), date: make('date') };
}

/** A date as the record writes it; null where nobody gives one. */
export function dateCell(edtf: string | undefined): string | null {
  return edtf === undefined || edtf === 'XXXX' ? null : edtf;
}

/** What tables of records say of each, by column; a table takes those that it needs, in its order. */
export function recordColumns<Row>(entryOf: (row: Row) => Entry, facts: Facts, whole: Whole, m: Messages) {
  const { text, number, date } = columnMaker<Row>(m);
  const recordOf = (row: Row) => whole.records.get(entryOf(row).id);
  const names = (ids: readonly string[], register: ReadonlyMap<string, { name: string }>) => ids.map((id) => register.get(id)?.name ?? id);
  return {
    id: text('id', (row) => entryOf(row).id),
    date: date('date', (row) => dateCell(entryOf(row).date.text)),
    inferred: text('inferred', (row) => recordOf(row)?.dateInferred),
    otherDates: text('otherDates', (row) => entryOf(row).rivalDates),
    title: text('title', (row) => entryOf(row).title),
    kind: text('kind', (row) => m.kinds[entryOf(row).kind]),
    stage: text('stage', (row) => stageInWords(recordOf(row), m)),
    sectors: text('sectors', (row) => entryOf(row).sectors.map((id) => facts.sectors.get(id)?.label ?? id)),
    places: text('places', (row) => names(entryOf(row).places, whole.places)),
    actors: text('actors', (row) => names(entryOf(row).actors, whole.actors)),
    works: number('works', (row) => entryOf(row).sources.length),
    origins: number('origins', (row) => entryOf(row).origins),
    official: text('official', (row) => (entryOf(row).official ? m.export.yes : m.export.noneFound)),
    disputed: text('disputed', (row) => recordOf(row)?.disputed),
  };
}

/** How far it got, as its kind tells it; undefined for kinds without stages, and where a voice is silent. */
function stageInWords(record: AnyRecord | undefined, m: Messages): string | undefined {
  switch (record?.kind) {
    case 'agreement': {
      const status = statusOf(record);
      return status && m.agreementStages[status.stage];
    }
    case 'aid':
      return record.stage && m.aidStages[record.stage];
    case 'gas':
    case 'trade':
      return record.stage && m.figureStages[record.stage];
    default:
      return undefined;
  }
}
