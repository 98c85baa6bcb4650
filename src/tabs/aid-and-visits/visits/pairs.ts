/** Who is named together: each person of the first side with each of the second, by rank. */
import { type Contact, contactKinds, type Participant, type Rank, rankOf, ranks } from '@/record/contacts.ts';

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
  readonly pairs: readonly Pair[];
}

/** Pair by pair, in the order of the contacts. */
export function pairsOf(contacts: readonly Contact[]): Pair[] {
  return contacts.flatMap((contact) => contact.first.flatMap((first) => contact.second.map((second) => ({ contact, first, second }))));
}

/** By id; a contact counts once in each pair of ranks. */
export function pairCells(pairs: readonly Pair[]): Map<string, PairCell> {
  const cells = new Map<string, { id: string; row: Rank; column: Rank; counts: Record<Contact['kind'], number>; pairs: Pair[] }>();
  for (const pair of pairs) {
    const [row, column] = [rankOf(pair.first), rankOf(pair.second)];
    const id = cellId(row, column);
    const cell = cells.get(id) ?? { id, row, column, counts: { visit: 0, call: 0, envoy: 0 }, pairs: [] };
    cells.set(id, cell);
    // pairs of one contact stand together
    if (cell.pairs.at(-1)?.contact !== pair.contact) cell.counts[pair.contact.kind] += 1;
    cell.pairs.push(pair);
  }
  return cells;
}

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
