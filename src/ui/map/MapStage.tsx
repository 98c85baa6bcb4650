/**
 * A map that is moved by hand, as one SVG of real pixels: the same on the screen, in full screen, in files and on paper.
 * From the bottom up: land and water, what the reader's own layer draws, names, and a foot with scale and stamp.
 */
import { type KeyboardEvent, type MouseEvent, type ReactNode, useId, useRef, useState } from 'react';
import type { Extent, Named } from '../mapLayout.ts';
import { textWidth } from '../textWidth.ts';
import type { BaseMap } from '../useBaseMap.ts';
import { paperWidth, usePaper } from '../usePaper.ts';
import { footOf } from './foot.ts';
import { Ground } from './Ground.tsx';
import { MapControls } from './MapControls.tsx';
import { MapFoot } from './MapFoot.tsx';
import { MapHint } from './MapHint.tsx';
import style from './MapStage.module.css';
import { extentOf, type Frame, frameAt, leastZoom, type MapView, roomFor, viewOf } from './mercator.ts';
import { type MapName, namesOn } from './names.ts';
import { Names } from './Names.tsx';
import type { Px } from './placing.ts';
import { useFullScreen } from './useFullScreen.ts';
import { type Hint, useMapGestures } from './useMapGestures.ts';
import { useMapView } from './useMapView.ts';
import { useStageSize } from './useStageSize.ts';

export interface MapStageProps {
  /** What the map shows, in words. */
  label: string;
  /** How far the base map reaches. */
  extent: Extent;
  /** What is shown at first. */
  home: Extent;
  /** "lat,lon,zoom"; "" is home. */
  at: string;
  /** Told when the map has come to rest after the reader moved it; "" is home. */
  onAt: (at: string) => void;
  /** Undefined until it is there: everything else is drawn without it. */
  baseMap: BaseMap | undefined;
  /** Names that always stand in the same place. */
  fixed: readonly MapName[];
  countryName: (code: string) => string;
  /** Codes of countries that are named before others. */
  first: readonly string[];
  /** The names of what `children` draws, in px, those that matter most first. Their ids are none of a country's or of `fixed`. */
  named: (frame: Frame) => readonly Named[];
  /** The lines of what `children` draws, in px: names keep off them where there is other room. */
  lines?: (frame: Frame) => readonly (readonly Px[])[];
  /** A line at the foot of the picture. */
  stamp: string;
  /** Width by height of the land that is shown, where there is room. */
  aspect?: number;
  /** Buttons besides those for zoom, home and full screen. */
  controls?: ReactNode;
  /** SVG over the land and under the names. A press on it is a click; of `mousedown` it hears nothing. */
  children: (frame: Frame) => ReactNode;
}

/** 1 px is then some 300 m: nearer, the lines of the base map would show their corners. */
const maxZoom = 9;
/** px of height: a phone still knows the land, and a wide screen still shows what stands below. */
const [leastHeight, mostHeight] = [272, 704];
/** How far the arrow keys go, as a share of what is seen. */
const stride = 0.15;
/** A screen of this width and more is looked at from afar. */
const farPx = 1200;

