/** Land and water under everything else. Thousands of points: drawn again only where the map rests at another zoom; while it moves they are stretched. */
import { memo, useState } from 'react';
import { type Extent, pathOf } from '../mapLayout.ts';
import type { BaseMap } from '../useBaseMap.ts';
import { landPaths } from './landPaths.tsx';
import style from './MapStage.module.css';
import { type Frame, worldAt } from './mercator.ts';

interface Props {
  baseMap: BaseMap;
  extent: Extent;
  frame: Frame;
  isMoving: boolean;
}

export function Ground({ baseMap, extent, frame, isMoving }: Props) {
  const [zoom, setZoom] = useState(frame.view.zoom);
  if (!isMoving && zoom !== frame.view.zoom) setZoom(frame.view.zoom);
  const [west, south, east, north] = extent;
  const [x, y] = frame.at(west, north);
  return (
    <g
      aria-hidden="true"
      className={isMoving ? `${style.ground} ${style.moving}` : style.ground}
      transform={`translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${(2 ** (frame.view.zoom - zoom)).toFixed(6)})`}
    >
      <Lines baseMap={baseMap} west={west} south={south} east={east} north={north} zoom={zoom} />
    </g>
  );
}

interface LinesProps {
  baseMap: BaseMap;
  west: number;
  south: number;
  east: number;
  north: number;
  zoom: number;
}

/** The whole extent, from its north-west corner: a map that is only moved aside needs no new line. */
const Lines = memo(function Lines({ baseMap, west, south, east, north, zoom }: LinesProps) {
  const times = 2 ** zoom;
  const [[left, top], [right, bottom]] = [worldAt(west, north), worldAt(east, south)];
  const whole = {
    width: (right - left) * times,
    height: (bottom - top) * times,
    pxPerKm: 0,
    at: (lon: number, lat: number) => {
      const [x, y] = worldAt(lon, lat);
      return [(x - left) * times, (y - top) * times] as const;
    },
  };
  return landPaths(baseMap, style, (geometry) => pathOf(geometry, whole));
});
