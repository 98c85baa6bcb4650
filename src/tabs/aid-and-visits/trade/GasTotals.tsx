/** What flowed in a period, by each who reports it: two official series for one year are two bars. */
import { useMemo } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { drawnOf, volumesOf } from '@/record/volumes.ts';
import { gasUnits } from '@/record/words.ts';
import { Chart } from '@/ui/chart/Chart.tsx';
import { Choose } from '@/ui/Choose.tsx';
import { ChartFigure } from '../ChartFigure.tsx';
import { summaryOf } from '../counts.ts';
import type { Shown } from '../shown.ts';
import { Besides } from './Besides.tsx';
import { totalChart } from './gasChart.ts';
import { totalTable } from './gasTables.ts';
import { besideOf, readInWords, totalFinding } from './gasWords.ts';
import { nameOfMark, seriesOf } from './marks.ts';
import { apartOf, mostOf } from './rates.ts';
import { totalRows } from './totals.ts';

export function GasTotals({ shown }: { shown: Shown }) {
  const m = useRoomMessages();
  const { totals: words, gas } = m.tradeCharts;
  const { facts, whole, selection, options, onOptions, linkTo } = shown;
  const { unit } = options;
  const all = useMemo(() => totalRows(drawnOf(volumesOf(facts.byId.keys(), whole)).totals, unit), [facts, whole, unit]);
  const drawn = useMemo(() => {
    const ids = selection.shown.map(({ id }) => id);
    return drawnOf(volumesOf(ids, whole));
  }, [selection, whole]);
  const beside = useMemo(() => apartOf(drawn).withoutPeriod, [drawn]);
  const rows = totalRows(drawn.totals, unit);
  const charted = totalChart(rows, shown, unit, m);
  const most = rows.reduce<(typeof rows)[number] | undefined>((top, row) => (row.high > (top?.high ?? 0) ? row : top), undefined);
  return (
    <ChartFigure
      shown={shown}
      name={words.name}
      finding={totalFinding(rows, unit, whole, m)}
      subtitle={words.subtitle(drawn.totals.length, gas.totalUnits[unit])}
      notes={rows.length < drawn.totals.length ? [m.tradeCharts.leftOut(drawn.totals.length - rows.length)] : []}
      empty={drawn.totals.length + beside.length === 0 && words.empty}
      records={[...drawn.totals, ...beside].map(({ record }) => record.id)}
      table={totalTable(drawn.totals, whole, m)}
      cells={{
        title: (row) => drawn.totals[row] && <a {...linkTo(drawn.totals[row].record.id)}>{drawn.totals[row].record.title}</a>,
      }}
      controls={
        <Choose label={gas.unit} ids={gasUnits} names={gas.totalUnits} chosen={unit} onChoose={(one) => onOptions({ unit: one })} />
      }
    >
      {rows.length > 0 && (
        <Chart
          label={words.name}
          summary={summaryOf(charted, words.rows, most, most ? readInWords({ ...most, said: most.one.total.said }, m) : '', m)}
          rows={charted}
          series={seriesOf(
            all.map(({ mark }) => mark),
            (id) => nameOfMark(id, m),
          )}
          max={mostOf(all)}
          stacked
          lying
          isWhole={false}
        />
      )}
      <Besides title={words.besides} items={beside.map((one) => besideOf(one, whole, m))} linkTo={linkTo} />
    </ChartFigure>
  );
}
