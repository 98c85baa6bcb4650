/** The contracts and swaps that are carried out on a day, as a table: between whom, since when, and who says so. */
import { publishersOf } from '@/exchange/words.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { type Day, trusted } from '@/record/edtf.ts';
import type { Whole } from '@/record/facts.ts';
import { isInForce } from '@/record/route/moment.ts';
import type { RoutePath } from '@/record/types.ts';
import { DataTable } from '@/ui/DataTable.tsx';
import { PathParties } from './PathParties.tsx';

interface Props {
  paths: readonly RoutePath[];
  whole: Whole;
  day: Day;
}

export function PathTable({ paths, whole, day }: Props) {
  const m = useRoomMessages();
  const { columns } = m.chain;
  const rows = paths.filter((path) => isInForce(path, day));
  if (rows.length === 0) return null;
  return (
    <DataTable
      caption={m.mapLayers.paths}
      cardsBelow="44rem"
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        { id: 'kind', header: columns.kind, cell: ({ properties }) => m.mapLayers.parts[properties.kind] },
        { id: 'path', header: columns.path, heads: true, cell: ({ properties }) => properties.name },
        {
          id: 'parties',
          header: columns.parties,
          cell: ({ properties: { parties } }) => <PathParties parties={parties} />,
        },
        { id: 'date', header: columns.when, cell: ({ properties: { date } }) => m.chain.sentence(m.date(trusted(date))) },
        { id: 'who', header: m.chain.who, cell: ({ properties: { citations } }) => publishersOf(citations, whole, m) },
      ]}
    />
  );
}
