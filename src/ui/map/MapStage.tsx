/**
 * A map that is moved by hand, as one SVG of real pixels: the same on the screen, in full screen, in files and on paper.
 * From the bottom up: land and water, what the reader's own layer draws, names, and a foot with scale and stamp.
 */
import { type KeyboardEvent, type MouseEvent, type ReactNode, useId, useRef } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Extent } from '../mapLayout.ts';
import { textWidth } from '../textWidth.ts';
import type { BaseMap } from '../useBaseMap.ts';
import { useIsFit, useSetting } from '../setting.tsx';
import { useMotion } from '../useMotion.ts';
import { paperWidth, usePaper } from '../usePaper.ts';
import { footOf, footPx } from './foot.ts';
import { Ground } from './Ground.tsx';
import { MapControls } from './MapControls.tsx';
import { MapFoot } from './MapFoot.tsx';
import { boxOf, type MapLayer } from './layer.ts';
import { MapHint } from './MapHint.tsx';
import { InsetMark, MapInset } from './MapInset.tsx';
import style from './MapStage.module.css';
import { extentOf, type Frame, frameAt, leastZoom, type MapView, viewOf } from './mercator.ts';
import { keys, nearer, shifted } from './moves.ts';
import { type MapName, namesOn } from './names.ts';
import { Names } from './Names.tsx';
import { buttonsBox, homeOf, isOverlaid, landSize, sidesOf } from './room.ts';
import { useFullScreen } from './useFullScreen.ts';
import { useKeptFocus } from './useKeptFocus.ts';
import { type Hint, useMapGestures } from './useMapGestures.ts';
import { useMapView } from './useMapView.ts';
import { type Sight, useSight } from './useSight.ts';
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
  /** What is drawn over the land of a frame, in px; where the map stands at home it may have an inset. */
  layer: (frame: Frame, isHome: boolean) => MapLayer;
  /** A line at the foot of the picture. */
  stamp: string;
  /** The same in short, for a box in which all of it would take too much of the land; who draws the map says the whole elsewhere. */
  brief?: string;
  /** Width by height of the land that is shown, where there is room. */
  aspect?: number;
  /** Buttons besides those for zoom, home and full screen. */
  controls?: ReactNode;
  /** What is to be in sight when it is another than before. */
  sight?: Sight | undefined;
  /** Escape on the map. */
  onEscape?: () => void;
  /** Stands above the map in full screen, where nothing else of the page is seen. */
  head?: ReactNode;
  /** Stands under the map. */
  strip?: ReactNode;
}

/** 1 px is then some 300 m: nearer, the lines of the base map would show their corners. */
const maxZoom = 9;
/** How far the arrow keys go, as a share of what is seen. */
const stride = 0.15;
/** A screen of this width and more is looked at from afar. */
const farPx = 1200;
/** The share of a box that the foot of its map may take with all its words. */
const mostFoot = 0.06;
/** px of the smallest text that an audience can read, where a page is so large that a common one is 16 px. */
const smallPx = 13;
/** At its sides nothing lies over the map. */
const noSides = { left: 0, right: 0 };

