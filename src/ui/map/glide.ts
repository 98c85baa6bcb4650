/** A way from one view to another, in a time that can be waited for. */
import { type MapView, positionOf, worldAt } from './mercator.ts';

/** ms */
const glideTime = 240;
/** How much a flight prefers to rise and see both ends over going straight on: 1.41 is what people find calm (van Wijk and Nuij, 2003). */
const rho = Math.SQRT2;
/** ms of a flight: of the shortest, of one unit of its way, and of the longest that an audience waits for. */
const [shortFlight, unitFlight, longFlight] = [300, 350, 900];

export interface Flight {
  readonly at: (share: number) => MapView;
  /** ms */
  readonly time: number;
}

/** The way on which the eye can follow from one place to another far off, over a map so many px wide: it rises until both are near, goes there and comes down. */
export function flightOf(from: MapView, to: MapView, width: number): Flight {
  const [[x0, y0], [x1, y1]] = [worldAt(from.lon, from.lat), worldAt(to.lon, to.lat)];
  // what is seen from side to side, in px of the world at zoom 0
  const [w0, w1] = [width / 2 ** from.zoom, width / 2 ** to.zoom];
  const far = Math.hypot(x1 - x0, y1 - y0);
  const timeOf = (way: number) => Math.min(longFlight, Math.max(shortFlight, unitFlight * way));
  const straight = Math.abs(Math.log(w1 / w0)) / rho;
  if (far < 1e-4 * Math.min(w0, w1)) return { at: (share) => between(from, to, share), time: timeOf(straight) };
  const bend = (w: number, sign: 1 | -1) => (w1 ** 2 - w0 ** 2 + sign * rho ** 4 * far ** 2) / (2 * w * rho ** 2 * far);
  const [r0, r1] = [Math.asinh(-bend(w0, 1)), Math.asinh(-bend(w1, -1))];
  const way = (r1 - r0) / rho;
  const at = (share: number) => {
    const s = share * way;
    const gone = (w0 / rho ** 2) * (Math.cosh(r0) * Math.tanh(rho * s + r0) - Math.sinh(r0));
    const seen = (w0 * Math.cosh(r0)) / Math.cosh(rho * s + r0);
    const [lon, lat] = positionOf(x0 + ((x1 - x0) * gone) / far, y0 + ((y1 - y0) * gone) / far);
    return { lat, lon, zoom: Math.log2(width / seen) };
  };
  return { at: (share) => (share >= 1 ? to : at(share)), time: timeOf(way) };
}

/** How most moves go: straight, and in a glance. */
export function straightOf(from: MapView, to: MapView): Flight {
  return { at: (share) => between(from, to, share), time: glideTime };
}

/** Part of the way, from 0 to 1; the middle goes straight on the map as it is drawn. */
export function between(from: MapView, to: MapView, share: number): MapView {
  const zoom = from.zoom + (to.zoom - from.zoom) * share;
  const [[x0, y0], [x1, y1]] = [worldAt(from.lon, from.lat), worldAt(to.lon, to.lat)];
  // while it comes nearer, the place that it goes to draws straight to the middle
  const [k0, k1, k] = [2 ** from.zoom, 2 ** to.zoom, 2 ** zoom];
  const part = Math.abs(k1 - k0) / k0 < 1e-6 ? share : (1 / k0 - 1 / k) / (1 / k0 - 1 / k1);
  const [lon, lat] = positionOf(x0 + (x1 - x0) * part, y0 + (y1 - y0) * part);
  return { lat, lon, zoom };
}

function jumps(): boolean {
  return document.hidden || window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Goes there frame by frame, and at once where the reader wants no motion; what it returns stops it on its way. */
export function glide({ at, time }: Flight, onMove: (view: MapView) => void, onEnd: () => void): () => void {
  if (jumps()) {
    onEnd();
    return () => undefined;
  }
  let start: number | undefined;
  let next = requestAnimationFrame(function step(now) {
    start ??= now;
    const share = (now - start) / time;
    if (share >= 1) {
      onEnd();
      return;
    }
    onMove(at(1 - (1 - share) ** 3));
    next = requestAnimationFrame(step);
  });
  return () => cancelAnimationFrame(next);
}
