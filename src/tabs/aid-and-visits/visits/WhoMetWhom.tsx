/** Who is named together in the contacts, by office. */
import { useMemo } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Rank } from '@/record/contacts.ts';
import { mostRows } from '@/ui/DataTable.tsx';
import { ChartFigure } from '../ChartFigure.tsx';
import { recordLinks } from './cells.tsx';
import { isVisit } from './counting.ts';
import { ofAll } from '../ofAll.ts';
import type { OfContacts } from './ofContacts.ts';
import { PairGrid } from './PairGrid.tsx';
import { type Pair, pairCells, pairCount, pairsOf } from './pairs.ts';
import { nameOfActor, pairTable, rankInWords } from './people.ts';

export function WhoMetWhom({ shown, contacts, all }: OfContacts) {
  const m = useRoomMessages();
  const words = m.visits.pairs;
  const { facts, whole } = shown;
  const inAll = ofAll(all, 'pairs', () => pairCells(all));
  const cells = useMemo(() => pairCells(contacts), [contacts]);
  const paired = useMemo(() => contacts.filter((contact) => pairCount(contact) > 0), [contacts]);
  const size = [...cells.values()].reduce((sum, cell) => sum + cell.size, 0);
  // each of these contacts has a pair, so as many contacts are enough
  const pairs = (limit?: number) => pairsOf(paired.slice(0, limit)).slice(0, limit);
  const [first, second] = facts.dataset.sides;
  const sides = [nameOfActor(first, whole), nameOfActor(second, whole)] as const;
  const nameOf = (row: Rank, column: Rank) =>
    words.pair(words.person(rankInWords(row, m), sides[0]), words.person(rankInWords(column, m), sides[1]));
  const known = [...cells.values()].filter(({ row, column }) => row !== 'not-said' && column !== 'not-said');
  const most = known.reduce((highest, { counts }) => Math.max(highest, counts.visit), 0);
  const top = known.filter(({ counts }) => counts.visit === most);
  const visits = contacts.filter(isVisit).length;
  const findingOf = () => {
    const [one, ...more] = top;
    const both = paired.filter(isVisit).length;
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
      subtitle={words.subtitle(paired.length, contacts.length, size)}
      notes={[words.note, words.blank]}
      empty={size === 0 && words.empty}
      rows={paired}
      fileName="who-met-whom"
      table={(limit) => pairTable(pairs(limit), facts, whole, m)}
      tableSize={size}
      cells={recordLinks(contactAt(pairs), shown)}
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

/** The contact of each row of the table, as far as rows are asked for. */
function contactAt(pairs: (most: number) => readonly Pair[]) {
  let listed: readonly Pair[] = [];
  return (row: number) => {
    if (row >= listed.length) listed = pairs(row + mostRows);
    return listed[row]?.contact;
  };
}
