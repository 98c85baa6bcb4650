/** Who took part in a contact, in words. */
import { type ColumnOf, columnMaker, dateCell, tableOf } from '@/exchange/files/columns.ts';
import type { FileTable } from '@/exchange/files/fileTable.ts';
import type { Messages } from '@/i18n/messages.tsx';
import { type Contact, type Participant, type Rank, rankOf } from '@/record/contacts.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import type { Pair } from './pairs.ts';

export function nameOfActor(id: string, whole: Pick<Whole, 'actors'>): string {
  return whole.actors.get(id)?.name ?? id;
}

/** "Ann (Minister)"; without an office the name alone. */
export function personInWords({ actor, office }: Participant, whole: Whole, m: Messages): string {
  return m.visits.pairs.person(nameOfActor(actor, whole), office);
}

export function rankInWords(rank: Rank, m: Messages): string {
  return rank === 'not-said' ? m.visits.pairs.notSaid : m.levels[rank];
}

/** "Visit", "Call", "Meeting of an envoy" */
export function kindColumn<Row>(contactOf: (row: Row) => Contact, m: Messages): ColumnOf<Row> {
  return columnMaker<Row>(m).text('kind', (row) => m.visits.kind[contactOf(row).kind], m.visits.columns.form);
}

/** Pair by pair: person, office and rank of each side. */
export function pairTable(pairs: readonly Pair[], { dataset }: Pick<Facts, 'dataset'>, whole: Whole, m: Messages): FileTable {
  const { text, date } = columnMaker<Pair>(m);
  const words = m.visits.pairs.columns;
  const of = (side: 'first' | 'second', place: 0 | 1): ColumnOf<Pair>[] => {
    const name = nameOfActor(dataset.sides[place], whole);
    const column = (id: string, header: string, cell: (pair: Pair) => string | undefined): ColumnOf<Pair> => ({
      id: `${id}-${side}`,
      header,
      type: 'text',
      cell,
    });
    return [
      column('person', words.person(name), (pair) => nameOfActor(pair[side].actor, whole)),
      column('office', words.office(name), (pair) => pair[side].office),
      column('rank', words.rank(name), (pair) => rankInWords(rankOf(pair[side]), m)),
    ];
  };
  return tableOf(
    'who-met-whom',
    m.visits.pairs.name,
    [
      text('id', ({ contact }) => contact.record.id),
      date('date', ({ contact }) => dateCell(contact.date.text)),
      text('title', ({ contact }) => contact.record.title),
      kindColumn<Pair>(({ contact }) => contact, m),
      ...of('first', 0),
      ...of('second', 1),
    ],
    pairs,
  );
}
