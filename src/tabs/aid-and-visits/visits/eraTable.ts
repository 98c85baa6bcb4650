/** The eras with their contacts, for files. */
import { type ColumnOf, tableOf } from '@/exchange/files/columns.ts';
import type { FileTable } from '@/exchange/files/fileTable.ts';
import type { Messages } from '@/i18n/messages.tsx';
import { type Contact, contactKinds } from '@/record/contacts.ts';
import type { Facts } from '@/record/facts.ts';
import type { EraRow } from './eras.ts';
import { rankInWords } from './people.ts';

export function eraInWords(id: string, { eras }: Pick<Facts, 'eras'>, m: Messages): string {
  const era = eras.find((one) => one.id === id);
  return era ? m.visits.eras.record(era.label, m.date(era.date)) : m.visits.eras.undated;
}

export function contactInWords({ title, date }: Contact, m: Messages): string {
  return m.visits.eras.record(title, m.date(date));
}

/** No record found is an empty cell, which is not a zero. Of each list the first `named`, where that is said. */
export function eraTable(rows: readonly EraRow[], facts: Pick<Facts, 'eras'>, m: Messages, named?: number): FileTable {
  const words = m.visits.eras;
  const counts = contactKinds.map((kind): ColumnOf<EraRow> => ({
    id: kind,
    header: m.visits.kinds[kind],
    type: 'number',
    cell: (row) => row.counts[kind] || undefined,
  }));
  const text = (id: string, header: string, cell: ColumnOf<EraRow>['cell']): ColumnOf<EraRow> => ({ id, header, type: 'text', cell });
  const titles = (contacts: readonly Contact[]) => contacts.slice(0, named).map((contact) => contactInWords(contact, m));
  return tableOf(
    'contacts-by-era',
    words.name,
    [
      text('era', words.era, ({ id }) => eraInWords(id, facts, m)),
      ...counts,
      text('first', words.first, ({ first }) => titles(first)),
      text('level', words.level, ({ highest: [one] }) => one?.level && rankInWords(one.level, m)),
      text('highest', words.highest, ({ highest }) => titles(highest)),
    ],
    rows,
  );
}
