/** Aid by year in one measure: pledged, committed and delivered side by side, never added. */
import { useMemo } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { keptShown } from '@/record/kept.ts';
import { Chart } from '@/ui/chart/Chart.tsx';
import type { ChartData } from '@/ui/chart/chart.ts';
import { ChartFigure } from '../ChartFigure.tsx';
import { summaryOf } from '../counts.ts';
import { undatedCount, yearsOf } from '../rows.ts';
import type { Shown } from '../shown.ts';
import { bandsOf, isLeftOut, notesOf as notesOfYear, yearInWords } from '../years.ts';
import { aidCells } from './AidCells.tsx';
import { allYears, yearPicture } from './aidPictures.ts';
import { aidByYearTable } from './countTables.ts';
import { aidChartRows, endOf, footOf, formatOf, stageSeries } from './drawn.ts';
import { countsInWords, notesOf, yearFinding } from './findings.ts';
import { ChooseMeasure } from './ChooseMeasure.tsx';
import { mostIn } from './mostIn.ts';
import { stageKey } from './stageKey.tsx';

export function AidByYear({ shown }: { shown: Shown }) {
  const m = useRoomMessages();
  const words = m.aidCharts;
  const { facts, whole, selection, filter, options } = shown;
  const { measure } = options;
  const all = useMemo(() => allYears({ facts, whole }, { measure }), [facts, whole, measure]);
  const picture = useMemo(
    () => yearPicture({ facts, whole, selection, filter }, { measure }, all),
    [facts, whole, selection, filter, measure, all],
  );
  const { records, rows, stages } = picture;
  const nameOf = (year: string) => yearInWords(year, facts.coverage, m);
  const drawing = {
    shown, picture, nameOf, tickOf: (year: string) => year,
    narrowing: (year: string) => ({ from: year, to: year }),
    notesOf: (year: string) => notesOfYear(year, facts, m),
    isOut: (year: string) => isLeftOut(year, filter),
  }; // oxfmt-ignore
  const drawn = aidChartRows(drawing, rows, m);
  const most = mostIn(picture, m);
  const undated = undatedCount(records);
  const { notes, works } = notesOf(picture, whole, m);
  const there = rows.filter((row) => row.records.length > 0);
  const chart: ChartData = {
    unit: words.measures[measure],
    rows: drawn,
    series: stageSeries(stages, shown, m),
    max: endOf(picture, m),
    bands: bandsOf(rows, facts, m),
  };
  return (
    <ChartFigure
      shown={shown}
      chart={chart}
      id="aid-by-year"
      name={words.year.name}
      finding={yearFinding(picture, whole, m)}
      subtitle={words.year.subtitle(countsInWords(picture, whole, m), yearsOf(facts).length > rows.length && rows[0]?.id)}
      controls={records.length > 0 && <ChooseMeasure shown={shown} />}
      notes={[...(undated > 0 ? [m.aidAndVisits.undated(undated)] : []), ...notes, m.silence.noBar]}
      empty={records.length === 0 && m.aidAndVisits.noAid}
      rows={keptShown('aid', facts, whole, selection)}
      works={works}
      fileName="aid-by-year"
      table={() => aidByYearTable(picture, facts, m)}
      cells={aidCells(there, shown, m)}
    >
      <Chart
        label={words.year.name}
        summary={summaryOf(drawn, words.year.years, most?.row, most?.value ?? '', m)}
        {...chart}
        foot={footOf(picture)}
        format={formatOf(m)}
        legend={stageKey(stages, m)}
      />
    </ChartFigure>
  );
}
