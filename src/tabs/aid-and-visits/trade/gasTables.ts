/** Rates and totals of gas as rows of tables and files: as they are reported, and in both units. */
import { type ColumnOf, columnMaker, dateCell, tableOf } from '@/exchange/files/columns.ts';
import { othersOf } from '@/exchange/files/figureTable.ts';
import type { FileTable } from '@/exchange/files/fileTable.ts';
import type { Messages } from '@/i18n/messages.tsx';
import type { Whole } from '@/record/facts.ts';
import { type GasUnit, type GasVolume, readIn } from '@/record/volumes.ts';
import type { Quantity } from '@/record/types.ts';
import { ofFigure } from './moneyTable.ts';
import type { Total } from './totals.ts';
import { reporterName } from './who.ts';

interface Row {
  readonly one: GasVolume;
  readonly said: Quantity;
}

/** Each rate of each record, dated or not, in order of date. */
export function rateFigures(volumes: readonly GasVolume[]): Row[] {
  return volumes.flatMap((one) => one.rates.map(({ said }) => ({ one, said })));
}

export function rateTable(rows: readonly Row[], whole: Whole, m: Messages): FileTable {
  const { rates, gas } = m.tradeCharts;
  const { date } = columnMaker<Row>(m);
  const conversion: ColumnOf<Row> = {
    id: 'conversion',
    header: rates.columns.conversion,
    type: 'text',
    cell: ({ said }) => (said.unit === 'mcm-per-day' ? gas.units['bcm-per-year'] : gas.units['mcm-per-day']),
  };
  const columns = [
    date('date', ({ one }) => dateCell(one.date.text)),
    ...about(whole, m, rates.columns.asSaid),
    ends('bcm-per-year', rates.columns.bcmLow, rates.columns.bcmHigh),
    ends('mcm-per-day', rates.columns.mcmLow, rates.columns.mcmHigh),
    conversion,
    others(whole, m),
  ].flat();
  return tableOf('gas-rates', rates.name, columns, rows);
}

export function totalTable(totals: readonly Total[], whole: Whole, m: Messages): FileTable {
  const words = m.tradeCharts.totals;
  const { date } = columnMaker<Row>(m);
  const columns = [
    date('period', ({ one }) => dateCell(one.total?.period.text)),
    ...about(whole, m, words.columns.asSaid),
    ends('bcm', words.columns.bcmLow, words.columns.bcmHigh),
    ends('mcm', words.columns.mcmLow, words.columns.mcmHigh),
    others(whole, m),
  ].flat();
  return tableOf(
    'gas-totals',
    words.name,
    columns,
    totals.map((one) => ({ one, said: one.total.said })),
  );
}

function about(whole: Whole, m: Messages, asSaid: string): ColumnOf<Row>[] {
  const { text } = columnMaker<Row>(m);
  return [
    text('title', ({ one }) => one.record.title),
    text('stage', ({ one }) => one.stage && m.figureStages[one.stage], m.columns.stage),
    text('reporter', ({ one: { record }, said }) => reporterName(record, record.quantities.indexOf(said), whole)),
    text('figure', ({ said }) => m.amount(said), asSaid),
  ];
}

/** Two columns: both ends of what is a range, or twice the one figure; what is our conversion in three digits. */
function ends(unit: GasUnit, low: string, high: string): ColumnOf<Row>[] {
  const end = (id: 'low' | 'high', header: string): ColumnOf<Row> => ({
    id: `${unit}-${id}`,
    header,
    type: 'number',
    cell: ({ said }) => {
      const read = readIn(said, unit);
      return read && (read.isConverted ? Number(read[id].toPrecision(3)) : read[id]);
    },
  });
  return [end('low', low), end('high', high)];
}

function others(whole: Whole, m: Messages): ColumnOf<Row> {
  const { text } = columnMaker<Row>(m);
  return text('otherFigures', ({ one: { record }, said }) =>
    othersOf(ofFigure(record, record.quantities.indexOf(said)), 'quantities', whole, m),
  );
}
