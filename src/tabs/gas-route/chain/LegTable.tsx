/** Legs with their figures, rivals beside them: what the map and the diagram draw of them, as a table. */
import { publishersOf } from '@/exchange/words.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Day } from '@/record/edtf.ts';
import type { Whole } from '@/record/facts.ts';
import type { Leg } from '@/record/types.ts';
import { DataTable } from '@/ui/DataTable.tsx';
import { Others } from '@/ui/Others.tsx';
import { capacityRivalsOf, rivalsOf } from './chainFacts.ts';
import { capacityInWords, carriageInWords, fullName, lengthInWords, standingInWords } from './legWords.ts';

export function LegTable({ legs, whole, day }: { legs: readonly Leg[]; whole: Whole; day: Day }) {
  const m = useRoomMessages();
  const names = new Map(whole.nodes.map(({ id, properties }) => [id, properties.name]));
  const inWords = (rivals: Leg['properties']['rivals']) => {
    const values = rivals.map(({ value, citations }) => `${value} (${publishersOf(citations, whole, m)})`);
    return values.length === 0 ? '' : m.record.others(m.or(values));
  };
  const others = (leg: Leg, about: string) => inWords(rivalsOf(leg, (field) => field === about));
  const { columns } = m.chain;
  return (
    <DataTable
      caption={m.chain.legs}
      cardsBelow="56rem"
      rows={legs}
      keyOf={({ id }) => id}
      columns={[
        { id: 'leg', header: columns.leg, cell: (leg) => fullName(leg, m) },
        { id: 'fromTo', header: m.chain.ends, cell: ({ properties: { from, to } }) => m.chain.span(names.get(from) ?? from, names.get(to) ?? to) },
        { id: 'length', header: m.chain.publishedLength, cell: (leg) => <Valued value={lengthInWords(leg, m)} others={others(leg, 'lengthKm')} /> },
        { id: 'capacity', header: m.chain.capacities, cell: (leg) => <Valued value={capacityInWords(leg, day, m)} others={inWords(capacityRivalsOf(leg, day))} /> },
        { id: 'existence', header: columns.existence, cell: ({ properties }) => m.existence[properties.existence] },
        { id: 'trace', header: columns.trace, cell: ({ properties }) => m.chain.sentence(m.trace[properties.trace]) },
        { id: 'status', header: m.chain.status, cell: (leg) => <Valued value={standingInWords(leg, day, m)} others={others(leg, 'stages')} /> },
        { id: 'carries', header: m.chain.carries, cell: (leg) => carriageInWords(leg, day, m) },
      ]}
    />
  ); // oxfmt-ignore
}

function Valued({ value, others }: { value: string; others: string }) {
  return (
    <>
      {value}
      <Others text={others} />
    </>
  );
}
