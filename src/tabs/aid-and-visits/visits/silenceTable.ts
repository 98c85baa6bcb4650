/** The longest silences, for files. */
import { columnMaker, tableOf } from '@/exchange/files/columns.ts';
import type { FileTable } from '@/exchange/files/fileTable.ts';
import type { Messages } from '@/i18n/messages.tsx';
import { type Day, isoOf, trusted } from '@/record/edtf.ts';
import type { Facts } from '@/record/facts.ts';
import type { Silence } from '@/record/silences.ts';
import { closedDays, type ClosedSilence } from './silence.ts';

/** "1 January 1992 – 10 April 2007"; of an open one also the edge at which it lies. */
export function silenceInWords(silence: Silence, coverage: Facts['coverage'], m: Messages): string {
  const words = m.visits.silences;
  const { before, after } = edgesInWords(silence, coverage, m);
  return [
    spanInWords(silence, m),
    ...(silence.before ? [] : [words.fromEdge(before)]),
    ...(silence.after ? [] : [words.toEdge(after)]),
  ].join(', ');
}

/** What came before and after; else what bounds it: what was looked at, or From and To. */
export function edgesInWords({ start, end, before, after }: Silence, coverage: Facts['coverage'], m: Messages) {
  const words = m.visits.silences;
  return {
    before: before?.title ?? (start > coverage.start ? words.from : m.silence.start),
    after: after?.title ?? (end < coverage.end ? words.to : m.silence.end),
  };
}

export function spanInWords({ start, end }: { readonly start: Day; readonly end: Day }, m: Messages): string {
  return m.date(trusted(`${isoOf(start)}/${isoOf(end)}`));
}

export function silenceTable(silences: readonly ClosedSilence[], { coverage }: Pick<Facts, 'coverage'>, m: Messages): FileTable {
  const { text, number, date } = columnMaker<ClosedSilence>(m);
  const words = m.visits.silences;
  return tableOf(
    'silences',
    words.name,
    [
      date('date', ({ start, end }) => `${isoOf(start)}/${isoOf(end)}`, words.span),
      number('value', ({ days }) => days, words.days),
      number('count', closedDays, words.closedDays),
      text('start', (silence) => edgesInWords(silence, coverage, m).before, words.before),
      text('end', (silence) => edgesInWords(silence, coverage, m).after, words.after),
    ],
    silences,
  );
}
