/** Trade, investment, or what the gas was worth, year by year: one flow and one currency at a time. */
import { useMemo } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { isShownIn } from '@/record/rowsOf.ts';
import { axisScales, moneyFlows } from '@/record/words.ts';
import { Chart } from '@/ui/chart/Chart.tsx';
import type { ChartData } from '@/ui/chart/chart.ts';
import { Choose } from '@/ui/Choose.tsx';
import { ChartFigure } from '../ChartFigure.tsx';
import { summaryOf } from '../counts.ts';
import type { Shown } from '../shown.ts';
import { allMoney, idsOf } from './known.ts';
import { Besides } from './Besides.tsx';
import { mostRows, nameOfMark, seriesOf } from './marks.ts';
import { moneyBands, moneyChart } from './moneyChart.ts';
import { endsOf, moneyOfFlow } from './moneyRows.ts';
import { moneyTable } from './moneyTable.ts';
import { amountInUnit, moneyFinding, moneyNotes } from './moneyWords.ts';
import { datedElsewhere } from './periods.ts';

export function MoneyByYear({ shown }: { shown: Shown }) {
  const m = useRoomMessages();
  const words = m.tradeCharts.money;
  const { facts, whole, selection, filter, options, onOptions, linkTo } = shown;
  const { flow, axis } = options;
  const all = allMoney(facts, whole);
  const ids = useMemo(() => idsOf(isShownIn(selection, facts.columns), facts, whole), [selection, facts, whole]);
  const money = useMemo(() => moneyOfFlow(all, flow, ids, facts.coverage), [all, flow, ids, facts]);
  const flows = useMemo(() => {
    const used = new Set<string>(all.map((one) => one.flow));
    return moneyFlows.filter((one) => used.has(one) || one === flow);
  }, [all, flow]);
  const { rows, figures, besides, currency } = money;
  const own = figures.filter((one) => one.currency === currency);
  const ends = endsOf(rows);
  const isLog = axis === 'log' && ends.least > 0;
  const left = Math.max(0, rows.length - mostRows);
  const latest = rows.slice(left);
  const drawn = moneyChart(latest, shown, m);
  const wholly = moneyChart(latest.map((row) => ({ ...row, isShown: row.figure !== undefined })), shown, m); // oxfmt-ignore
  const isAll = rows.every(({ figure, isShown }) => !figure || isShown);
  const later = useMemo(() => datedElsewhere(all.filter((one) => one.flow === flow && one.currency === currency), ids, filter), [all, flow, currency, ids, filter]); // oxfmt-ignore
  const most = own.reduce<(typeof own)[number] | undefined>((top, one) => (one.high > (top?.high ?? 0) ? one : top), undefined);
  const mostRow = rows.find(({ figure }) => figure === most && most !== undefined);
  const chart: ChartData = {
    unit: currency ? words.currencies[currency] : '',
    rows: drawn,
    series: seriesOf(
      rows.flatMap(({ mark }) => mark ?? []),
      (id) => nameOfMark(id, m),
    ),
    max: ends.most,
    ...(isLog && { min: ends.least, mark: 'dot' as const }),
    stacked: true,
    lying: true,
    isWhole: false,
    bands: moneyBands(latest, facts, m),
  };
  return (
    <ChartFigure
      shown={shown}
      chart={chart}
      id="money"
      name={words.name(flow)}
      finding={moneyFinding(own, flow, isAll, m)}
      subtitle={words.subtitle(figures.length, currency ? words.currencies[currency] : '', flow === 'exports' || flow === 'imports')}
      notes={[
        ...moneyNotes(money, isLog, whole, m),
        ...(later > 0 ? [m.tradeCharts.datedLater(later)] : []),
        ...(left > 0 ? [m.tradeCharts.leftOut(left)] : []),
      ]}
      empty={figures.length === 0 && words.empty}
      records={figures.map(({ record }) => record.id)}
      fileName={`money-${flow}`}
      table={(limit) => moneyTable(figures.slice(0, limit), flow, whole, m)}
      tableSize={figures.length}
      cells={{
        title: (row) => figures[row] && <a {...linkTo(figures[row].record.id)}>{figures[row].record.title}</a>,
        unit: (row) => figures[row] && words.currencies[figures[row].currency],
      }}
      controls={
        <>
          <Choose label={words.flow} ids={flows} names={words.flows} chosen={flow} onChoose={(one) => onOptions({ flow: one })} />
          {rows.length > 0 && (
            <Choose label={words.axis} ids={axisScales} names={words.axes} chosen={axis} onChoose={(one) => onOptions({ axis: one })} />
          )}
        </>
      }
    >
      {rows.length > 0 && (
        <Chart
          label={words.name(flow)}
          summary={summaryOf(drawn, words.rows, mostRow, mostRow?.figure ? words.amount(mostRow.figure) : '', m)}
          {...chart}
          all={wholly}
          format={(value) => words.amount({ low: value, high: value })}
        />
      )}
      <Besides
        title={words.besides}
        items={besides.map((one) => ({ id: one.record.id, title: one.record.title, words: amountInUnit(one, m) }))}
        linkTo={linkTo}
      />
    </ChartFigure>
  );
}
