/** Who is named together in the contacts, by office. */
import { useMemo } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Rank } from '@/record/contacts.ts';
import { ChartFigure } from '../ChartFigure.tsx';
import { recordLinks } from './cells.tsx';
import { isVisit } from './counting.ts';
import type { OfContacts } from './ofContacts.ts';
import { PairGrid } from './PairGrid.tsx';
import { pairCells, pairsOf } from './pairs.ts';
import { nameOfActor, pairTable, rankInWords } from './people.ts';

export function WhoMetWhom({ shown, contacts, all }: OfContacts) {
  const m = useRoomMessages();
  const words = m.visits.pairs;
  const { facts, whole } = shown;
  const inAll = useMemo(() => pairCells(pairsOf(all)), [all]);
  const pairs = useMemo(() => pairsOf(contacts), [contacts]);
  const cells = useMemo(() => pairCells(pairs), [pairs]);
  const table = useMemo(() => pairTable(pairs, facts, whole, m), [pairs, facts, whole, m]);
  const [first, second] = facts.dataset.sides;
  const sides = [nameOfActor(first, whole), nameOfActor(second, whole)] as const;
  const nameOf = (row: Rank, column: Rank) =>
    words.pair(words.person(rankInWords(row, m), sides[0]), words.person(rankInWords(column, m), sides[1]));
  const records = [...new Set(pairs.map(({ contact }) => contact.record.id))];
  const known = [...cells.values()].filter(({ row, column }) => row !== 'not-said' && column !== 'not-said');
  const most = known.reduce((highest, { counts }) => Math.max(highest, counts.visit), 0);
  const top = known.filter(({ counts }) => counts.visit === most);
  const visits = contacts.filter(isVisit).length;
  const findingOf = () => {
    const [one, ...more] = top;
    const both = new Set(pairs.flatMap(({ contact }) => (isVisit(contact) ? [contact.record.id] : []))).size;
    if (both === 0) return words.none;
    if (!one || more.length > 0 || one.row === 'not-said' || one.column === 'not-said') return words.both(both, visits, most);
    return words.most(words.many[one.row], words.many[one.column], sides, most, visits);
  };
  const finding = findingOf();
  return (
    <ChartFigure
      shown={shown}
      id="who-met-whom"
      name={words.name}
      finding={finding}
      subtitle={words.subtitle(records.length, contacts.length, pairs.length)}
      notes={[words.note, words.blank]}
      empty={pairs.length === 0 && words.empty}
      records={records}
      table={table}
      cells={recordLinks((at) => pairs[at]?.contact, shown)}
    >
      <PairGrid
        shown={shown}
        sides={sides}
        cells={cells}
        all={inAll}
        nameOf={nameOf}
        summary={words.summary(sides[0], sides[1], finding)}
      />
    </ChartFigure>
  );
}
