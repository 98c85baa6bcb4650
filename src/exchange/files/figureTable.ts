/** Figures of records as rows: value or range, unit, and what is counted. Unlike units are never added. */
import type { Messages } from '@/i18n/messages.tsx';
import type { Entry } from '@/record/entries.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import { reporterIn } from '@/record/money.ts';
import type { AnyRecord, Quantity } from '@/record/types.ts';
import { publishersOf, rivalInWords } from '../words.ts';
import { columnMaker, recordColumns, tableOf } from './columns.ts';
import type { FileTable } from './fileTable.ts';

/** A shown record with its entry. */
export interface RowOf<R> {
  readonly entry: Entry;
  readonly record: R;
}

type WithFigures = AnyRecord & { readonly quantities?: readonly Quantity[] | undefined };

/** What others say of a field, each with who says it. */
export function othersOf(record: AnyRecord, field: string, whole: Whole, m: Messages): string[] {
  return record.rivals
    .filter((rival) => rival.field.split('.')[0] === field)
    .map((rival) => `${rivalInWords(rival, m)} (${publishersOf(rival.citations, whole, m)})`);
}

/** A row for each figure; a record without one has a row that says nothing of figures where `all` is set, and none otherwise. */
export function figureTable(
  { id, title, rows, all = false }: { id: string; title: string; rows: readonly RowOf<WithFigures>[]; all?: boolean },
  facts: Facts,
  whole: Whole,
  m: Messages,
): FileTable {
  const figures = rows.flatMap((row): Row[] => {
    const { quantities = [] } = row.record;
    return quantities.length === 0 && all
      ? [{ ...row, quantity: undefined, at: 0 }]
      : quantities.map((quantity, at) => ({ ...row, quantity, at }));
  });
  type Row = RowOf<WithFigures> & { readonly quantity: Quantity | undefined; readonly at: number };
  const { text, number, date } = columnMaker<Row>(m);
  const common = recordColumns<Row>(({ entry }) => entry, facts, whole, m);
  const ofGas = ({ record }: Row) => (record.kind === 'gas' || record.kind === 'trade' ? record : undefined);
  const columns = [
    common.id,
    common.date,
    common.title,
    text('stage', common.stage.cell, m.columns.stage),
    text('figure', ({ quantity }) => quantity && m.amount(quantity)),
    number('value', ({ quantity }) => quantity?.value),
    number('low', ({ quantity }) => quantity?.low),
    number('high', ({ quantity }) => quantity?.high),
    text('unit', ({ quantity }) => quantity?.unit),
    text('counted', ({ quantity }) => quantity?.of),
    text('figureRole', ({ quantity }) => quantity?.role && m.figureRoles[quantity.role]),
    text('approximate', ({ quantity }) => (quantity?.approximate ? m.export.yes : undefined)),
    text('note', ({ quantity }) => quantity?.note),
    ...(rows.some(({ record }) => record.kind === 'gas' || record.kind === 'trade')
      ? [
          date('period', (row) => ofGas(row)?.period),
          text('reporter', (row) => {
            const record = ofGas(row);
            const reporter = record && reporterIn(record, row.at);
            return reporter && (whole.actors.get(reporter)?.name ?? reporter);
          }),
        ]
      : []),
    text('otherFigures', ({ record }) => othersOf(record, 'quantities', whole, m)),
    common.works,
    common.disputed,
  ];
  return tableOf(id, title, columns, figures);
}
