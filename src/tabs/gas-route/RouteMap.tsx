/** The map: its frame, its controls, where it stands. */
import 'leaflet/dist/leaflet.css';
import type { LatLngBoundsExpression, Map as LeafletMap } from 'leaflet';
import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { MapContainer, useMap, useMapEvents } from 'react-leaflet';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Facts, Whole } from '@/record/facts.ts';
import { useBaseMap } from '@/ui/useBaseMap.ts';
import { paperWidth, usePaper } from '@/ui/usePaper.ts';
import { BaseLayer, Names } from './BaseLayer.tsx';
import style from './GasRoute.module.css';
import { boundsOf, formatPlace, parsePlace } from './geo.ts';
import type { PlaceRow } from './places.ts';
import { RouteLayer } from './RouteLayer.tsx';

interface Props {
  facts: Facts;
  whole: Whole;
  places: readonly PlaceRow[];
  leg: string;
  onLeg: (leg: string) => void;
  at: string;
  onAt: (at: string) => void;
  onPlace: (place: string) => void;
}

export function RouteMap({ facts, whole, places, leg, onLeg, at, onAt, onPlace }: Props) {
  const m = useRoomMessages();
  const { data: baseMap, isError, refetch } = useBaseMap();
  const [map, setMap] = useState<LeafletMap | null>(null);
  const { view } = facts.dataset.map;
  const extent = useMemo(() => boundsOf(facts.dataset.map.extent), [facts]);
  const home = () => {
    map?.fitBounds(boundsOf(view), { animate: false });
    onAt('');
  };
  return (
    <div className={style.mapFrame} role="group" aria-label={m.gasRoute.map}>
      <div className={style.mapControls}>
        <button type="button" aria-label={m.gasRoute.zoomIn} onClick={() => map?.zoomIn()}>
          +
        </button>
        <button type="button" aria-label={m.gasRoute.zoomOut} onClick={() => map?.zoomOut()}>
          −
        </button>
        <button type="button" onClick={home}>
          {m.gasRoute.home}
        </button>
      </div>
      {/* Leaflet positions by left and top, so its own box runs from left to right in every language */}
      <div dir="ltr">
        <MapContainer
          ref={setMap}
          className={style.map ?? ''}
          {...(parsePlace(at) ?? { bounds: boundsOf(view) })}
          maxBounds={extent}
          maxBoundsViscosity={1}
          maxZoom={9}
          zoomSnap={0.25}
          scrollWheelZoom={false}
          dragging={!window.matchMedia('(pointer: coarse)').matches} // one finger scrolls the page, two move the map
          zoomControl={false}
          attributionControl={false}
        >
          <PaperSize />
          <PlaceKeeper onAt={onAt} extent={extent} />
          {baseMap && <BaseLayer baseMap={baseMap} />}
          {baseMap && <Names baseMap={baseMap} facts={facts} whole={whole} />}
          <RouteLayer whole={whole} places={places} leg={leg} onLeg={onLeg} onPlace={onPlace} />
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

/** Tells where the map stands once the reader has moved it; the map's own first placing is not told. */
function PlaceKeeper({ onAt, extent }: { onAt: (at: string) => void; extent: LatLngBoundsExpression }) {
  const [isMoved, setMoved] = useState(false);
  const map = useMapEvents({
    dragstart: () => setMoved(true),
    zoomstart: () => setMoved(true),
    moveend: () => {
      if (isMoved) onAt(formatPlace(map));
    },
  });
  useEffect(() => {
    // no further out than the base map reaches
    const keep = () => map.setMinZoom(map.getBoundsZoom(extent, true));
    keep();
    map.on('resize', keep);
    return () => void map.off('resize', keep);
  }, [map, extent]);
  return null;
}

/** Leaflet lays the map out in pixels of the screen: on paper it shows the same stretch of land in the width of the page. */
function PaperSize() {
  const isPaper = usePaper();
  const map = useMap();
  useLayoutEffect(() => {
    if (!isPaper) return undefined;
    const box = map.getContainer();
    const [bounds, before, zoom] = [map.getBounds(), map.getCenter(), map.getZoom()];
    box.style.inlineSize = `${paperWidth}px`;
    map.invalidateSize({ animate: false, pan: false }).fitBounds(bounds, { animate: false });
    return () => {
      box.style.inlineSize = '';
      map.invalidateSize({ animate: false, pan: false }).setView(before, zoom, { animate: false });
    };
  }, [isPaper, map]);
  return null;
}
