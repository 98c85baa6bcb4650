/** The longest silences between contacts, and how much of each a closure fills. */
import { useMemo } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { isoOf } from '@/record/edtf.ts';
import type { Entry } from '@/record/entries.ts';
import { spanOf } from '@/record/filter.ts';
import type { Silence } from '@/record/silences.ts';
import { Chart } from '@/ui/chart/Chart.tsx';
import type { ChartData, ChartRow, Series } from '@/ui/chart/chart.ts';
import { ChartFigure } from '../ChartFigure.tsx';
import { summaryOf } from '../counts.ts';
import { ofAll } from '../ofAll.ts';
import type { OfContacts } from './ofContacts.ts';
import { contactSilences, isBetween } from './silence.ts';
import { edgesInWords, silenceInWords, silenceTable, spanInWords } from './silenceTable.ts';

export function ContactSilences({ shown, contacts, all }: OfContacts) {
  const m = useRoomMessages();
  const words = m.visits.silences;
  const { facts, filter, linkTo } = shown;
  const { start, end } = spanOf(filter);
  const silences = useMemo(() => contactSilences(contacts, { start, end }, facts, all), [contacts, start, end, facts, all]);
  const inAll = ofAll(all, 'silences', () => contactSilences(all, facts.coverage, facts));
  const closed = words.closed(m.and(facts.closures.map(({ label }) => label)));
  // by turns, in order of time
  const series = Array.from({ length: Math.max(0, ...silences.map(({ parts }) => parts.length)) }, (_, at): Series =>
    at % 2 === 0 ? { id: String(at), label: words.open, fill: 'solid' } : { id: String(at), label: closed, fill: 'hatch' },
  );
  const rows = silences.map((silence): ChartRow => {
    const { days, parts, before, after, closure, isWithinClosure } = silence;
    const name = silenceInWords(silence, facts.coverage, m);
    const edges = edgesInWords(silence, facts.coverage, m);
    const value = (count: number) => ({ low: count, high: count, label: m.silence.days(days) });
    const edge = (entry: Entry | undefined, none: string) => (entry ? m.visits.eras.record(entry.title, m.date(entry.date)) : none);
    return {
      id: isoOf(silence.start),
      label: name,
      values: Object.fromEntries(parts.flatMap((count, at) => (count > 0 ? [[at, value(count)]] : []))),
      tip: () => ({
        title: name,
        lines: [m.silence.days(days)],
        notes: closure ? [(isWithinClosure ? m.silence.within : m.silence.partly)(closure.label)] : [],
        items: [`${m.silence.after} ${edge(before, edges.before)}`, `${m.silence.before} ${edge(after, edges.after)}`],
      }),
    };
  });
  const link = (entry: Entry | undefined) => entry && <a {...linkTo(entry.id)}>{entry.title}</a>;
  const [longest] = silences;
  const longestDays = m.silence.days(longest?.days ?? 0);
  const findingOf = () => {
    if (!longest) return '';
    if (!isBetween(longest)) return words.none(m.visits.contacts(contacts.length));
    const alike = silences.filter((one) => isBetween(one) && one.days === longest.days);
    return words.finding(longest.days, m.and(alike.map((one) => datesWhole(spanInWords(one, m)))), contacts.length < all.length);
  };
  const chart: ChartData = { unit: m.deck.axis.days, rows, series, max: endOf(inAll, silences), stacked: true, lying: true };
  return (
    <ChartFigure
      shown={shown}
      chart={chart}
      hides={false}
      id="longest-silences"
      name={words.name}
      finding={findingOf()}
      subtitle={words.subtitle(m.visits.contacts(contacts.length))}
      notes={[words.note]}
      empty={!longest && m.visits.nothing('contacts')}
      records={[...new Set(silences.flatMap(({ before, after }) => [before, after].flatMap((entry) => entry?.id ?? [])))]}
      fileName="silences"
      table={() => silenceTable(silences, facts, m)}
      cells={{ start: (row) => link(silences[row]?.before), end: (row) => link(silences[row]?.after) }}
    >
      <Chart label={words.name} summary={summaryOf(rows, words.rows, rows[0], longestDays, m)} {...chart} />
    </ChartFigure>
  );
}

/** The end of the axis: that of the whole record, unless what is shown is longer, or so short that it could not be seen. */
function endOf(all: readonly Silence[], shown: readonly Silence[]): number {
  const longest = (list: readonly Silence[]) => Math.max(0, ...list.map(({ days }) => days));
  const [most, own] = [longest(all), longest(shown)];
  return own < most / 10 ? own : Math.max(most, own);
}

/** A line breaks behind the dash alone. */
function datesWhole(span: string): string {
  return span.replaceAll(/(?<!–) /g, '\u00A0');
}
