/** The agreements for files: the columns that are seen, in their order, and the rows as they are sorted and grouped. */
import { durationInWords, stageOfDate, textInWords } from '@/exchange/agreementStatus.ts';
import type { TabTables } from '@/exchange/files/about.ts';
import { type ColumnOf, dateCell, tableOf } from '@/exchange/files/columns.ts';
import type { FileColumn } from '@/exchange/files/fileTable.ts';
import { otherValues } from '@/exchange/words.ts';
import type { Messages } from '@/i18n/messages.tsx';
import { statusOf } from '@/record/derive.ts';
import { agreementAt } from '@/record/agreements/rows.ts';
import { atOnce } from '@/record/slices.ts';
import type { Agreement } from '@/record/types.ts';
import { agreementColumns, type AgreementColumn } from '@/record/words.ts';
import { columnState, seenColumns } from './table/columnState.ts';
import type { TableOptions } from './table/options.ts';
import { type ShownOf, shownGroups } from './table/shown.ts';
import {
  bodiesOf,
  columnName,
  disputesOf,
  type Ground,
  groupName,
  kindsOfWorks,
  ordersInWords,
  placesOf,
  sectorsOf,
  signatoriesOf,
  statusWords,
  worksOf,
} from './table/values.ts';

interface Row {
  readonly agreement: Agreement;
  readonly group: string;
}

/** Rows of groups that are folded on the screen are in the file. */
export function agreementTables(shown: ShownOf & { readonly options: TableOptions & { readonly page: string } }, m: Messages): TabTables {
  const { facts, whole, options } = shown;
  const ground: Ground = { facts, whole, m };
  const onPage = options.page === '' ? undefined : whole.records.get(options.page);
  // a page shows one agreement, whatever the filter, and all that is known of it
  const isPage = options.page !== '';
  const isGrouped = !isPage && options.per !== 'none';
  const columns = isPage ? agreementColumns : seenColumns(columnState(options));
  const rows = isPage
    ? rowsOf(onPage?.kind === 'agreement' ? [onPage] : [], '')
    : atOnce(shownGroups(shown, options, m.tag)).flatMap(({ id, rows: own }) =>
        rowsOf(
          Array.from(own.all()).flatMap((row) => agreementAt(row, ground) ?? []),
          isGrouped ? groupName(id, options.per, ground) : '',
        ),
      );
  const words = m.agreements;
  const { about } = m.export;
  return {
    tables: [
      tableOf('agreements', m.agreements.caption, [
        ...(isGrouped ? [columnOf('group', m.export.columns.group, 'text', (row) => row.group)] : []),
        columnOf('id', m.export.columns.id, 'text', ({ agreement }) => agreement.id),
        ...columns.flatMap((column) => fileColumns(column, ground)),
      ], rows),
    ],
    records: [...new Set(rows.map(({ agreement }) => agreement.id))],
    order: isPage
      ? [[words.onePage, onPage?.title ?? options.page]]
      : [[about.order, ordersInWords(options.sort, ground)], ...(isGrouped ? [[about.group, words.groups[options.per]] as const] : [])],
  };
} // oxfmt-ignore

function rowsOf(agreements: readonly Agreement[], group: string): Row[] {
  return agreements.map((agreement) => ({ agreement, group }));
}

function columnOf(id: string, header: string, type: FileColumn['type'], cell: ColumnOf<Row>['cell']): ColumnOf<Row> {
  return { id, header, type, cell };
}

const isStage = (field: string) => field.startsWith('stages');

/** What a cell says in two ways is two columns of a file: a word with its date, a number with its kinds. */
function fileColumns(column: AgreementColumn, ground: Ground): ColumnOf<Row>[] {
  const { m } = ground;
  const name = columnName(column, ground);
  const words = m.agreements.fileColumns;
  const text = (cell: (agreement: Agreement) => ReturnType<ColumnOf<Row>['cell']>, id: string = column, header = name) =>
    columnOf(id, header, 'text', ({ agreement }) => cell(agreement));
  switch (column) {
    case 'title':
      return [
        text(({ title }) => title),
        text(({ thirdParty }) => (thirdParty ? m.export.yes : undefined), 'third-party', words.thirdParty),
      ];
    case 'date':
      return [
        columnOf('date', name, 'date', ({ agreement }) => dateCell(agreement.date)),
        text((agreement) => stageOfDate(agreement, m), 'date-of', words.dateOf),
        text(({ dateInferred }) => dateInferred, 'inferred', words.inferred),
        text(({ id }) => ground.facts.byId.get(id)?.rivalDates, 'other-dates', m.export.columns.otherDates),
      ];
    case 'type':
      return [text(({ type }) => m.agreementTypes[type])];
    case 'status': {
      const status = ({ agreement }: Row) => statusOf(agreement);
      const stageOf = (stage: keyof Messages['agreementStages'] | undefined) => stage && m.agreementStages[stage];
      return [
        columnOf('status', name, 'text', (row) => stageOf(status(row)?.stage)),
        text((agreement) => statusWords(agreement, ground).by, 'status-by', words.statusBy),
        columnOf('status-date', words.statusDate, 'date', (row) => dateCell(status(row)?.date)),
        columnOf('status-inferred', words.statusInferred, 'text', (row) => status(row)?.dateInferred),
        text((agreement) => statusWords(agreement, ground).beyond, 'status-beyond', words.beyond),
        text((agreement) => otherValues(agreement, isStage, ground.whole, m), 'status-others', words.statusOthers),
      ];
    }
    case 'first-side':
    case 'second-side':
    case 'others':
      return [text((agreement) => bodiesOf(agreement, column, ground))];
    case 'sources':
      return [
        columnOf('sources', name, 'number', ({ agreement }) => worksOf(agreement, ground).length),
        text((agreement) => kindsOfWorks(worksOf(agreement, ground), m), 'source-kinds', words.kinds),
      ];
    case 'sectors':
      return [text((agreement) => sectorsOf(agreement, ground))];
    case 'place':
      return [text((agreement) => placesOf(agreement, ground))];
    case 'signatories':
      return [text((agreement) => signatoriesOf(agreement, ground))];
    case 'duration':
      return [text((agreement) => durationInWords(agreement, ground.whole, m))];
    case 'text':
      return [text((agreement) => textInWords(agreement, m))];
    case 'disputes':
      return [text((agreement) => disputesOf(agreement, ground))];
  }
}
