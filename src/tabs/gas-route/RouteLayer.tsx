/** Legs, nodes and places on the map. Each stands in the lists beside the map too. */
import { CircleMarker, Pane, Polyline, Tooltip } from 'react-leaflet';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Whole } from '@/record/facts.ts';
import { pointMetres } from '@/record/places.ts';
import type { Leg } from '@/record/types.ts';
import style from './GasRoute.module.css';
import { toLatLng } from './geo.ts';
import { otherLengths } from './LegFacts.tsx';
import { legStyle } from './legStyle.ts';
import type { PlaceRow } from './places.ts';

interface Props {
  whole: Whole;
  places: readonly PlaceRow[];
  leg: string;
  onLeg: (leg: string) => void;
  onPlace: (place: string) => void;
}

export function RouteLayer({ whole, places, leg, onLeg, onPlace }: Props) {
  const m = useRoomMessages();
  return (
    <>
      <Pane name="route" style={{ zIndex: 420 }}>
        {whole.legs.map((one) => (
          <Polyline
            // Leaflet takes a path's class when it makes the path, and never again
            key={`${one.id} ${one.id === leg}`}
            positions={one.geometry.coordinates.map(toLatLng)}
            className={one.id === leg ? `${style.route} ${style.chosen}` : (style.route ?? '')}
            {...legStyle(one.properties)}
            eventHandlers={{ click: () => onLeg(one.id) }}
          >
            <Tooltip sticky>
              <LegTip leg={one} whole={whole} />
            </Tooltip>
          </Polyline>
        ))}
        {whole.nodes.map(({ id, geometry, properties }) => (
          <CircleMarker key={id} center={toLatLng(geometry.coordinates)} radius={3.5} className={style.node ?? ''}>
            <Tooltip>{properties.name}</Tooltip>
          </CircleMarker>
        ))}
      </Pane>
      <Pane name="places" style={{ zIndex: 430 }}>
        {places.map(({ place, entries }) => (
          <CircleMarker
            key={`${place.id} ${entries.length}`}
            center={[place.lat, place.lon]}
            radius={6 + 2.5 * Math.sqrt(entries.length)}
            // one that may lie anywhere in a country has a broken edge
            className={place.accuracyMetres > pointMetres ? `${style.place} ${style.soft}` : (style.place ?? '')}
            eventHandlers={{ click: () => onPlace(place.id) }}
          >
            <Tooltip>{m.gasRoute.place(place.name, entries.length)}</Tooltip>
          </CircleMarker>
        ))}
      </Pane>
    </>
  );
}

function LegTip({ leg, whole }: { leg: Leg; whole: Whole }) {
  const m = useRoomMessages();
  const { order, name, existence, lengthKm } = leg.properties;
  const others = otherLengths(leg, whole, m);
  return (
    <>
      {m.gasRoute.leg(order, name)}
      <br />
      {m.existence[existence]} · {lengthKm ? m.gasRoute.km(lengthKm) : m.gasRoute.noLength}
      {others && (
        <>
          <br />
          {others}
        </>
      )}
    </>
  );
}
