/** The longest silences between contacts, and how much of each a closure fills. */
import { useMemo } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { isoOf } from '@/record/edtf.ts';
import type { Entry } from '@/record/entries.ts';
import { spanOf } from '@/record/select.ts';
import { Chart } from '@/ui/chart/Chart.tsx';
import type { ChartRow } from '@/ui/chart/chart.ts';
import { ChartFigure } from '../ChartFigure.tsx';
import { summaryOf } from '../counts.ts';
import type { OfContacts } from './ofContacts.ts';
import { contactSilences } from './silence.ts';
import { silenceTable, spanInWords } from './silenceTable.ts';

export function ContactSilences({ shown, contacts }: OfContacts) {
  const m = useRoomMessages();
  const words = m.visits.silences;
  const { facts, filter, narrow, linkTo } = shown;
  const { start, end } = spanOf(filter);
  const silences = useMemo(() => contactSilences(contacts, { start, end }, facts), [contacts, start, end, facts]);
  const closures = m.and(facts.closures.map(({ label }) => label));
  const series = [
    { id: 'closed', label: words.closed(closures), fill: 'hatch' as const },
    { id: 'open', label: words.open, fill: 'solid' as const },
  ];
  const rows = silences.map((silence): ChartRow => {
    const { days, closed, before, after, closure, isWithinClosure } = silence;
    const name = spanInWords(silence, m);
    const [from, to] = [isoOf(silence.start), isoOf(silence.end)];
    const value = (count: number) => ({ low: count, high: count, label: m.silence.days(days) });
    const { link, isOn } = narrow({ from, to });
    const edge = (entry: Entry | undefined, none: string) => (entry ? m.visits.eras.record(entry.title, m.date(entry.date)) : none);
    return {
      id: from,
      label: name,
      values: { ...(closed > 0 && { closed: value(closed) }), ...(closed < days && { open: value(days - closed) }) },
      link,
      isOn,
      tip: () => ({
        title: name,
        lines: [m.silence.days(days)],
        notes: closure ? [(isWithinClosure ? m.silence.within : m.silence.partly)(closure.label)] : [],
        items: [`${m.silence.after} ${edge(before, m.silence.start)}`, `${m.silence.before} ${edge(after, m.silence.end)}`],
        action: isOn ? m.chart.lift(name) : m.chart.only(name),
      }),
    };
  });
  const link = (entry: Entry | undefined) => entry && <a {...linkTo(entry.id)}>{entry.title}</a>;
  const [longest] = silences;
  const longestDays = m.silence.days(longest?.days ?? 0);
  return (
    <ChartFigure
      shown={shown}
      name={words.name}
      finding={longest ? words.finding(longestDays, spanInWords(longest, m)) : ''}
      subtitle={words.subtitle(m.visits.contacts(contacts.length))}
      notes={[words.note]}
      empty={!longest && m.visits.nothing('contacts')}
      records={[...new Set(silences.flatMap(({ before, after }) => [before, after].flatMap((entry) => entry?.id ?? [])))]}
      table={silenceTable(silences, m)}
      cells={{ start: (row) => link(silences[row]?.before), end: (row) => link(silences[row]?.after) }}
    >
      <Chart
        label={words.name}
        summary={summaryOf(rows, words.rows, rows[0], longestDays, m)}
        rows={rows}
        series={series}
        max={facts.coverage.end - facts.coverage.start + 1}
        stacked
        lying
      />
    </ChartFigure>
  );
}
