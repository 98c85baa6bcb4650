/** Contacts between the two sides: visits, and what nobody travelled for: calls, and meetings of envoys where they reside. */
import { yearOf } from './dates.ts';
import { reportsZero } from './derive.ts';
import type { Edtf } from './edtf.ts';
import type { Entry } from './entries.ts';
import type { Facts, Whole } from './facts.ts';
import { type Basics, once } from './once.ts';
import { rowsOfKind, valueIn } from './rowsOf.ts';
import type { AnyRecord, RecordOf, Visit } from './types.ts';
import { visitLevels } from './words.ts';

export const contactKinds = ['visit', 'call', 'envoy'] as const;
export type ContactKind = (typeof contactKinds)[number];

/** A rank; "not-said" is that of somebody whose office nobody gives. */
export type Rank = (typeof visitLevels)[number] | 'not-said';
/** The highest first. */
export const ranks: readonly Rank[] = [...visitLevels, 'not-said'];

export type Participant = Visit['visitors'][number];

/** Its record is read when somebody asks for it, or for the people in it. */
export interface Contact {
  readonly row: number;
  readonly record: Visit | RecordOf<'event'>;
  readonly entry: Entry;
  readonly title: string;
  readonly kind: ContactKind;
  readonly date: Edtf;
  /** In which it begins; undefined where nobody says when. */
  readonly year: number | undefined;
  /** As in the facet: the id of a side, "third", or "none" where nobody travelled. */
  readonly direction: string;
  /** Of a visit or call its own; of an envoy's meeting the highest among the hosts. Undefined where nobody says. */
  readonly level: Rank | undefined;
  /** Of a visit or call; undefined where nobody says. */
  readonly form: Visit['form'];
  /** True where its figures say that there was nothing. */
  readonly isZero: boolean;
  /** Who is named of the first side, of the second, and of neither. */
  readonly first: readonly Participant[];
  readonly second: readonly Participant[];
  readonly others: readonly Participant[];
}

/** The contacts among some entries of a record, in order of date. */
export function contactsOf(entries: readonly Entry[], facts: Facts, whole: Whole): Contact[] {
  const wanted = new Set(entries);
  return allContacts(facts, whole).filter(({ entry }) => wanted.has(entry));
}

/** Visits and calls of the whole record, in order of date: columns tell all of them. */
export const allVisits = once(function* (facts, whole) {
  const contacts: Contact[] = [];
  const [formOf, levelOf, directionOf] = (['form', 'level', 'direction'] as const).map((facet) => valueIn(facts.columns, facet));
  for (const row of rowsOfKind(facts.columns, 'visit')) {
    const form = formOf!(row) as Visit['form'];
    const told = {
      kind: form === 'call' ? ('call' as const) : ('visit' as const),
      direction: directionOf!(row) ?? 'none',
      level: levelOf!(row) as Rank | undefined,
      form,
      isZero: false,
    };
    contacts.push(new RowContact(row, told, facts, whole));
    if (contacts.length % 1000 === 0) yield;
  }
  return contacts;
});

/** All contacts of the whole record, in order of date: which events are meetings of envoys their records tell. */
export const allContacts = once(function* (facts, whole) {
  const visits = yield* allVisits.sliced(facts, whole);
  const contacts: Contact[] = [];
  let [next, read] = [0, 0];
  for (const row of rowsOfKind(facts.columns, 'event')) {
    read += 1;
    if (read % 50 === 0) yield;
    const record = whole.records.get(facts.entries[row]!.id);
    if (record?.kind !== 'event' || !record.meeting) continue;
    while (next < visits.length && visits[next]!.row < row) contacts.push(visits[next++]!);
    const level = highestOf(record.meeting.hosts);
    contacts.push(
      new RowContact(row, { kind: 'envoy', direction: 'none', level, form: undefined, isZero: reportsZero(record) }, facts, whole),
    );
  }
  while (next < visits.length) contacts.push(visits[next++]!);
  return contacts;
});

export function isContact(record: AnyRecord | undefined): record is Contact['record'] {
  return record?.kind === 'visit' || (record?.kind === 'event' && record.meeting !== undefined);
}

type Told = Pick<Contact, 'kind' | 'direction' | 'level' | 'form' | 'isZero'>;

class RowContact implements Contact {
  readonly row: number;
  readonly date: Edtf;
  readonly year: number | undefined;
  readonly kind: ContactKind;
  readonly direction: string;
  readonly level: Rank | undefined;
  readonly form: Visit['form'];
  readonly isZero: boolean;
  readonly #facts: Basics;
  readonly #whole: Whole;

  constructor(row: number, { kind, direction, level, form, isZero }: Told, facts: Basics, whole: Whole) {
    this.row = row;
    this.kind = kind;
    this.direction = direction;
    this.level = level;
    this.form = form;
    this.isZero = isZero;
    this.#facts = facts;
    this.#whole = whole;
    this.date = this.entry.date;
    this.year = yearOf(this.date);
  }

  get entry() { return this.#facts.entries[this.row]!; }
  get title() { return this.entry.title; }
  get record() { return this.#whole.records.get(this.entry.id) as Contact['record']; }
  get first() { return this.#peopleOf(0); }
  get second() { return this.#peopleOf(1); }
  get others() { return this.#peopleOf(-1); }

  /** Those of a side by its place in the dataset; -1 is neither. */
  #peopleOf(place: number): Participant[] {
    const { record } = this;
    const [came, hosts] = record.kind === 'visit' ? [record.visitors, record.hosts] : [record.meeting?.envoys ?? [], record.meeting?.hosts ?? []];
    const { sides } = this.#facts.dataset;
    return [...came, ...hosts].filter(({ actor }) => sides.findIndex((side) => side === this.#whole.actors.get(actor)?.side) === place);
  }
} // oxfmt-ignore

export function rankOf({ level }: Participant): Rank {
  return level ?? 'not-said';
}

/** The place of a rank, from 0; the lower the higher the office. */
export function placeOfRank(rank: Rank): number {
  return ranks.indexOf(rank);
}

function highestOf(people: readonly Participant[]): Rank | undefined {
  return people.flatMap(({ level }) => level ?? []).toSorted((a, b) => placeOfRank(a) - placeOfRank(b))[0];
}
