/** Visits by year, told apart by where they led. */
import { useMemo } from 'react';
import { directionInWords } from '@/exchange/words.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { Chart } from '@/ui/chart/Chart.tsx';
import { highest, type Series } from '@/ui/chart/chart.ts';
import { ChartFigure } from '../ChartFigure.tsx';
import { chartRows, countTable, summaryOf } from '../counts.ts';
import { allOfKind, mostOf, recordsOfKind, sumOf, undatedCount } from '../rows.ts';
import type { Shown } from '../shown.ts';
import { bandsOf, isLeftOut, notesOf, yearColumns, yearInWords } from '../years.ts';
import { directionIds, visitsByYear } from './byYear.ts';

/** To the first side, to the second, in a third country, without direction. */
const directionFills = ['solid', 'hatch', 'middle', 'pale'] as const;

export function VisitsByYear({ shown }: { shown: Shown }) {
  const m = useRoomMessages();
  const words = m.visits.byYear;
  const { facts, whole, selection, filter, narrow } = shown;
  const all = useMemo(() => visitsByYear(allOfKind('visit', facts, whole), facts, whole), [facts, whole]);
  const visits = useMemo(() => recordsOfKind('visit', selection, whole), [selection, whole]);
  const rows = useMemo(() => visitsByYear(visits, facts, whole), [visits, facts, whole]);
  const series = directionIds(facts).map((id, at): Series => ({
    id,
    fill: directionFills[at] ?? 'pale',
    label: directionInWords(id === 'third' || id === 'none' ? id : { to: id }, whole, m),
    ...narrow({ choices: { direction: [id] } }),
  }));
  const nameOf = (year: string) => yearInWords(year, facts.coverage, m);
  const counts = {
    shown, rows, all, series, stacked: true, nameOf, tickOf: (year: string) => year,
    narrowing: (year: string) => ({ from: year, to: year }),
    notesOf: (year: string) => notesOf(year, facts, m),
    isOut: (year: string) => isLeftOut(year, filter),
  }; // prettier-ignore
  const drawn = chartRows(counts, m);
  const most = mostOf(rows);
  const undated = undatedCount(visits);
  return (
    <ChartFigure
      shown={shown}
      name={words.name}
      finding={most ? words.finding(nameOf(most.id), sumOf(most), visits.length) : words.allUndated}
      subtitle={words.subtitle(visits.length)}
      notes={[...(undated > 0 ? [m.aidAndVisits.undated(undated)] : []), m.silence.noBar]}
      empty={visits.length === 0 && m.aidAndVisits.noVisits}
      records={visits.map(({ id }) => id)}
      table={countTable(
        'visits-by-year',
        words.name,
        yearColumns(facts, m),
        series,
        rows.filter(({ records }) => records.length > 0),
        m,
      )}
    >
      <Chart
        label={words.name}
        summary={summaryOf(drawn, words.years, most, most ? m.aidAndVisits.visits(sumOf(most)) : '', m)}
        rows={drawn}
        series={series}
        max={highest(chartRows({ ...counts, rows: all }, m), true)}
        stacked
        bands={bandsOf(rows, facts, m)}
      />
    </ChartFigure>
  );
}
