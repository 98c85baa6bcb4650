/** The base map under the route, and the names of countries over it. */
import { DivIcon, type LatLngTuple } from 'leaflet';
import { useState } from 'react';
import { GeoJSON, Marker, Pane, useMap, useMapEvents } from 'react-leaflet';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Facts, Whole } from '@/record/facts.ts';
import { type BaseMap, layers } from '@/ui/useBaseMap.ts';
import style from './GasRoute.module.css';
import { toLatLng } from './geo.ts';

export function BaseLayer({ baseMap }: { baseMap: BaseMap }) {
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

export function Names({ baseMap, facts, whole }: { baseMap: BaseMap; facts: Facts; whole: Whole }) {
  const m = useRoomMessages();
  const map = useMap();
  const [zoom, setZoom] = useState(map.getZoom());
  useMapEvents({ zoomend: () => setZoom(map.getZoom()) });
  const hasRoom = zoom >= zoomForNames;
  const onRoute = new Set(whole.legs.flatMap(({ properties }) => properties.countries));
  const named = baseMap.countries.features.filter(({ properties: { code } }) => code && (hasRoom || onRoute.has(code)));
  return (
    <Pane name="names" style={{ zIndex: 425, pointerEvents: 'none' }}>
      {named.map(({ geometry, properties: { code } }) => {
        if (geometry.type !== 'Point' || !code) return null;
        return <Name key={code} at={toLatLng(geometry.coordinates as [number, number])} text={m.country(code)} className={style.country} />;
      })}
      {hasRoom &&
        facts.dataset.map.disputed.map(({ id, at, label }) => (
          <Name key={id} at={toLatLng(at)} text={label} className={style.disputedName} />
        ))}
    </Pane>
  );
}

/** A name on the map. Leaflet's icon takes an element as well as HTML: as an element a text can do no harm. */
function Name({ at, text, className }: { at: LatLngTuple; text: string; className: string | undefined }) {
  const element = document.createElement('span');
  element.textContent = text;
  const icon = new DivIcon({ html: element, className: className ?? '', iconSize: [120, 16] });
  return <Marker position={at} interactive={false} keyboard={false} pane="names" icon={icon} />;
}
