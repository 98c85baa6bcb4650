/** The map. Everything on it stands in the lists beside it too. */
import 'leaflet/dist/leaflet.css';
import { DivIcon, type LatLngBoundsExpression, type LatLngTuple, type Map as LeafletMap } from 'leaflet';
import { useState } from 'react';
import { CircleMarker, GeoJSON, MapContainer, Marker, Pane, Polyline, Tooltip, useMap, useMapEvents } from 'react-leaflet';
import { useMessages } from '@/i18n/messages.tsx';
import type { Facts, Whole } from '@/record/facts.ts';
import type { LinkProps } from '@/ui/link.ts';
import style from './GasRoute.module.css';
import { legStyle } from './legStyle.ts';
import type { PlaceRow } from './places.ts';
import { type BaseMap, layers, useBaseMap } from './useBaseMap.ts';

interface Props {
  facts: Facts;
  whole: Whole;
  places: readonly PlaceRow[];
  leg: string;
  onLeg: (leg: string) => void;
  onlyPlace: (id: string) => LinkProps;
}

export function RouteMap({ facts, whole, places, leg, onLeg, onlyPlace }: Props) {
  const m = useMessages();
  const { data: baseMap, isError, refetch } = useBaseMap();
  const [map, setMap] = useState<LeafletMap | null>(null);
  const { view, extent } = facts.dataset.map;
  return (
    <div className={style.mapFrame} role="group" aria-label={m.gasRoute.map}>
      <div className={style.mapControls}>
        <button type="button" aria-label={m.gasRoute.zoomIn} onClick={() => map?.zoomIn()}>
          +
        </button>
        <button type="button" aria-label={m.gasRoute.zoomOut} onClick={() => map?.zoomOut()}>
          −
        </button>
        <button type="button" onClick={() => map?.fitBounds(boundsOf(view))}>
          {m.gasRoute.home}
        </button>
      </div>
      {/* Leaflet positions by left and top, so its own box runs from left to right in every language */}
      <div dir="ltr">
        <MapContainer
          ref={setMap}
          className={style.map ?? ''}
          bounds={boundsOf(view)}
          maxBounds={boundsOf(extent)}
          maxBoundsViscosity={1}
          minZoom={4}
          maxZoom={9}
          zoomSnap={0.25}
          scrollWheelZoom={false}
          zoomControl={false}
          attributionControl={false}
        >
          {baseMap && <Base baseMap={baseMap} />}
          {baseMap && <Names baseMap={baseMap} facts={facts} whole={whole} />}
          <Pane name="route" style={{ zIndex: 420 }}>
            {whole.legs.map(({ id, geometry, properties }) => (
              <Polyline
                key={`${id} ${id === leg}`}
                positions={geometry.coordinates.map(toLatLng)}
                className={id === leg ? `${style.route} ${style.chosen}` : (style.route ?? '')}
                {...legStyle(properties)}
                eventHandlers={{ click: () => onLeg(id) }}
              >
                <Tooltip sticky>
                  {m.gasRoute.leg(properties.order, properties.name)}
                  <br />
                  {[m.existence[properties.existence], properties.lengthKm ? m.gasRoute.km(properties.lengthKm) : m.gasRoute.noLength].join(
                    ' · ',
                  )}
                  {properties.rivals.some(({ field }) => field === 'lengthKm') && (
                    <>
                      <br />
                      {m.record.others(m.or(properties.rivals.filter(({ field }) => field === 'lengthKm').map(({ value }) => value)))}
                    </>
                  )}
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
                className={place.accuracyMetres > 50_000 ? `${style.place} ${style.soft}` : (style.place ?? '')}
                eventHandlers={{ click: ({ originalEvent }) => onlyPlace(place.id).onClick(originalEvent as never) }}
              >
                <Tooltip>{m.gasRoute.place(place.name, entries.length)}</Tooltip>
              </CircleMarker>
            ))}
          </Pane>
        </MapContainer>
      </div>
      {isError && (
        <p className={style.failed} role="alert">
          {m.gasRoute.baseMapFailed}{' '}
          <button type="button" onClick={() => void refetch()}>
            {m.failed.retry}
          </button>
        </p>
      )}
    </div>
  );
}

function Base({ baseMap }: { baseMap: BaseMap }) {
  return (
    <Pane name="base" style={{ zIndex: 210 }}>
      {layers.map(
        (layer) =>
          layer !== 'countries' && (
            <GeoJSON key={layer} data={baseMap[layer]} interactive={false} style={{ className: style[layer] ?? '' }} />
          ),
      )}
    </Pane>
  );
}

/** From this zoom on there is room for every name; before it only the countries on the route are named. */
const zoomForNames = 5.25;

function Names({ baseMap, facts, whole }: { baseMap: BaseMap; facts: Facts; whole: Whole }) {
  const m = useMessages();
  const map = useMap();
  const [zoom, setZoom] = useState(map.getZoom());
  useMapEvents({ zoomend: () => setZoom(map.getZoom()) });
  const onRoute = new Set(whole.legs.flatMap(({ properties }) => properties.countries));
  const named = baseMap.countries.features.filter(({ properties: { code } }) => code && (zoom >= zoomForNames || onRoute.has(code)));
  return (
    <Pane name="names" style={{ zIndex: 425, pointerEvents: 'none' }}>
      {named.map(({ geometry, properties: { code } }) => {
        if (geometry.type !== 'Point' || !code) return null;
        return <Name key={code} at={toLatLng(geometry.coordinates as [number, number])} text={m.country(code)} className={style.country} />;
      })}
      {zoom >= zoomForNames &&
        facts.dataset.map.disputed.map(({ id, at, label }) => (
          <Name key={id} at={toLatLng(at)} text={label} className={style.disputedName} />
        ))}
    </Pane>
  );
}

/** A name on the map. Leaflet's icon takes an element as well as HTML: text can do no harm. */
function Name({ at, text, className }: { at: LatLngTuple; text: string; className: string | undefined }) {
  const element = document.createElement('span');
  element.textContent = text;
  return (
    <Marker
      position={at}
      interactive={false}
      keyboard={false}
      pane="names"
      icon={new DivIcon({ html: element, className: className ?? '', iconSize: [120, 16] })}
    />
  );
}

function toLatLng([lon, lat]: readonly [number, number]): LatLngTuple {
  return [lat, lon];
}

function boundsOf([west, south, east, north]: readonly [number, number, number, number]): LatLngBoundsExpression {
  return [
    [south, west],
    [north, east],
  ];
}
