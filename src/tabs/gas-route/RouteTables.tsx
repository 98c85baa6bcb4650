/** The map as tables: what is drawn of legs and paths on a day, and its places with the records behind each. What is put away stands in none. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Day } from '@/record/edtf.ts';
import type { Whole } from '@/record/facts.ts';
import { knownOf } from '@/record/route/moment.ts';
import type { MapPart } from '@/record/words.ts';
import { DataTable } from '@/ui/DataTable.tsx';
import { FirstOfList } from '@/ui/FirstOfList.tsx';
import type { LinkProps } from '@/ui/link.ts';
import { LegTable } from './chain/LegTable.tsx';
import { PathTable } from './chain/PathTable.tsx';
import type { PlaceRow } from './places/placeRows.ts';

/** Thousands of rows at once would take seconds. */
const mostPlaces = 200;
const mostTitles = 20;

interface Props {
  whole: Whole;
  day: Day;
  hidden: ReadonlySet<MapPart>;
  /** Without those that are put away. */
  rows: readonly PlaceRow[];
  linkTo: (id: string) => LinkProps;
}

export function RouteTables({ whole, day, hidden, rows, linkTo }: Props) {
  const m = useRoomMessages();
  const legs = whole.legs.filter(({ properties }) => !hidden.has(properties.existence));
  const drawn = knownOf(legs, day);
  return (
    <>
      <LegTable legs={drawn} whole={whole} day={day} />
      {drawn.length < legs.length && <p className="quiet">{m.chain.notDrawn(legs.length - drawn.length)}</p>}
      <PathTable paths={whole.paths.filter(({ properties }) => !hidden.has(properties.kind))} whole={whole} day={day} />
      <DataTable
        caption={m.mapLayers.places}
        cardsBelow="44rem"
        rows={rows.slice(0, mostPlaces)}
        keyOf={({ place }) => place.id}
        columns={[
          { id: 'place', header: m.filter.facets.place, cell: ({ place }) => place.name },
          { id: 'country', header: m.gasRoute.country, cell: ({ place }) => m.country(place.country) },
          { id: 'count', header: m.gasRoute.records, numeric: true, cell: ({ count }) => m.number(count) },
          {
            id: 'layers',
            header: m.chain.columns.layers,
            cell: ({ byLayer }) => (
              <ul>
                {[...byLayer].map(([layer, count]) => (
                  <li key={layer}>{m.mapLayers.layer(m.mapLayers.parts[layer], count)}</li>
                ))}
              </ul>
            ),
          },
          {
            id: 'titles',
            header: m.columns.title,
            cell: ({ entries }) => (
              <FirstOfList
                items={entries}
                keyOf={({ id }) => id}
                draw={({ id, title }) => <a {...linkTo(id)}>{title}</a>}
                step={mostTitles}
              />
            ),
          },
        ]}
      />
      {rows.length > mostPlaces && <p className="quiet">{m.mapLayers.morePlaces(rows.length - mostPlaces)}</p>}
    </>
  );
}
