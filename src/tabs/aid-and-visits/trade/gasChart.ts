/** Rates and totals of gas as a chart draws them. Each row stands for a record, and a press opens it. */
import type { Messages } from '@/i18n/messages.tsx';
import type { Read } from '@/record/volumes.ts';
import type { ChartRow, Series } from '@/ui/chart/chart.ts';
import type { Shown } from '../shown.ts';
import { gasTip, nameOfRate, readInWords } from './gasWords.ts';
import type { RateRow, RateUnit } from './rates.ts';
import { type TotalRow, totalUnitOf } from './totals.ts';
import { whoSays } from './who.ts';

interface Given extends Pick<Shown, 'whole' | 'linkTo'> {
  /** The ids of the records that the filter leaves; the others are outlines. */
  readonly shownIds: Pick<ReadonlySet<string>, 'has'>;
}

/** Rows of the whole record, so that they hold still. Before those of each stage stands one that names it. */
export function rateChart(rows: readonly RateRow[], series: readonly Series[], shown: Given, unit: RateUnit, m: Messages): ChartRow[] {
  const { count, stage } = m.tradeCharts.rates;
  return series.flatMap(({ id, label }) => {
    const those = rows.filter(({ mark }) => mark === id);
    if (those.length === 0) return [];
    const counted = count(those.filter(({ one }) => shown.shownIds.has(one.record.id)).length, those.length);
    const head: ChartRow = {
      id: `stage ${id}`,
      isHead: true,
      label: stage(label, counted),
      values: {},
      tip: () => ({ title: label, lines: [counted] }),
    };
    return [head, ...those.map((row) => rowOf(row, row.said, nameOfRate(row, shown.whole, m), shown, unit, m))];
  });
}

export function totalChart(rows: readonly TotalRow[], shown: Given, unit: RateUnit, m: Messages): ChartRow[] {
  const spanOf = ({ period }: TotalRow['one']['total'], { low, high }: Read) => `${period.text} ${low} ${high}`;
  const drawn = new Set(rows.flatMap((row) => (shown.shownIds.has(row.one.record.id) ? spanOf(row.one.total, row) : [])));
  return rows.map((row) => {
    const { record, total } = row.one;
    // what has a bar of its own is no ring beside another
    const rivals = row.rivals.filter((rival) => !drawn.has(spanOf(total, rival)));
    const name = m.tradeCharts.label([m.date(total.period), whoSays(record, record.quantities.indexOf(total.said), shown.whole, m)]);
    return rowOf({ ...row, rivals }, total.said, name, shown, totalUnitOf(unit), m);
  });
}

function rowOf(
  row: RateRow | TotalRow,
  said: RateRow['said'],
  label: string,
  { whole, linkTo, shownIds }: Given,
  unit: Parameters<typeof gasTip>[1],
  m: Messages,
): ChartRow {
  const { id, one, mark, low, high, rivals } = row;
  const isZero = high === 0;
  if (!shownIds.has(one.record.id))
    return { id, label, values: {}, ghost: high, tip: () => ({ title: label, lines: [m.tradeCharts.filteredOut] }) };
  return {
    id,
    label,
    values: isZero ? {} : { [mark]: { low, high, rivals, label: readInWords({ ...row, said }, m) } },
    zero: isZero,
    link: linkTo(one.record.id),
    tip: () => gasTip({ ...row, said }, unit, label, whole, m),
  };
}
