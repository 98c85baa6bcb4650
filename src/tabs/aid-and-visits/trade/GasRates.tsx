/** How much gas was planned, contracted and delivered by the year or by the day, each figure where it was said. */
import { useMemo } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { isShownIn } from '@/record/rowsOf.ts';
import { gasUnits } from '@/record/words.ts';
import { Chart } from '@/ui/chart/Chart.tsx';
import type { ChartData } from '@/ui/chart/chart.ts';
import { Choose } from '@/ui/Choose.tsx';
import { useIsFit } from '@/ui/setting.tsx';
import { ChartFigure } from '../ChartFigure.tsx';
import { summaryOf } from '../counts.ts';
import { ofAll } from '../ofAll.ts';
import type { Shown } from '../shown.ts';
import { gasOf, shownGas } from '@/record/route/gas.ts';
import { idsOf } from './known.ts';
import { Besides } from './Besides.tsx';
import { rateFigures, rateTable } from './gasTables.ts';
import { besideOf, rateFinding, readInWords } from './gasWords.ts';
import { mostRows, seriesOf } from './marks.ts';
import { rateChart } from './gasChart.ts';
import { apartOf, latestOf, mostOf, rateRows, spansOf } from './rates.ts';

export function GasRates({ shown }: { shown: Shown }) {
  const m = useRoomMessages();
  const { rates: words, gas } = m.tradeCharts;
  const { facts, whole, selection, options, onOptions, linkTo } = shown;
  const { unit } = options;
  const { rates } = gasOf(facts, whole).drawn;
  const all = ofAll(rates, unit, () => rateRows(rates, unit));
  const shownIds = useMemo(() => idsOf(isShownIn(selection, facts.columns), facts, whole), [selection, facts, whole]);
  const { all: volumes, drawn } = useMemo(() => shownGas(facts, whole, selection), [facts, whole, selection]);
  const apart = useMemo(() => apartOf(drawn), [drawn]);
  const every = useMemo(() => rateRows(drawn.rates, unit), [drawn, unit]);
  // one picture alone spends its room on what it shows
  const isBrief = useIsFit() && every.length > 0;
  const rows = isBrief || all.length > mostRows ? rateRows(latestOf(drawn.rates), unit) : all;
  const beside = [...apart.claims, ...apart.undatedRates];
  const series = seriesOf(
    all.map(({ mark }) => mark),
    (id) => (id === 'unsaid' ? m.record.notSaid : m.figureStages[id === 'delivered-part' ? 'delivered' : id]),
  );
  const charted = rateChart(rows, series, { whole, linkTo, shownIds }, unit, m);
  const wholly = rateChart(rows, series, { whole, linkTo, shownIds: whole.records }, unit, m);
  const most = every.reduce<(typeof every)[number] | undefined>((top, row) => (row.high > (top?.high ?? 0) ? row : top), undefined);
  const figures = useMemo(() => rateFigures(volumes), [volumes]);
  const chart: ChartData = {
    unit: gas.units[unit],
    rows: charted,
    series,
    max: mostOf(all),
    mark: 'dot',
    stacked: true,
    lying: true,
    isWhole: false,
  };
  return (
    <ChartFigure
      shown={shown}
      chart={chart}
      id="gas-rates"
      name={words.name}
      finding={rateFinding(spansOf(every), unit, m)}
      subtitle={words.subtitle(words.count(every.length, all.length), drawn.rates.length, gas.units[unit])}
      notes={[
        ...(every.length > 0 ? [words.ranges] : []),
        ...(every.some(({ isConverted }) => isConverted) ? [gas.rule] : []),
        ...(rows !== all && rows.length < every.length ? [m.tradeCharts.leftOut(every.length - rows.length)] : []),
      ]}
      empty={every.length + beside.length === 0 && words.empty}
      records={[...drawn.rates, ...beside].map(({ record }) => record.id)}
      fileName="gas-rates"
      table={(limit) => rateTable(figures.slice(0, limit), whole, m)}
      tableSize={figures.length}
      cells={{ title: (row) => figures[row] && <a {...linkTo(figures[row].one.record.id)}>{figures[row].one.record.title}</a> }}
      controls={<Choose label={gas.unit} ids={gasUnits} names={gas.units} chosen={unit} onChoose={(one) => onOptions({ unit: one })} />}
    >
      {every.length > 0 && (
        <Chart
          label={words.name}
          summary={summaryOf(charted, words.rows, most, most ? readInWords(most, m) : '', m)}
          {...chart}
          all={wholly}
        />
      )}
      <Besides title={words.claims} items={beside.map((one) => besideOf(one, whole, m))} linkTo={linkTo} />
    </ChartFigure>
  );
}
