/** Contacts by year or month, as rows of charts and of files. */
import { columnMaker } from '@/exchange/files/columns.ts';
import type { FileTable } from '@/exchange/files/fileTable.ts';
import { directionInWords } from '@/exchange/words.ts';
import type { Messages } from '@/i18n/messages.tsx';
import type { Contact } from '@/record/contacts.ts';
import { trusted } from '@/record/edtf.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import { countTable } from '../counts.ts';
import { type CountRow, yearsOf } from '../rows.ts';
import type { Options } from '../shown.ts';
import { yearColumns } from '../years.ts';
import { type Counted, countBy, rowsFor } from './counting.ts';
import { monthOf } from './months.ts';

type Bins = Options['bins'];

/** By year every year of the coverage; by month those that have something, and a year for what is dated to it alone. In order. */
export function timeRows(contacts: readonly Contact[], counted: Counted, facts: Pick<Facts, 'coverage'>, bins: Bins): CountRow[] {
  const rows = countBy(contacts.filter(counted.isIn), counted, ({ date }) => {
    const month = monthOf(date);
    return bins === 'month' ? month : month?.slice(0, 4);
  });
  const ids = bins === 'year' ? yearsOf(facts).map(String) : [...rows.keys()].toSorted();
  return rowsFor(ids, rows);
}

export function seriesInWords({ id, series }: Counted, whole: Whole, m: Messages): { id: string; label: string }[] {
  return series.map((one) => ({
    id: one,
    label:
      id === 'others'
        ? m.visits.kinds[one === 'call' ? 'call' : 'envoy']
        : directionInWords(one === 'third' || one === 'none' ? one : { to: one }, whole, m),
  }));
}

/** "2025"; of a month "July 2025"; "2025, month not said". */
export function binInWords(id: string, bins: Bins, m: Messages): string {
  return bins === 'month' && id.length === 4 ? m.visits.byTime.noMonthOf(id) : m.date(trusted(id));
}

export function timeTable(rows: readonly CountRow[], counted: Counted, facts: Facts, whole: Whole, bins: Bins, m: Messages): FileTable {
  return countTable(
    `${counted.id}-by-${bins}`,
    m.visits.byTime.name[counted.id][bins],
    bins === 'year' ? yearColumns(facts, m) : [columnMaker<CountRow>(m).date('date', ({ id }) => id)],
    seriesInWords(counted, whole, m),
    rows.filter(({ items }) => items.length > 0),
    m,
  );
}
