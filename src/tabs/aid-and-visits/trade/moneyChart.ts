/** Money by year as a chart draws it: lying bars or dots, each with its name, its amount and what others say. */
import type { Messages } from '@/i18n/messages.tsx';
import { dayOf, overlaps } from '@/record/edtf.ts';
import { isPartOfYear, type MoneyFigure } from '@/record/money.ts';
import type { Band, ChartRow, Tip } from '@/ui/chart/chart.ts';
import { itemInWords } from '../counts.ts';
import type { Shown } from '../shown.ts';
import { bandsOf, isLeftOut, notesOf } from '../years.ts';
import type { MoneyRow } from './moneyRows.ts';
import { isOfFigure } from './moneyTable.ts';
import { amountOf, nameOfRow, tickOfRow } from './moneyWords.ts';
import { whoSays } from './who.ts';

type Given = Pick<Shown, 'facts' | 'whole' | 'filter' | 'narrow' | 'linkTo'>;

/** A press filters by the year, if every record of the chart is dated in the year of its figure; a report of a later year would be filtered out with it, so then a press opens the record. */
export function moneyChart(rows: readonly MoneyRow[], shown: Given, m: Messages): ChartRow[] {
  const { facts, whole, filter } = shown;
  const isByYear = rows.every(({ figure, year }) => !figure || isDatedIn(figure, year, facts));
  return rows.map((row): ChartRow => {
    const { id, figure, mark, isShown, year } = row;
    const label = nameOfRow(row, facts.coverage, whole, m);
    const isZero = figure?.high === 0;
    const pressed = figure && isByYear ? shown.narrow({ from: String(year), to: String(year) }) : undefined;
    const link = pressed?.link ?? (figure && isShown ? shown.linkTo(figure.record.id) : undefined);
    const action = pressed ? m.chart.press(String(year), pressed.isOn) : m.tradeCharts.open;
    return {
      id,
      label,
      tick: tickOfRow(row, whole, m),
      values:
        figure && mark && isShown && !isZero
          ? { [mark]: { low: figure.low, high: figure.high, rivals: figure.rivals, label: amountOf(figure, m) } }
          : {},
      ghost: figure && !isShown ? figure.high : undefined,
      zero: isShown && isZero,
      isOut: !isShown && isLeftOut(String(year), filter),
      link,
      isOn: pressed?.isOn,
      tip: () => ({ ...tipOf(row, label, shown, m), ...(link && { action }) }),
    };
  });
}

function tipOf({ figure, isShown, year }: MoneyRow, title: string, { facts, whole, filter }: Given, m: Messages): Tip {
  const words = m.tradeCharts;
  const closed = notesOf(String(year), facts, m);
  if (!figure) return { title, lines: [isLeftOut(String(year), filter) ? m.chart.out : words.money.noFigure], notes: closed };
  if (!isShown) return { title, lines: [words.filteredOut], notes: closed };
  const { record, at, said, period } = figure;
  return {
    title,
    lines: [
      m.amount(said),
      words.according(whoSays(record, at, whole, m)),
      record.stage && record.stage !== 'delivered' ? m.figureStages[record.stage] : record.stage ? words.money.recorded : m.record.notSaid,
    ],
    notes: [...(isPartOfYear(period) ? [words.money.part] : []), ...(said.note ? [said.note] : []), ...closed],
    items: [itemInWords(record, whole, m, (field) => isOfFigure(field, at) || field === 'date' || field === 'period' || field === 'stage')],
  };
}

function isDatedIn({ record }: MoneyFigure, year: number, { byId }: Given['facts']): boolean {
  const date = byId.get(record.id)?.date;
  return date !== undefined && overlaps(date, { start: dayOf(year, 1, 1), end: dayOf(year, 12, 31) });
}

/** A year without a figure in which the coverage ends. A closure makes no year of trade empty: it is told in the tips. */
export function moneyBands(rows: readonly MoneyRow[], facts: Given['facts'], m: Messages): Band[] {
  return bandsOf(
    rows.filter(({ figure }) => !figure),
    { ...facts, closures: [] },
    m,
  );
}
