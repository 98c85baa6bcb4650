/** The matrix as tables: the pairs with their agreements, and what each body has in all. */
import type { ReactNode } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Pairs } from '@/record/agreements/pairs.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import type { Agreement } from '@/record/types.ts';
import { DataTable } from '@/ui/DataTable.tsx';
import { everyBody, groupName, namedPairs } from './names.ts';

interface Props {
  pairs: Pairs;
  facts: Facts;
  whole: Whole;
  list: (agreements: readonly Agreement[]) => ReactNode;
}

export function PairTables({ pairs, facts, whole, list }: Props) {
  const m = useRoomMessages();
  return (
    <>
      <DataTable
        caption={m.pairs.list}
        cardsBelow="40rem"
        rows={namedPairs(pairs)}
        keyOf={({ row, column }) => `${row.id} ${column.id}`}
        columns={[
          { id: 'row', header: m.pairs.body, cell: ({ row }) => row.name },
          { id: 'column', header: m.pairs.with, cell: ({ column }) => column.name },
          { id: 'count', header: m.pairs.count, numeric: true, cell: ({ agreements }) => m.number(agreements.length) },
          { id: 'agreements', header: m.pairs.agreements, cell: ({ agreements }) => list(agreements) },
        ]}
      />
      <DataTable
        caption={m.pairs.bodies}
        cardsBelow="24rem"
        rows={everyBody(pairs)}
        keyOf={({ id }) => id}
        columns={[
          { id: 'body', header: m.pairs.body, cell: ({ name }) => name },
          { id: 'side', header: m.pairs.side, cell: ({ place }) => groupName(place, facts, whole, m) },
          { id: 'count', header: m.pairs.count, numeric: true, cell: ({ agreements }) => m.number(agreements.length) },
        ]}
      />
    </>
  );
}
