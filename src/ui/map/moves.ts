/** How keys and buttons move a map. */
import { frameAt, type MapView } from './mercator.ts';
import type { Px } from './placing.ts';

/** What a key does: steps east and south, or steps nearer. */
export const keys: Readonly<Record<string, readonly [number, number] | number>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  '+': 1,
  '=': 1,
  '-': -1,
  _: -1,
};

/** Moved by so many px to the east and the south. */
export function shifted(from: MapView, x: number, y: number): MapView {
  const [lon, lat] = frameAt(from, 0, 0).positionAt(x, y);
  return { ...from, lat, lon };
}

/** Nearer by some zoom, as far as the limits of the zoom let it, while what lies at a px from the middle stays there. */
export function nearer(from: MapView, by: number, [x, y]: Px, [least, most]: readonly [number, number]): MapView {
  const zoom = Math.min(Math.max(from.zoom + by, least), most);
  const rest = 1 - 2 ** (from.zoom - zoom);
  return { ...shifted(from, x * rest, y * rest), zoom };
}
