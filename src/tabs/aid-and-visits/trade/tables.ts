/** Trade and gas for files: what the charts show, then every figure. */
import { figureTable } from '@/exchange/files/figureTable.ts';
import type { FileTable } from '@/exchange/files/fileTable.ts';
import type { Messages } from '@/i18n/messages.tsx';
import { moneyOf } from '@/record/money.ts';
import { drawnOf } from '@/record/volumes.ts';
import { rowsOfKind } from '../fileRows.ts';
import type { Basis, Options } from '../shown.ts';
import { gasVolumes } from '../volumes.ts';
import { rateFigures, rateTable, totalTable } from './gasTables.ts';
import { moneyOfFlow } from './moneyRows.ts';
import { moneyTable } from './moneyTable.ts';

/** In the order of the charts; those of which nothing is shown are left out later. */
export function tradeTables(basis: Basis, { flow }: Pick<Options, 'flow'>, m: Messages): FileTable[] {
  const { facts, whole, selection } = basis;
  const ids = new Set(selection.shown.map(({ id }) => id));
  const volumes = gasVolumes(ids, whole);
  const { figures } = moneyOfFlow(moneyOf(ids, whole), flow, ids, facts.coverage);
  const records = [...rowsOfKind('trade', basis), ...rowsOfKind('gas', basis)];
  return [
    moneyTable(figures, flow, whole, m),
    rateTable(rateFigures(volumes), whole, m),
    totalTable(drawnOf(volumes).totals, whole, m),
    figureTable({ id: 'trade-figures', title: m.tradeCharts.figures, rows: records, all: true }, facts, whole, m),
  ];
}
