/** Works as a table. */
import type { Messages } from '@/i18n/messages.tsx';
import type { Whole } from '@/record/facts.ts';
import type { Source } from '@/record/types.ts';
import { type ColumnOf, columnMaker, dateCell, tableOf } from './columns.ts';
import type { FileTable } from './fileTable.ts';

/** The works behind the rows, in the order in which they come. */
export function sourcesTable(works: readonly Source[], whole: Pick<Whole, 'actors'>, m: Messages): FileTable {
  return tableOf(
    'sources',
    m.columns.sources,
    workColumns((work: Source) => work, whole, m),
    works,
  );
}

/** What a row says of a work. */
export function workColumns<Row>(workOf: (row: Row) => Source, { actors }: Pick<Whole, 'actors'>, m: Messages): ColumnOf<Row>[] {
  const { text, date } = columnMaker<Row>(m);
  return [
    text('work', (row) => workOf(row).id),
    text('title', (row) => workOf(row).title),
    text('described', (row) => (workOf(row).titleIsDescription ? m.export.yes : undefined)),
    text('author', (row) => workOf(row).author),
    text('publisher', (row) => workOf(row).publisher),
    date('published', (row) => dateCell(workOf(row).published)),
    text('publishedNote', (row) => workOf(row).publishedNote),
    text('language', (row) => (({ language }) => language && m.languageName(language))(workOf(row))),
    text('type', (row) => m.sourceTypes[workOf(row).type]),
    text('side', (row) => (({ side }) => m.sides[side] ?? actors.get(side)?.name ?? side)(workOf(row))),
    text('origin', (row) => workOf(row).origin),
    text('read', (row) => m.read[workOf(row).read]),
    text('address', (row) => workOf(row).url),
    text('note', (row) => workOf(row).note),
  ];
}
