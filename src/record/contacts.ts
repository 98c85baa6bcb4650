/** Contacts between the two sides: visits, and what nobody travelled for: calls, and meetings of envoys where they reside. */
import { type Direction, directionOf } from './derive.ts';
import type { Edtf } from './edtf.ts';
import type { Entry } from './entries.ts';
import type { Facts, Whole } from './facts.ts';
import type { AnyRecord, RecordOf, Visit } from './types.ts';
import { visitLevels } from './words.ts';

export const contactKinds = ['visit', 'call', 'envoy'] as const;
export type ContactKind = (typeof contactKinds)[number];

/** A rank; "not-said" is that of somebody whose office nobody gives. */
export type Rank = (typeof visitLevels)[number] | 'not-said';
/** The highest first. */
export const ranks: readonly Rank[] = [...visitLevels, 'not-said'];

export type Participant = Visit['visitors'][number];

export interface Contact {
  readonly record: Visit | RecordOf<'event'>;
  readonly entry: Entry;
  readonly kind: ContactKind;
  readonly date: Edtf;
  /** As in the facet: the id of a side, "third", or "none" where nobody travelled. */
  readonly direction: string;
  /** Of a visit or call its own; of an envoy's meeting the highest among the hosts. Undefined where nobody says. */
  readonly level: Rank | undefined;
  /** Who is named of the first side, of the second, and of neither. */
  readonly first: readonly Participant[];
  readonly second: readonly Participant[];
  readonly others: readonly Participant[];
}

/** The contacts among some entries, in their order. */
export function contactsOf(entries: readonly Entry[], { dataset }: Pick<Facts, 'dataset'>, whole: Whole): Contact[] {
  return entries.flatMap((entry) => {
    const record = whole.records.get(entry.id);
    return isContact(record) ? [contactOf(record, entry, dataset.sides, whole)] : [];
  });
}

export function isContact(record: AnyRecord | undefined): record is Contact['record'] {
  return record?.kind === 'visit' || (record?.kind === 'event' && record.meeting !== undefined);
}

function contactOf(record: Contact['record'], entry: Entry, sides: Facts['dataset']['sides'], whole: Whole): Contact {
  const isVisit = record.kind === 'visit';
  const hosts = isVisit ? record.hosts : (record.meeting?.hosts ?? []);
  const people = [...(isVisit ? record.visitors : (record.meeting?.envoys ?? [])), ...hosts];
  const placeOf = ({ actor }: Participant) => sides.findIndex((side) => side === whole.actors.get(actor)?.side);
  const of = (place: number) => people.filter((one) => placeOf(one) === place);
  return {
    record,
    entry,
    kind: !isVisit ? 'envoy' : record.form === 'call' ? 'call' : 'visit',
    date: entry.date,
    direction: isVisit ? idOf(directionOf(record, { sides }, whole)) : 'none',
    level: isVisit ? record.level : highestOf(hosts),
    first: of(0),
    second: of(1),
    others: of(-1),
  };
}

function idOf(direction: Direction): string {
  return typeof direction === 'string' ? direction : direction.to;
}

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
