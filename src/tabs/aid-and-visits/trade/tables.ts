/** Trade and gas for files: what the charts show, then every figure. */
import { figureTable } from '@/exchange/files/figureTable.ts';
import type { FileTable } from '@/exchange/files/fileTable.ts';
import type { Messages } from '@/i18n/messages.tsx';
import { isShownIn } from '@/record/rowsOf.ts';
import { rowsOfKind } from '../fileRows.ts';
import type { Basis, Options } from '../shown.ts';
import { shownGas } from '@/record/route/gas.ts';
import { allMoney, idsOf } from './known.ts';
import { rateFigures, rateTable, totalTable } from './gasTables.ts';
import { moneyOfFlow } from './moneyRows.ts';
import { moneyTable } from './moneyTable.ts';

/** In the order of the charts; those of which nothing is shown are left out later. */
export function tradeTables(basis: Basis, { flow }: Pick<Options, 'flow'>, m: Messages): FileTable[] {
  const { facts, whole, selection } = basis;
  const { all, drawn } = shownGas(facts, whole, selection);
  const { figures } = moneyOfFlow(allMoney(facts, whole), flow, idsOf(isShownIn(selection, facts.columns), facts, whole), facts.coverage);
  const records = [...rowsOfKind('trade', basis), ...rowsOfKind('gas', basis)];
  return [
    moneyTable(figures, flow, whole, m),
    rateTable(rateFigures(all), whole, m),
    totalTable(drawn.totals, whole, m),
    figureTable({ id: 'trade-figures', title: m.tradeCharts.figures, rows: records, all: true }, facts, whole, m),
  ];
}
