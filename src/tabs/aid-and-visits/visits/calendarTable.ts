/** The contacts of one year, for files. */
import { columnMaker, dateCell, tableOf } from '@/exchange/files/columns.ts';
import type { FileTable } from '@/exchange/files/fileTable.ts';
import type { Messages } from '@/i18n/messages.tsx';
import type { Contact } from '@/record/contacts.ts';
import type { Whole } from '@/record/facts.ts';
import { signOf, type YearOfDays } from './calendar.ts';
import { personInWords } from './people.ts';

export function calendarTable({ year, contacts }: Pick<YearOfDays, 'year' | 'contacts'>, whole: Whole, m: Messages): FileTable {
  const { text, date } = columnMaker<Contact>(m);
  return tableOf(
    'calendar',
    m.visits.calendar.table(year),
    [
      text('id', ({ entry }) => entry.id),
      date('date', ({ date: when }) => dateCell(when.text)),
      text('title', ({ title }) => title),
      text('form', (contact) => m.visits.calendar.signs[signOf(contact)], m.visits.columns.form),
      text('actors', ({ first, second, others }) => [...first, ...second, ...others].map((one) => personInWords(one, whole, m))),
    ],
    contacts,
  );
}
