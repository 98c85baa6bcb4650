/** A few places on a small map that stands still: no controls, and nothing is fetched for it but the base map. */
import { memo, type ReactNode, useMemo } from 'react';
import { useMessages } from '@/i18n/messages.tsx';
import type { Disputed } from './map/disputed.ts';
import { landPaths } from './map/landPaths.tsx';
import { countriesOf, seenSpots } from './map/names.ts';
import { type Named, placeNames } from './map/placing.ts';
import { type Extent, frameOf, type MapFrame, type MapPlace, pathOf, windowOf } from './mapLayout.ts';
import style from './PlaceMap.module.css';
import { textWidth } from './textWidth.ts';
import { type BaseMap, useBaseMap } from './useBaseMap.ts';
import { useWidth } from './useWidth.ts';

interface Props {
  title: string;
  /** What the map shows, in words. */
  label: string;
  /** At least one, all within the extent. */
  places: readonly MapPlace[];
  /** What the base map has to reach over. */
  extent: Extent;
  /** Disputed borders, and where their names stand. */
  disputed: readonly (Disputed & { readonly label: string; readonly at: readonly [number, number] })[];
  /** Stands under the map. */
  children: ReactNode;
}

const aspect = 1.6;
const dotPx = 4;
/** --size-small at the browser's own 16 px. */
const textPx = 13;

/** Nothing at all where the base map cannot be had. */
export function PlaceMap({ title, label, places, extent, disputed, children }: Props) {
  const { data: baseMap, isLoadingError } = useBaseMap(extent, disputed);
  const [ref, width, scale] = useWidth<HTMLElement>('place map', 360);
  const reach = baseMap?.extent ?? extent;
  const frame = useMemo(() => frameOf(windowOf(places, reach, aspect), width), [places, reach, width]);
  if (isLoadingError) return null;
  const borders = disputed.map(({ id, label: text, at }) => nameAt(id, text, at, frame));
  return (
    <figure ref={ref} className={style.figure} aria-label={title}>
      <h3>{title}</h3>
      <svg role="img" aria-label={label} className={style.map} viewBox={`0 0 ${frame.width} ${frame.height}`}>
        {baseMap && <Land baseMap={baseMap} frame={frame} />}
        {baseMap && <Places baseMap={baseMap} frame={frame} places={places} borders={borders} scale={scale} />}
      </svg>
      <figcaption>{children}</figcaption>
    </figure>
  );
}

/** Thousands of points: drawn again only where the window has changed. */
const Land = memo(function Land({ baseMap, frame }: { baseMap: BaseMap; frame: MapFrame }) {
  return landPaths(baseMap, style, (geometry) => pathOf(geometry, frame));
});

interface PlacesProps {
  baseMap: BaseMap;
  frame: MapFrame;
  places: readonly MapPlace[];
  borders: readonly Named[];
  scale: number;
}

/** Points with their names, and as many names of countries and disputed borders as there is room for. */
function Places({ baseMap, frame, places, borders, scale }: PlacesProps) {
  const m = useMessages();
  const own = places.map((place) => ({
    ...nameAt(place.id, place.name, [place.lon, place.lat], frame),
    radius: place.aroundKm === undefined ? dotPx * scale : 0,
    ring: place.aroundKm && place.aroundKm * frame.pxPerKm,
  }));
  const taken = new Set(places.map(({ name }) => name));
  const countries = countriesOf(baseMap, frame).flatMap(({ code, at, spare, isSeen }) => {
    const text = m.country(code);
    const [first, ...spots] = seenSpots(frame.at(...at), spare.map((one) => frame.at(...one)), frame); // oxfmt-ignore
    return first && isSeen && !taken.has(text) ? [{ id: code, text, x: first[0], y: first[1], radius: 0, spots }] : [];
  });
  const labels = placeNames([...own, ...borders, ...countries], [], [], frame, textPx * scale, textWidth);
  return (
    <>
      {own.map(({ id, x, y, radius, ring }) => (
        <circle key={id} className={ring === undefined ? style.point : style.ring} cx={x} cy={y} r={ring ?? radius} />
      ))}
      {labels.map(({ id, text, x, y }) => (
        <text key={id} className={own.some((one) => one.id === id) ? style.name : style.country} x={x} y={y}>
          {text}
        </text>
      ))}
    </>
  );
}

/** A name that is its own mark. */
function nameAt(id: string, text: string, [lon, lat]: readonly [number, number], frame: MapFrame): Named {
  const [x, y] = frame.at(lon, lat);
  return { id, text, x, y, radius: 0 };
}