export function MapStage(props: MapStageProps) {
  const {
    label,
    extent,
    at,
    onAt,
    baseMap,
    fixed,
    countryName,
    first,
    layer,
    stamp,
    brief,
    aspect = 1.4,
    controls,
    sight,
    onEscape,
    head,
    strip,
  } = props;
  const home = homeOf(props.home);
  const m = useRoomMessages();
  const isPaper = usePaper();
  const stage = useRef<HTMLDivElement>(null);
  const { place, controls: allowed } = useSetting();
  const isFit = useIsFit();
  const isStage = place === 'stage';
  const moving = useMotion();
  const [canvas, size] = useStageSize(isPaper, 800, isFit && isStage ? smallPx / footPx : 1);
  const fullScreen = useFullScreen(stage);
  const isFull = fullScreen?.isFull === true;
  const scale = size.scale * (isFull ? Math.min(1.6, Math.max(1, size.width / farPx)) : 1);
  const isFilling = isFull || (isFit && size.height > 0);
  const isShort = isFit && !isFull && !isPaper && footOf(stamp, size.width, scale, textWidth).height > mostFoot * size.height;
  const said = isShort ? (brief ?? stamp) : stamp;
  const footOn = (width: number, times: number) => footOf(said, width, times, textWidth);
  const landAbove = (footWidth: number) =>
    landSize(home, extent, { width: size.width, fullHeight: isFilling ? size.height - footOn(footWidth, scale).height : undefined }, aspect); // oxfmt-ignore
  // narrower land has a foot of more lines, which leaves it less height
  const [width, height] = [1, 2, 3, 4, 5, 6].reduce((room) => (isFilling ? landAbove(room[0]) : room), landAbove(size.width));
  // what stands in a box of its own has no room below for them
  const hasControls = !isFit || allowed.includes('options');
  const hasButtons = hasControls && isOverlaid(size.width, size.scale, isFull || isFit);
  const end = m.direction === 'rtl' ? 'left' : 'right';
  const sides = hasButtons ? sidesOf(end, size.scale) : noSides;
  const moves = useMapView({ extent, home, sides, width, height, maxZoom, at, onAt, flies: isStage });
  const frame = isPaper ? paperFrame(moves.view, width, height) : frameAt(moves.view, width, height, scale);
  const foot = footOn(frame.width, frame.scale);
  const land = { baseMap, fixed, countryName, first };
  const { drawn, inset, taken = [], ...own } = layer(frame, moves.isHome);
  const covered = [...taken, ...(hasButtons ? [buttonsBox(end, size.scale, frame.width)] : []), ...(inset ? [boxOf(inset)] : [])];
  useSight(sight, frame, at, moves);

  const svg = useRef<SVGSVGElement>(null);
  const hint = useRef<(kind: Hint) => void>(null);
  useMapGestures(svg, { extent, width, height, maxZoom, moves, onHint: (kind) => hint.current?.(kind) });
  const least = leastZoom(extent, width, height);
  const limits = [least, Math.max(least, maxZoom)] as const;
  const zoomBy = (by: number, [x, y] = [width / 2, height / 2]) =>
    moves.go((from) => nearer(from, by, [x - width / 2, y - height / 2], limits));
  const zoomAt = (event: MouseEvent<SVGSVGElement>) => {
    // two presses of a mark are two presses; what the map itself lies in is no mark
    const mark = (event.target as Element).closest('[tabindex], [role="button"], [data-inset], a');
    if (mark && event.currentTarget.contains(mark)) return;
    const { left, top } = event.currentTarget.getBoundingClientRect();
    zoomBy(event.shiftKey ? -1 : 1, [event.clientX - left, event.clientY - top]);
  };
  const pressKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') onEscape?.();
    const move = keys[event.key];
    if (!move) return;
    event.preventDefault();
    if (typeof move === 'number') zoomBy(move);
    else moves.go((from) => shifted(from, move[0] * stride * width, move[1] * stride * height));
  };

  const focus = useKeptFocus(canvas);
  const clip = useId();
  return (
    <div ref={stage} className={style.stage} data-fills={isFit || undefined} data-moves={moving}>
      {isFull && head && <div className={style.head}>{head}</div>}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys move the map on which a control or a mark has the focus */}
      <div ref={canvas} role="group" aria-label={label} tabIndex={-1} data-map className={style.canvas} onKeyDown={pressKey} {...focus}>
        <svg
          ref={svg}
          data-picture
          className={style.map}
          direction={m.direction}
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
            {drawn}
            {inset && <InsetMark inset={inset} frame={frame} />}
            <Names names={namesOn(frame, { ...own, taken: covered }, land, textWidth)} frame={frame} />
            {inset && <MapInset inset={inset} land={land} />}
          </g>
          <MapFoot foot={foot} frame={frame} />
          <rect className={style.edge} x={0.5} y={0.5} width={frame.width - 1} height={frame.height + foot.height - 1} />
        </svg>
        <MapHint ref={hint} />
        {hasControls && (
          <MapControls
            canZoomIn={moves.view.zoom < limits[1] - 0.005}
            canZoomOut={moves.view.zoom > least + 0.005}
            isHome={moves.isHome}
            onZoom={zoomBy}
            onHome={moves.goHome}
            fullScreen={fullScreen}
          >
            {controls}
          </MapControls>
        )}
      </div>
      {strip}
    </div>
  );
}

/** The same land in the width of the page. */
function paperFrame(view: MapView, width: number, height: number): Frame {
  const paperHeight = Math.round((paperWidth * height) / width);
  return frameAt(viewOf(extentOf(frameAt(view, width, height)), paperWidth, paperHeight), paperWidth, paperHeight);
}
