/** The map as tables: its legs with their figures, and its places with the records behind each. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Day } from '@/record/edtf.ts';
import type { Whole } from '@/record/facts.ts';
import { DataTable } from '@/ui/DataTable.tsx';
import type { LinkProps } from '@/ui/link.ts';
import { DiagramTable } from './chain/DiagramTable.tsx';
import type { PlaceRow } from './places/layers.ts';

interface Props {
  whole: Whole;
  day: Day;
  rows: readonly PlaceRow[];
  linkTo: (id: string) => LinkProps;
}

export function RouteTables({ whole, day, rows, linkTo }: Props) {
  const m = useRoomMessages();
  return (
    <>
      <DiagramTable whole={whole} day={day} />
      <DataTable
        caption={m.mapLayers.places}
        cardsBelow="44rem"
        rows={rows}
        keyOf={({ place }) => place.id}
        columns={[
          { id: 'place', header: m.filter.facets.place, cell: ({ place }) => place.name },
          { id: 'country', header: m.gasRoute.country, cell: ({ place }) => m.country(place.country) },
          { id: 'count', header: m.gasRoute.records, numeric: true, cell: ({ entries }) => m.number(entries.length) },
          {
            id: 'titles',
            header: m.columns.title,
            cell: ({ entries }) => (
              <ul>
                {entries.map(({ id, title }) => (
                  <li key={id}>
                    <a {...linkTo(id)}>{title}</a>
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
      />
    </>
  );
}
