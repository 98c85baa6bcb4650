/** The figures of one flow as rows of a table and of files. */
import { type ColumnOf, columnMaker, dateCell, tableOf } from '@/exchange/files/columns.ts';
import { othersOf } from '@/exchange/files/figureTable.ts';
import type { FileTable } from '@/exchange/files/fileTable.ts';
import type { Messages } from '@/i18n/messages.tsx';
import type { Whole } from '@/record/facts.ts';
import type { MoneyFigure, MoneyFlow } from '@/record/money.ts';
import { reporterName } from './who.ts';

/** A row for each figure, drawn or not. */
export function moneyTable(figures: readonly MoneyFigure[], flow: MoneyFlow, whole: Whole, m: Messages): FileTable {
  const { text, number, date } = columnMaker<MoneyFigure>(m);
  const columns: ColumnOf<MoneyFigure>[] = [
    date('period', ({ period }) => dateCell(period.text)),
    text('title', ({ record }) => record.title),
    text(
      'stage',
      ({ record: { stage } }) => stage && (stage === 'delivered' ? m.tradeCharts.money.recorded : m.figureStages[stage]),
      m.columns.stage,
    ),
    text('figure', ({ said }) => m.amount(said)),
    number('low', ({ low }) => low, m.tradeCharts.columns.low),
    number('high', ({ high }) => high, m.tradeCharts.columns.high),
    text('unit', ({ currency }) => currency),
    text('reporter', ({ record, at }) => reporterName(record, at, whole)),
    text('otherFigures', ({ record, at }) => othersOf(ofFigure(record, at), 'quantities', whole, m)),
    text('note', ({ said }) => said.note),
  ];
  return tableOf(`money-${flow}`, m.tradeCharts.money.name(flow), columns, figures);
}

/** The record with what others say of this figure alone, and not of its other figures or of a note. */
export function ofFigure<R extends MoneyFigure['record']>(record: R, at: number): R {
  return { ...record, rivals: record.rivals.filter(({ field }) => isOfFigure(field, at)) };
}

export function isOfFigure(field: string, at: number): boolean {
  const [list, place, part] = field.split('.');
  return list === 'quantities' && place === String(at) && part !== 'note';
}
