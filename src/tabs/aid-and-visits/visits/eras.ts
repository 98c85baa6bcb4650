/** Each era with its contacts: how many, the first, and those of the highest level. */
import { type Contact, placeOfRank } from '@/record/contacts.ts';
import { isUndated } from '@/record/edtf.ts';
import type { Facts } from '@/record/facts.ts';
import { kindsIn } from './counting.ts';

export interface EraRow {
  /** As in the facet `era`. */
  readonly id: string;
  readonly contacts: readonly Contact[];
  readonly counts: Readonly<Record<Contact['kind'], number>>;
  /** More than one where their dates do not tell. */
  readonly first: readonly Contact[];
  /** All of the highest level, in order of date; empty where nobody says a level. */
  readonly highest: readonly Contact[];
}

/** A row for each era, and one for what nobody dates where there is any. A contact that lies in two eras stands in both. */
export function eraRows(contacts: readonly Contact[], { eras }: Pick<Facts, 'eras'>): EraRow[] {
  const found = new Map<string, Contact[]>(eras.map(({ id }) => [id, []]));
  for (const contact of contacts)
    for (const era of contact.entry.eras) {
      const those = found.get(era);
      if (those) those.push(contact);
      else found.set(era, [contact]);
    }
  return [...found].map(([id, those]) => ({
    id,
    contacts: those,
    counts: kindsIn(those),
    first: firstOf(those),
    highest: highestOf(those),
  }));
}

/** All that may be the first: of a month and a day in it nobody can say which came before. */
function firstOf(contacts: readonly Contact[]): Contact[] {
  const dated = contacts.filter(({ date }) => !isUndated(date));
  const end = dated.reduce((least, { date }) => Math.min(least, date.first?.end ?? Infinity), Infinity);
  return dated.filter(({ date }) => date.start <= end);
}

function highestOf(contacts: readonly Contact[]): Contact[] {
  const placeOf = ({ level }: Contact) => (level ? placeOfRank(level) : Infinity);
  const highest = contacts.reduce((least, contact) => Math.min(least, placeOf(contact)), Infinity);
  return Number.isFinite(highest) ? contacts.filter((contact) => placeOf(contact) === highest) : [];
}
