/** Visits and contacts for files: one by one, and what the charts show. */
import { columnMaker, recordColumns, tableOf } from '@/exchange/files/columns.ts';
import { othersOf } from '@/exchange/files/figureTable.ts';
import type { FileTable } from '@/exchange/files/fileTable.ts';
import type { Messages } from '@/i18n/messages.tsx';
import { allContacts, type Contact, type Participant } from '@/record/contacts.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import { shownOf } from '@/record/rowsOf.ts';
import { spanOf } from '@/record/filter.ts';
import type { Basis, Options } from '../shown.ts';
import { timeRows, timeTable } from './byTime.ts';
import { calendarTable } from './calendarTable.ts';
import { chosenYear, contactYears, yearOfDays } from './calendar.ts';
import { isVisit, othersCounted, visitsCounted } from './counting.ts';
import { eraRows } from './eras.ts';
import { eraTable } from './eraTable.ts';
import { pairsOf } from './pairs.ts';
import { kindColumn, pairTable, personInWords } from './people.ts';
import { contactSilences } from './silence.ts';
import { silenceTable } from './silenceTable.ts';
import { splitRows } from './splits.ts';
import { splitTable, valueInWords } from './splitTable.ts';

const monday = 1;

/** In the order of the charts; those of which nothing is shown are left out later. */
export function visitsTables(basis: Basis, { bins, split, year }: Options, m: Messages): FileTable[] {
  const { facts, whole, selection, filter } = basis;
  const all = allContacts(facts, whole);
  const contacts = shownOf(all, selection, facts.columns);
  if (contacts.length === 0) return [];
  const visits = contacts.filter(isVisit);
  const others = contacts.filter((contact) => !isVisit(contact));
  const counted = [visitsCounted(facts, all), othersCounted];
  const days = yearOfDays(contacts, chosenYear(year, contactYears(contacts, facts), facts), monday);
  return [
    contactTable('visits', m.export.visits, visits, facts, whole, m),
    contactTable('calls-and-meetings', m.visits.others, others, facts, whole, m),
    ...counted.map((one) => timeTable(timeRows(contacts, one, facts, bins), one, facts, whole, bins, m)),
    ...(visits.length > 0 ? [splitTable(splitRows(contacts, all, split, facts), split, whole, m)] : []),
    pairTable(pairsOf(contacts), facts, whole, m),
    silenceTable(contactSilences(contacts, spanOf(filter), facts), facts, m),
    calendarTable(days, whole, m),
    eraTable(eraRows(contacts, facts), facts, m),
  ];
}

function contactTable(id: string, title: string, contacts: readonly Contact[], facts: Facts, whole: Whole, m: Messages): FileTable {
  const { text } = columnMaker<Contact>(m);
  const common = recordColumns<Contact>(({ entry }) => entry, facts, whole, m);
  const people = (list: readonly Participant[]) => list.map((one) => personInWords(one, whole, m));
  const columns = [
    common.id,
    common.date,
    common.inferred,
    common.otherDates,
    common.title,
    kindColumn<Contact>((contact) => contact, m),
    text('direction', ({ direction, kind }) => (kind === 'envoy' ? undefined : valueInWords('direction', direction, whole, m))),
    text('level', ({ level }) => level && valueInWords('level', level, whole, m)),
    text('otherLevels', ({ record }) => othersOf(record, 'level', whole, m)),
    text('form', ({ form }) => form && m.forms[form]),
    text('visitors', ({ record }) => people(record.kind === 'visit' ? record.visitors : (record.meeting?.envoys ?? []))),
    text('hosts', ({ record }) => people(record.kind === 'visit' ? record.hosts : (record.meeting?.hosts ?? []))),
    common.places,
    common.sectors,
    common.works,
    common.origins,
    common.official,
    common.disputed,
  ];
  return tableOf(id, title, columns, contacts);
}
