/** A way from one view to another, in a time that can be waited for. */
import { type MapView, positionOf, worldAt } from './mercator.ts';

/** ms */
const glideTime = 240;

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
export function glide(from: MapView, to: MapView, onMove: (view: MapView) => void, onEnd: () => void): () => void {
  if (jumps()) {
    onEnd();
    return () => undefined;
  }
  let start: number | undefined;
  let next = requestAnimationFrame(function step(now) {
    start ??= now;
    const share = (now - start) / glideTime;
    if (share >= 1) {
      onEnd();
      return;
    }
    onMove(between(from, to, 1 - (1 - share) ** 3));
    next = requestAnimationFrame(step);
  });
  return () => cancelAnimationFrame(next);
}
