/** A part of the map, larger, in a frame of its own, and the same frame round that part on the map itself. */
import { useId, useMemo } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { textWidth } from '../textWidth.ts';
import type { BaseMap } from '../useBaseMap.ts';
import { clippedPath } from './clip.ts';
import { footPx, scaleOf } from './foot.ts';
import { landPaths } from './landPaths.tsx';
import type { Inset } from './layer.ts';
import style from './MapStage.module.css';
import { extentOf, type Frame, frameAt, type MapView } from './mercator.ts';
import { type Land, namesOn } from './names.ts';
import { Names } from './Names.tsx';

interface Props {
  inset: Inset;
  land: Land;
}

export function MapInset({ inset: { x, y, frame, layer }, land }: Props) {
  const clip = useId();
  const { width, height } = frame;
  return (
    <g aria-hidden="true" data-inset transform={`translate(${x} ${y})`}>
      <clipPath id={clip}>
        <rect width={width} height={height} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <rect className={style.sea} width={width} height={height} />
        {land.baseMap && <InsetGround baseMap={land.baseMap} view={frame.view} width={width} height={height} />}
        {layer.drawn}
        <Names names={namesOn(frame, { ...layer, taken: [...(layer.taken ?? []), scaleBox(frame)] }, land, textWidth)} frame={frame} />
        <InsetScale frame={frame} />
      </g>
      <rect className={style.insetEdge} width={width} height={height} />
    </g>
  );
}

/** The part that an inset shows, on the map itself. */
export function InsetMark({ inset, frame }: { inset: Inset; frame: Frame }) {
  const [west, south, east, north] = extentOf(inset.frame);
  const [[left, top], [right, bottom]] = [frame.at(west, north), frame.at(east, south)];
  return <rect className={style.insetMark} x={left} y={top} width={right - left} height={bottom - top} />;
}

/** Land and water of a view that does not move. */
function InsetGround({
  baseMap,
  view: { lat, lon, zoom },
  width,
  height,
}: {
  baseMap: BaseMap;
  view: MapView;
  width: number;
  height: number;
}) {
  const paths = useMemo(() => {
    const frame = frameAt({ lat, lon, zoom }, width, height);
    return landPaths(baseMap, style, (geometry) => clippedPath(geometry, frame));
  }, [baseMap, lat, lon, zoom, width, height]);
  return <g className={style.ground}>{paths}</g>;
}

const scaleRoom = 60;
const pad = 8;

/** What the scale takes of the lower right corner. */
function scaleBox(frame: Frame) {
  const size = footPx * frame.scale;
  const [width, height] = [2 * scaleRoom * frame.scale, 2 * size];
  return { x: frame.width - width / 2, y: frame.height - height / 2, width, height };
}

function InsetScale({ frame }: { frame: Frame }) {
  const m = useRoomMessages();
  const { scale, width, height } = frame;
  const { km, px } = scaleOf(frame, scaleRoom * scale);
  const [words, size] = [m.routeMap.km(km), footPx * scale];
  const [end, base, tick] = [width - pad * scale, height - pad * scale, 5 * scale];
  return (
    <g className={style.names} fontSize={size}>
      <path className={style.scale} d={`M${end} ${base - tick}V${base}H${end - px}V${base - tick}`} />
      <text x={end - px - 5 * scale - textWidth(words, size) / 2} y={base}>
        {words}
      </text>
    </g>
  );
}
