/** Rates and totals of gas as a chart draws them. Each row stands for a record, and a press opens it. */
import type { Messages } from '@/i18n/messages.tsx';
import type { ChartRow, Series } from '@/ui/chart/chart.ts';
import type { Shown } from '../shown.ts';
import { gasTip, nameOfRate, readInWords } from './gasWords.ts';
import type { RateRow, RateUnit } from './rates.ts';
import { type TotalRow, totalUnitOf } from './totals.ts';
import { whoSays } from './who.ts';

type Given = Pick<Shown, 'whole' | 'linkTo'>;

/** Before the rows of each stage stands one that names it. */
export function rateChart(rows: readonly RateRow[], series: readonly Series[], shown: Given, unit: RateUnit, m: Messages): ChartRow[] {
  const { count, stage } = m.tradeCharts.rates;
  return series.flatMap(({ id, label }) => {
    const those = rows.filter(({ mark }) => mark === id);
    if (those.length === 0) return [];
    const head: ChartRow = {
      id: `stage ${id}`,
      label: stage(label, those.length),
      values: {},
      tip: () => ({ title: label, lines: [count(those.length)] }),
    };
    return [head, ...those.map((row) => rowOf(row, row.said, nameOfRate(row, shown.whole, m), shown, unit, m))];
  });
}

export function totalChart(rows: readonly TotalRow[], shown: Given, unit: RateUnit, m: Messages): ChartRow[] {
  return rows.map((row) => {
    const { record, total } = row.one;
    const name = m.tradeCharts.label([m.date(total.period), whoSays(record, record.quantities.indexOf(total.said), shown.whole, m)]);
    return rowOf(row, total.said, name, shown, totalUnitOf(unit), m);
  });
}

function rowOf(
  row: RateRow | TotalRow,
  said: RateRow['said'],
  label: string,
  { whole, linkTo }: Given,
  unit: Parameters<typeof gasTip>[1],
  m: Messages,
): ChartRow {
  const { id, one, mark, low, high, rivals } = row;
  const isZero = high === 0;
  return {
    id,
    label,
    values: isZero ? {} : { [mark]: { low, high, rivals, label: readInWords({ ...row, said }, m) } },
    zero: isZero,
    link: linkTo(one.record.id),
    tip: () => gasTip({ ...row, said }, unit, label, whole, m),
  };
}
