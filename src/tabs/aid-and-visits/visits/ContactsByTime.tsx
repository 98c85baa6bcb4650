/** Visits by year or month, told apart by where they led; and the same of calls and meetings of envoys. */
import { useMemo } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { spanOf } from '@/record/filter.ts';
import { timeBins } from '@/record/words.ts';
import { Choose } from '@/ui/Choose.tsx';
import { Chart } from '@/ui/chart/Chart.tsx';
import type { ChartData, Series } from '@/ui/chart/chart.ts';
import { ChartFigure } from '../ChartFigure.tsx';
import { type CountsOf, chartRows, summaryOf } from '../counts.ts';
import { sumOf } from '../rows.ts';
import { bandsOf, notesOf, yearInWords } from '../years.ts';
import { binInWords, seriesInWords, timeRows, timeTable } from './byTime.ts';
import { type Counted, kindsIn, rowsFor, topOf } from './counting.ts';
import { MonthGrid } from './MonthGrid.tsx';
import { daysOf, stateOf } from './months.ts';
import { ofAll } from '../ofAll.ts';
import type { OfContacts } from './ofContacts.ts';

/** To the first side, to the second, in a third country, without direction. */
const fillsOf = { visits: ['solid', 'hatch', 'middle', 'pale'], others: ['middle', 'open'] } as const;

export function ContactsByTime({ shown, contacts, all, counted }: OfContacts & { counted: Counted }) {
  const m = useRoomMessages();
  const words = m.visits.byTime;
  const { id: of, isIn } = counted;
  const { facts, whole, filter, narrow, options, onOptions } = shown;
  const { bins } = options;
  const allowed = spanOf(filter);
  const inAll = ofAll(all, `${of} by ${bins}`, () => timeRows(all, counted, facts, bins));
  const found = useMemo(() => timeRows(contacts, counted, facts, bins), [contacts, counted, facts, bins]);
  const rows = useMemo(() => rowsFor(inAll.map(({ id }) => id), new Map(found.map((row) => [row.id, row]))), [inAll, found]); // oxfmt-ignore
  const drawn = useMemo(() => contacts.filter(isIn), [contacts, isIn]);
  const series = seriesInWords(counted, whole, m).map((one, at): Series => ({
    ...one,
    fill: fillsOf[of][at] ?? 'pale',
    ...narrowBy(one.id, of, narrow),
  }));
  const nameOf = (id: string) => (bins === 'year' ? yearInWords(id, facts.coverage, m) : binInWords(id, bins, m));
  const counts: CountsOf = {
    shown, rows, all: inAll, series, stacked: true, nameOf, tickOf: (id) => id,
    narrowing: (id) => (bins === 'month' && id.length === 4 ? undefined : { from: id, to: id }),
    notesOf: (id) => (bins === 'year' ? notesOf(id, facts, m) : []),
    isOut: (id) => stateOf(daysOf(id), facts, allowed).isOut,
  }; // oxfmt-ignore
  const drawnRows = chartRows(counts, m);
  const { top, most } = topOf(rows);
  const placed = rows.reduce((sum, row) => sum + sumOf(row), 0);
  const { call, envoy } = kindsIn(contacts);
  const others = m.and([...(call > 0 ? [m.visits.calls(call)] : []), ...(envoy > 0 ? [m.visits.envoys(envoy)] : [])]);
  const summary = summaryOf(drawnRows, words[bins === 'year' ? 'years' : 'months'], top[0], m.visits.count(of, most), m);
  const unsaid = of === 'visits' ? drawn.filter(({ form }) => form === undefined).length : 0;
  const isYearOnly = bins === 'month' && rows.some(({ id }) => id.length === 4);
  const chart: ChartData | undefined =
    bins === 'year'
      ? { unit: m.deck.axis[of], rows: drawnRows, series, max: topOf(inAll).most, stacked: true, bands: bandsOf(rows, facts, m) }
      : undefined;
  return (
    <ChartFigure
      shown={shown}
      chart={chart}
      id={of === 'visits' ? 'visits-by-time' : 'calls-by-time'}
      name={words.name[of][bins]}
      finding={m.visits.most(of, m.and(top.map(({ id }) => nameOf(id))), top.length, most, drawn.length, words.any[bins])}
      subtitle={words.subtitle[of](drawn.length, others)}
      controls={
        drawn.length > 0 && (
          <Choose
            label={m.visits.bins.label}
            ids={timeBins}
            names={m.visits.bins}
            chosen={bins}
            onChoose={(chosen) => onOptions({ bins: chosen })}
          />
        )
      }
      notes={[
        ...(placed < drawn.length ? [m.aidAndVisits.undated(drawn.length - placed)] : []),
        ...(unsaid > 0 ? [words.unsaidNote(unsaid)] : []),
        ...(isYearOnly ? [words.noMonthNote] : []),
        ...(bins === 'year' ? [m.silence.noBar] : []),
      ]}
      empty={drawn.length === 0 && m.visits.nothing(of)}
      rows={drawn}
      fileName={`${of}-by-${bins}`}
      table={() => timeTable(found, counted, facts, whole, bins, m)}
    >
      {chart ? (
        <Chart label={words.name[of].year} summary={summary} {...chart} />
      ) : (
        <MonthGrid shown={shown} of={of} rows={drawnRows} counts={rows} all={inAll} summary={summary} />
      )}
    </ChartFigure>
  );
}

/** A direction and a call are values of facets; a meeting of an envoy is none. */
function narrowBy(id: string, of: Counted['id'], narrow: OfContacts['shown']['narrow']) {
  if (of === 'visits') return narrow({ choices: { direction: [id] } });
  return id === 'call' ? narrow({ choices: { form: [id] } }) : {};
}
