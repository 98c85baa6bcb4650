/** The longest silences, for files. */
import { columnMaker, tableOf } from '@/exchange/files/columns.ts';
import type { FileTable } from '@/exchange/files/fileTable.ts';
import type { Messages } from '@/i18n/messages.tsx';
import { type Day, isoOf, trusted } from '@/record/edtf.ts';
import type { ClosedSilence } from './silence.ts';

/** "1 January 1992 – 10 April 2007" */
export function spanInWords({ start, end }: { readonly start: Day; readonly end: Day }, m: Messages): string {
  return m.date(trusted(`${isoOf(start)}/${isoOf(end)}`));
}

export function silenceTable(silences: readonly ClosedSilence[], m: Messages): FileTable {
  const { text, number, date } = columnMaker<ClosedSilence>(m);
  const words = m.visits.silences;
  return tableOf(
    'silences',
    words.name,
    [
      date('date', ({ start, end }) => `${isoOf(start)}/${isoOf(end)}`, words.span),
      number('value', ({ days }) => days, words.days),
      number('count', ({ closed }) => closed, words.closedDays),
      text('start', ({ before }) => before?.title ?? m.silence.start, words.before),
      text('end', ({ after }) => after?.title ?? m.silence.end, words.after),
    ],
    silences,
  );
}
