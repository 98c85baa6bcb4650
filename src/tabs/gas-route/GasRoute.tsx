/** The gas route: a map, its legs as a list that says the same, and the places of the shown records. */
import { useState } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Facts, Whole } from '@/record/facts.ts';
import type { Selection } from '@/record/select.ts';
import { DataTable } from '@/ui/DataTable.tsx';
import { Figure, type SourcesOf } from '@/ui/Figure.tsx';
import type { LinkProps } from '@/ui/link.ts';
import style from './GasRoute.module.css';
import { LegLegend } from './LegLegend.tsx';
import { LegList } from './LegList.tsx';
import { NodeList } from './NodeList.tsx';
import { PlaceList } from './PlaceList.tsx';
import { placeRows } from './places.ts';
import { RouteMap } from './RouteMap.tsx';

interface Props {
  facts: Facts;
  whole: Whole;
  selection: Selection;
  /** The leg that is looked at; "" is none. */
  leg: string;
  onLeg: (leg: string) => void;
  /** Middle of the map and zoom; "" is the whole route. */
  at: string;
  onAt: (at: string) => void;
  linkTo: (id: string) => LinkProps;
  onlyPlace: (id: string) => LinkProps;
  sources: SourcesOf;
}

export function GasRoute({ facts, whole, selection, leg, onLeg, at, onAt, linkTo, onlyPlace, sources }: Props) {
  const m = useRoomMessages();
  const places = placeRows(selection, whole);
  const [place, setPlace] = useState('');
  const placed = selection.shown.filter((entry) => entry.places.length > 0).length;
  return (
    <div className={style.columns}>
      <Figure
        title={m.gasRoute.title}
        subtitle={`${m.gasRoute.subtitle} ${m.gasRoute.filterNote} ${m.gasRoute.placed(placed, selection.shown.length)}`}
        note={
          <>
            <LegLegend legs={whole.legs} />
            {facts.dataset.map.disclaimer}
          </>
        }
        sources={sources({
          records: places.flatMap(({ entries }) => entries.map(({ id }) => id)),
          works: whole.legs.flatMap(({ properties }) => properties.citations.map(({ source }) => source)),
        })}
        table={<LegTable whole={whole} />}
      >
        <RouteMap facts={facts} whole={whole} places={places} leg={leg} onLeg={onLeg} at={at} onAt={onAt} onPlace={setPlace} />
      </Figure>
      <div className={style.lists} data-scrolls>
        <LegList legs={whole.legs} whole={whole} chosen={leg} onChoose={onLeg} />
        <NodeList nodes={whole.nodes} />
        <PlaceList rows={places} chosen={place} linkTo={linkTo} onlyPlace={onlyPlace} />
      </div>
    </div>
  );
}

function LegTable({ whole }: { whole: Whole }) {
  const m = useRoomMessages();
  return (
    <DataTable
      caption={m.gasRoute.legs}
      cardsBelow="48rem"
      rows={whole.legs}
      keyOf={(leg) => leg.id}
      columns={[
        { id: 'name', header: m.columns.title, cell: ({ properties }) => m.gasRoute.leg(properties.order, properties.name) },
        { id: 'existence', header: m.gasRoute.existence, cell: ({ properties }) => m.existence[properties.existence] },
        { id: 'trace', header: m.gasRoute.trace, cell: ({ properties }) => m.trace[properties.trace] },
        {
          id: 'length',
          header: m.gasRoute.length,
          numeric: true,
          cell: ({ properties }) => (properties.lengthKm ? m.gasRoute.km(properties.lengthKm) : m.gasRoute.noLength),
        },
        { id: 'status', header: m.gasRoute.status, cell: ({ properties }) => properties.status },
        {
          id: 'works',
          header: m.columns.sources,
          numeric: true,
          cell: ({ properties }) => m.number(new Set(properties.citations.map(({ source }) => source)).size),
        },
      ]}
    />
  );
}
