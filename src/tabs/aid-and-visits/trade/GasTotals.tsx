/** What flowed in a period, by each who reports it: two official series for one year are two bars. */
import { useMemo } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { isShownIn } from '@/record/rowsOf.ts';
import { gasUnits } from '@/record/words.ts';
import { Chart } from '@/ui/chart/Chart.tsx';
import type { ChartData } from '@/ui/chart/chart.ts';
import { Choose } from '@/ui/Choose.tsx';
import { ChartFigure } from '../ChartFigure.tsx';
import { summaryOf } from '../counts.ts';
import type { Shown } from '../shown.ts';
import { gasOf, shownGas } from '@/record/route/gas.ts';
import { datedElsewhere } from './periods.ts';
import { idsOf } from './known.ts';
import { Besides } from './Besides.tsx';
import { totalChart } from './gasChart.ts';
import { totalTable } from './gasTables.ts';
import { besideOf, readInWords, totalFinding } from './gasWords.ts';
import { mostRows, nameOfMark, seriesOf } from './marks.ts';
import { apartOf, mostOf } from './rates.ts';
import { totalRows } from './totals.ts';

export function GasTotals({ shown }: { shown: Shown }) {
  const m = useRoomMessages();
  const { totals: words, gas } = m.tradeCharts;
  const { facts, whole, selection, filter, options, onOptions, linkTo } = shown;
  const { unit } = options;
  const every = gasOf(facts, whole).drawn.totals;
  const all = totalRows(every, unit);
  const shownIds = useMemo(() => idsOf(isShownIn(selection, facts.columns), facts, whole), [selection, facts, whole]);
  const { drawn } = useMemo(() => shownGas(facts, whole, selection), [facts, whole, selection]);
  const beside = useMemo(() => apartOf(drawn).withoutPeriod, [drawn]);
  const own = totalRows(drawn.totals, unit);
  const rows = every.length > mostRows ? own : all;
  const charted = totalChart(rows, { whole, linkTo, shownIds }, unit, m);
  const wholly = totalChart(rows, { whole, linkTo, shownIds: whole.records }, unit, m);
  const later = datedElsewhere(every.map(({ record, total }) => ({ record, period: total.period })), shownIds, filter); // oxfmt-ignore
  const isAll = drawn.totals.length === every.length;
  const most = own.reduce<(typeof own)[number] | undefined>((top, row) => (row.high > (top?.high ?? 0) ? row : top), undefined);
  const chart: ChartData = {
    unit: gas.totalUnits[unit],
    rows: charted,
    series: seriesOf(
      all.map(({ mark }) => mark),
      (id) => (id === 'delivered' || id === 'delivered-part' ? gas.marks[id] : nameOfMark(id, m)),
    ),
    max: mostOf(all),
    stacked: true,
    lying: true,
    isWhole: false,
  };
  return (
    <ChartFigure
      shown={shown}
      chart={chart}
      id="gas-totals"
      name={words.name}
      finding={totalFinding(own, isAll, unit, whole, m)}
      subtitle={words.subtitle(drawn.totals.length, every.length, gas.totalUnits[unit])}
      notes={[
        ...(later > 0 ? [m.tradeCharts.datedLater(later)] : []),
        ...(own.length < drawn.totals.length ? [m.tradeCharts.leftOut(drawn.totals.length - own.length)] : []),
      ]}
      empty={drawn.totals.length + beside.length === 0 && words.empty}
      records={[...drawn.totals, ...beside].map(({ record }) => record.id)}
      fileName="gas-totals"
      table={(limit) => totalTable(drawn.totals.slice(0, limit), whole, m)}
      tableSize={drawn.totals.length}
      cells={{
        title: (row) => drawn.totals[row] && <a {...linkTo(drawn.totals[row].record.id)}>{drawn.totals[row].record.title}</a>,
      }}
      controls={
        <Choose label={gas.unit} ids={gasUnits} names={gas.totalUnits} chosen={unit} onChoose={(one) => onOptions({ unit: one })} />
      }
    >
      {own.length > 0 && (
        <Chart
          label={words.name}
          summary={summaryOf(charted, words.rows, most, most ? readInWords({ ...most, said: most.one.total.said }, m) : '', m)}
          {...chart}
          all={wholly}
        />
      )}
      <Besides title={words.besides} items={beside.map((one) => besideOf(one, whole, m))} linkTo={linkTo} />
    </ChartFigure>
  );
}
