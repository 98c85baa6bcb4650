/** Lines in px: what of them is in the frame, where their middle is, and where arrows stand on them. */
import type { Frame } from '@/ui/map/mercator.ts';

/** [x, y] in px. */
export type Point = readonly [number, number];

/** A point of a line, and the direction of the line there (radians, 0 is to the right, clockwise). */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
}

type Size = Pick<Frame, 'width' | 'height'>;

/** The px of positions ([longitude, latitude]). A line over 180° goes on beyond the edge of the map, and not back round the world. */
export function pxOf(coordinates: readonly Point[], frame: Pick<Frame, 'at'>): Point[] {
  let before = coordinates[0]?.[0] ?? 0;
  return coordinates.map(([lon, lat]) => {
    before = lon - 360 * Math.round((lon - before) / 360);
    return frame.at(before, lat);
  });
}

/** As `d` of a path. */
function lineTo(points: readonly Point[]): string {
  return points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
}

/** A leg as `d` of a path: of one that goes on beyond 180° also what comes in at the other edge of the map. */
export function legTo(points: readonly Point[], { at }: Pick<Frame, 'at'>): string {
  const [[west], [east]] = [at(-180, 0), at(180, 0)];
  const xs = points.map(([x]) => x);
  const shifts = [0, ...(Math.max(...xs) > east ? [west - east] : []), ...(Math.min(...xs) < west ? [east - west] : [])];
  return shifts.map((shift) => lineTo(points.map(([x, y]) => [x + shift, y]))).join('');
}

/** The stretches of a line that lie in the frame, in its direction. */
export function visibleOf(points: readonly Point[], size: Size): Point[][] {
  const runs: Point[][] = [];
  let open: Point[] | undefined;
  for (let at = 1; at < points.length; at += 1) {
    const [a, b] = [points[at - 1]!, points[at]!];
    const span = clip(a, b, size);
    if (!span) {
      open = undefined;
      continue;
    }
    const [from, to] = [between(a, b, span[0]), between(a, b, span[1])];
    if (open && span[0] === 0) open.push(to);
    else runs.push((open = [from, to]));
    if (span[1] < 1) open = undefined;
  }
  return runs;
}

/** From which share of a segment to which it lies in the frame (Liang and Barsky); undefined where it does not. */
function clip([x, y]: Point, [toX, toY]: Point, { width, height }: Size): readonly [number, number] | undefined {
  const [dx, dy] = [toX - x, toY - y];
  let [enter, leave] = [0, 1];
  for (const [step, room] of [[-dx, x], [dx, width - x], [-dy, y], [dy, height - y]] as const) {
    if (step === 0 && room < 0) return undefined;
    if (step < 0) enter = Math.max(enter, room / step);
    if (step > 0) leave = Math.min(leave, room / step);
  } // oxfmt-ignore
  return enter < leave ? [enter, leave] : undefined;
}

function between([x, y]: Point, [toX, toY]: Point, share: number): Point {
  return share === 0 ? [x, y] : share === 1 ? [toX, toY] : [x + (toX - x) * share, y + (toY - y) * share];
}

export function pxLength(points: readonly Point[]): number {
  return points.slice(1).reduce((sum, [x, y], at) => sum + Math.hypot(x - points[at]![0], y - points[at]![1]), 0);
}

/** The point so many px along a line. */
export function spotAt(points: readonly Point[], px: number): Spot | undefined {
  let left = px;
  for (let at = 1; at < points.length; at += 1) {
    const [a, b] = [points[at - 1]!, points[at]!];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    if (length > 0 && (left <= length || at === points.length - 1)) {
      const [x, y] = between(a, b, Math.min(1, left / length));
      return { x, y, angle: Math.atan2(b[1] - a[1], b[0] - a[0]) };
    }
    left -= length;
  }
  return undefined;
}

/** The longest stretch of a line that is in the frame; undefined where none is. */
export function longestOf(points: readonly Point[], size: Size): readonly Point[] | undefined {
  return visibleOf(points, size).toSorted((a, b) => pxLength(b) - pxLength(a))[0];
}

/** Arrows along what is in the frame, `spacing` px apart; none on a stretch shorter than `least`. */
export function arrowsOf(points: readonly Point[], size: Size, spacing: number, least: number): Spot[] {
  return visibleOf(points, size).flatMap((run) => {
    const length = pxLength(run);
    if (length < least) return [];
    const count = Math.max(1, Math.floor(length / spacing));
    return Array.from({ length: count }, (_, at) => spotAt(run, ((at + 0.5) * length) / count)).filter((spot) => spot !== undefined);
  });
}