export function MapStage(props: MapStageProps) {
  const {
    label,
    extent,
    home,
    at,
    onAt,
    baseMap,
    fixed,
    countryName,
    first,
    named,
    lines,
    stamp,
    aspect = 1.4,
    controls,
    children,
  } = props;
  const isPaper = usePaper();
  const [box, size] = useStageSize(isPaper, 800);
  const fullScreen = useFullScreen(box);
  const isFull = fullScreen?.isFull === true;
  const scale = size.scale * (isFull ? Math.min(1.6, Math.max(1, size.width / farPx)) : 1);
  const footOn = (width: number, times: number) => footOf(stamp, width, times, textWidth);
  const [width, height] = isFull
    ? roomFor(home, extent, size.width, Math.max(100, size.height - footOn(size.width, scale).height))
    : roomFor(home, extent, size.width, Math.min(mostHeight, Math.max(leastHeight, Math.round(size.width / aspect))));
  const moves = useMapView({ extent, home, width, height, maxZoom, at, onAt });
  const frame = isPaper ? paperFrame(moves.view, width, height) : frameAt(moves.view, width, height, scale);
  const foot = footOn(frame.width, frame.scale);

  const svg = useRef<SVGSVGElement>(null);
  const [hint, setHint] = useState<{ readonly kind: Hint; readonly since: number }>();
  useMapGestures(svg, { extent, width, height, maxZoom, moves, onHint: (kind) => setHint({ kind, since: Date.now() }) });
  const zoomBy = (by: number, [x, y] = [width / 2, height / 2]) => moves.go((from) => nearer(from, by, x - width / 2, y - height / 2));
  const zoomAt = (event: MouseEvent<SVGSVGElement>) => {
    // two presses of a mark are two presses
    if ((event.target as Element).closest('[tabindex], a')) return;
    const { left, top } = event.currentTarget.getBoundingClientRect();
    zoomBy(event.shiftKey ? -1 : 1, [event.clientX - left, event.clientY - top]);
  };
  const pressKey = (event: KeyboardEvent) => {
    const move = event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key];
    if (!move || event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement) return;
    event.preventDefault();
    if (typeof move === 'number') zoomBy(move);
    else moves.go((from) => shifted(from, move[0] * stride * width, move[1] * stride * height));
  };

  const clip = useId();
  const least = leastZoom(extent, width, height);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys move the map on which a control or a mark has the focus
    <div ref={box} role="group" aria-label={label} className={style.stage} onKeyDown={pressKey}>
      <svg
        ref={svg}
        data-picture
        className={style.map}
        width={frame.width}
        height={frame.height + foot.height}
        viewBox={`0 0 ${frame.width} ${frame.height + foot.height}`}
        onDoubleClick={zoomAt}
      >
        <defs>
          <clipPath id={clip}>
            <rect width={frame.width} height={frame.height} />
          </clipPath>
        </defs>
        <g clipPath={`url(#${clip})`}>
          <rect className={style.sea} width={frame.width} height={frame.height} />
          {baseMap && <Ground baseMap={baseMap} extent={extent} frame={frame} isMoving={moves.isMoving} />}
          {children(frame)}
          <Names
            names={namesOn(frame, named(frame), lines?.(frame) ?? [], { baseMap, fixed, countryName, first }, textWidth)}
            frame={frame}
          />
        </g>
        <MapFoot foot={foot} frame={frame} />
        <rect className={style.edge} x={0.5} y={0.5} width={frame.width - 1} height={frame.height + foot.height - 1} />
      </svg>
      <MapHint hint={hint} onEnd={() => setHint(undefined)} />
      <MapControls
        canZoomIn={moves.view.zoom < Math.max(least, maxZoom) - 0.005}
        canZoomOut={moves.view.zoom > least + 0.005}
        isHome={moves.isHome}
        onZoom={zoomBy}
        onHome={moves.goHome}
        fullScreen={fullScreen}
      >
        {controls}
      </MapControls>
    </div>
  );
}

/** What a key does: steps east and south, or steps nearer. */
const keys: Readonly<Record<string, readonly [number, number] | number>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  '+': 1,
  '=': 1,
  '-': -1,
  _: -1,
};

/** The same land in the width of the page. */
function paperFrame(view: MapView, width: number, height: number): Frame {
  const paperHeight = Math.round((paperWidth * height) / width);
  return frameAt(viewOf(extentOf(frameAt(view, width, height)), paperWidth, paperHeight), paperWidth, paperHeight);
}

function shifted(from: MapView, x: number, y: number): MapView {
  const [lon, lat] = frameAt(from, 0, 0).positionAt(x, y);
  return { ...from, lat, lon };
}

/** Nearer by some zoom, while what lies at a px from the middle stays there. */
function nearer(from: MapView, by: number, x: number, y: number): MapView {
  const rest = 1 - 2 ** -by;
  return { ...shifted(from, x * rest, y * rest), zoom: from.zoom + by };
}
