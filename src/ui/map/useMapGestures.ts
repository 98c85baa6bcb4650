/** The gestures of a hand on the map: d3-zoom reads them, `useMapView` holds what they make. */
import { select } from 'd3-selection';
import { type D3ZoomEvent, zoom, type ZoomTransform, zoomIdentity } from 'd3-zoom';
import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import type { Extent } from '../mapLayout.ts';
import { leastZoom, type MapView, positionOf, worldAt, worldBox } from './mercator.ts';
import type { MapMoves } from './useMapView.ts';

/** What the reader seems to want, and would get in another way. */
export type Hint = 'wheel' | 'touch';

interface Window {
  readonly extent: Extent;
  readonly width: number;
  readonly height: number;
  readonly maxZoom: number;
  readonly moves: MapMoves;
  readonly onHint: (hint: Hint) => void;
}

/** px that a press may slip and still be a press. */
const slip = 4;
/** The most that one notch of a wheel zooms. */
const notch = 0.5;

function transformOf({ lat, lon, zoom: near }: MapView, width: number, height: number): ZoomTransform {
  const [x, y] = worldAt(lon, lat);
  const times = 2 ** near;
  return zoomIdentity.translate(width / 2 - x * times, height / 2 - y * times).scale(times);
}

function viewOfTransform(transform: ZoomTransform, width: number, height: number): MapView {
  const [lon, lat] = positionOf(...transform.invert([width / 2, height / 2]));
  return { lat, lon, zoom: Math.log2(transform.k) };
}

/** In full screen nothing scrolls: there a wheel and a single finger move the map. */
function isFull(element: Element): boolean {
  return document.fullscreenElement?.contains(element) === true;
}

function wants(event: Event, element: Element): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey || isFull(element);
  if ('touches' in event) return (event as TouchEvent).touches.length > 1 || isFull(element);
  return event instanceof MouseEvent && event.button === 0 && !event.ctrlKey && event.view !== null;
}

export function useMapGestures(ref: RefObject<SVGSVGElement | null>, { extent, width, height, maxZoom, moves, onHint }: Window): void {
  const [behaviour] = useState(() => zoom<SVGSVGElement, unknown>());
  const isHeld = useRef(false);

  const onStart = useEffectEvent(() => {
    isHeld.current = true;
    moves.take();
  });
  const onZoom = useEffectEvent((transform: ZoomTransform) => {
    moves.move(viewOfTransform(transform, width, height));
  });
  const onEnd = useEffectEvent(() => {
    isHeld.current = false;
    moves.leave();
  });
  const hint = useEffectEvent(onHint);

  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    behaviour
      .clickDistance(slip)
      .filter((event: Event) => wants(event, element))
      .wheelDelta(({ deltaY, deltaMode, ctrlKey }: WheelEvent) => {
        const delta = -deltaY * (deltaMode === 0 ? 0.002 : 0.05) * (ctrlKey ? 10 : 1);
        return Math.max(-notch, Math.min(notch, delta));
      })
      .on('start', onStart)
      .on('zoom', ({ transform, sourceEvent }: D3ZoomEvent<SVGSVGElement, unknown>) => {
        if (sourceEvent) onZoom(transform);
      })
      .on('end', onEnd);
    const map = select(element).call(behaviour).on('dblclick.zoom', null);
    const wheel = (event: WheelEvent) => {
      // at its nearest and its furthest too: the browser would else zoom the page
      if (wants(event, element)) event.preventDefault();
      else hint('wheel');
    };
    const touch = (event: TouchEvent) => {
      if (!wants(event, element)) hint('touch');
    };
    element.addEventListener('wheel', wheel, { passive: false });
    element.addEventListener('touchmove', touch, { passive: true });
    return () => {
      map.on('.zoom', null);
      element.removeEventListener('wheel', wheel);
      element.removeEventListener('touchmove', touch);
    };
  }, [ref, behaviour]);

  const { view } = moves;
  useLayoutEffect(() => {
    const least = leastZoom(extent, width, height);
    const [left, top, right, bottom] = worldBox(extent);
    behaviour
      .extent([[0, 0], [width, height]])
      .translateExtent([[left, top], [right, bottom]])
      .scaleExtent([2 ** least, 2 ** Math.max(least, maxZoom)]); // oxfmt-ignore
    // what the next gesture goes on from; during one d3 knows better
    if (!isHeld.current) select(ref.current).property('__zoom', transformOf(view, width, height));
  }, [ref, behaviour, extent, width, height, maxZoom, view]);
}
