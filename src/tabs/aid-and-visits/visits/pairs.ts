/** Who is named together: each person of the first side with each of the second, by rank. */
import { allContacts, type Contact, contactKinds, type Participant, type Rank, rankOf, ranks } from '@/record/contacts.ts';
import { once } from '@/record/once.ts';

export interface Pair {
  readonly contact: Contact;
  readonly first: Participant;
  readonly second: Participant;
}

/** Two ranks, and in how many contacts somebody of each is named. */
export interface PairCell {
  readonly id: string;
  readonly row: Rank;
  readonly column: Rank;
  readonly counts: Readonly<Record<Contact['kind'], number>>;
  /** In order, each once; and how many pairs of people that are. */
  readonly contacts: readonly Contact[];
  readonly size: number;
}

/** Pair by pair, in the order of the contacts. */
export function pairsOf(contacts: readonly Contact[]): Pair[] {
  return contacts.flatMap((contact) => {
    const { first: ours, second: theirs } = contact;
    return ours.flatMap((first) => theirs.map((second) => ({ contact, first, second })));
  });
}

/** The first pairs of a cell: people are read for these alone. */
export function firstPairs({ contacts, id }: PairCell, most: number): Pair[] {
  const found: Pair[] = [];
  for (const contact of contacts) {
    if (found.length >= most) break;
    found.push(...pairsOf([contact]).filter(({ first, second }) => cellId(rankOf(first), rankOf(second)) === id));
  }
  return found.slice(0, most);
}

/** By id; a contact counts once in each pair of ranks. */
export function pairCells(contacts: readonly Contact[]): Map<string, PairCell> {
  const cells = new Map<string, PairCell & { counts: Record<Contact['kind'], number>; contacts: Contact[]; size: number }>();
  for (const contact of contacts)
    for (const { id, row, column, size } of metIn(contact)) {
      let cell = cells.get(id);
      if (!cell) cells.set(id, (cell = { id, row, column, counts: { visit: 0, call: 0, envoy: 0 }, contacts: [], size: 0 }));
      cell.counts[contact.kind] += 1;
      cell.contacts.push(contact);
      cell.size += size;
    }
  return cells;
}

/** How many pairs there are in a contact. */
export function pairCount(contact: Contact): number {
  return metIn(contact).reduce((sum, { size }) => sum + size, 0);
}

/** A pair of ranks in a contact, and how many pairs of people have it. */
interface Met extends Pick<PairCell, 'id' | 'row' | 'column'> {
  readonly size: number;
}

const met = new WeakMap<Contact, readonly Met[]>();
/** Contacts in which the same ranks meet share one list. */
const alike = new Map<string, readonly Met[]>();

function metIn(contact: Contact): readonly Met[] {
  const known = met.get(contact);
  if (known) return known;
  const sizes = new Map<string, Met>();
  for (const { first, second } of pairsOf([contact])) {
    const [row, column] = [rankOf(first), rankOf(second)];
    const id = cellId(row, column);
    sizes.set(id, { id, row, column, size: (sizes.get(id)?.size ?? 0) + 1 });
  }
  const made = [...sizes.values()];
  const key = made.map(({ id, size }) => `${id} ${size}`).join();
  const shared = alike.get(key) ?? made;
  alike.set(key, shared);
  met.set(contact, shared);
  return shared;
}

/** Of all contacts, so that the cells of any selection are found without reading records. */
export const allMet = once(function* (facts, whole) {
  let read = 0;
  for (const contact of yield* allContacts.sliced(facts, whole)) {
    metIn(contact);
    read += 1;
    if (read % 50 === 0) yield;
  }
});

export function cellId(row: Rank, column: Rank): string {
  return `${row} ${column}`;
}

/** The ranks that occur at one side, the highest first. */
export function ranksIn(cells: Iterable<PairCell>, side: 'row' | 'column'): Rank[] {
  const found = new Set([...cells].map((cell) => cell[side]));
  return ranks.filter((rank) => found.has(rank));
}

export function contactsIn({ counts }: Pick<PairCell, 'counts'>): number {
  return contactKinds.reduce((sum, kind) => sum + counts[kind], 0);
}
