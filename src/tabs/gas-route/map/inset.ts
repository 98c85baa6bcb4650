/** The part of the route that is too small to be told apart on the whole map, and where on the map there is room to draw it larger. */
import type { Leg } from '@/record/types.ts';
import { type Frame, frameAt, viewOf, worldBox } from '@/ui/map/mercator.ts';
import { type Box, isOver, type Line, pointsOn } from '@/ui/map/placing.ts';
import type { Extent } from '@/ui/mapLayout.ts';
import { pxLength, pxOf } from './lines.ts';

/** px, at the browser's own text size: legs shorter than this are short; a map narrower than that has no room for an inset. */
const shortPx = 60;
const roomFrom = 620;
/** How high an inset may be, the highest first, and from how many times the map's size on it is worth its room. */
const heights = [290, 260, 230, 210, 190, 170, 150];
/** Of the map’s height. */
const mostHigh = 0.42;
const leastTimes = 1.8;
/** px that are free in it: to the left for what is written at its lines, above, and below for the scale; and between it and the edges of the map. */
const free = { left: 84, above: 20, below: 36, edge: 8 };
/** Letters and lines of an inset, as a share of the map's. */
const smaller = 0.92;
/** px between the places that are tried. */
const stride = 12;

/** Of the legs that come out short those that hang together, where that is more than one: the group with most of them, the first of two as large. */
export function shortLegs(legs: readonly Leg[], frame: Frame): readonly Leg[] {
  const groups: Leg[][] = [];
  for (const leg of legs) {
    if (pxLength(pxOf(leg.geometry.coordinates, frame)) >= shortPx * frame.scale) continue;
    const joined = groups.filter((group) => group.some((other) => areJoined(leg, other)));
    for (const group of joined) groups.splice(groups.indexOf(group), 1);
    groups.push([...joined.flat(), leg]);
  }
  const most = Math.max(2, ...groups.map(({ length }) => length));
  return groups.find(({ length }) => length === most) ?? [];
}

function areJoined({ properties: a }: Leg, { properties: b }: Leg): boolean {
  return [a.from, a.to].some((node) => node === b.from || node === b.to);
}

export function extentOfLegs(legs: readonly Pick<Leg, 'geometry'>[]): Extent {
  const [lons, lats] = [0, 1].map((axis) => legs.flatMap(({ geometry }) => geometry.coordinates.map((position) => position[axis] ?? 0)));
  return [Math.min(...(lons ?? [])), Math.min(...(lats ?? [])), Math.max(...(lons ?? [])), Math.max(...(lats ?? []))];
}

/** What an inset had better not cover, px: never the boxes and the first lines, and of the others as little as can be. */
export interface Busy {
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
  readonly others: readonly Line[];
}

export interface InsetPlace {
  readonly x: number;
  readonly y: number;
  readonly frame: Frame;
}

/**
 * The largest inset for which there is room at the lower or the upper edge, where least is covered, and then nearest to the lower corner at
 * `end`; undefined where there is none. `namesPx` is the room that it needs to the right of its lines for names.
 */
export function insetOf(extent: Extent, map: Frame, busy: Busy, namesPx: number, end: 'left' | 'right'): InsetPlace | undefined {
  const { scale } = map;
  if (map.width < roomFrom * scale) return undefined;
  const points = [...busy.lines, ...busy.others].map(({ points: line, width }) => ({ points: pointsOn(line, map), half: width / 2 }));
  const hard = points.slice(0, busy.lines.length);
  const soft = points.slice(busy.lines.length);
  const under = (lines: typeof points, { x, y, width, height }: Box) =>
    lines.reduce((sum, { points: line, half }) => sum + line.filter((at) => Math.abs(at[0] - x) < width / 2 + half && Math.abs(at[1] - y) < height / 2 + half).length, 0); // oxfmt-ignore
  for (const height of heights.map((px) => px * scale)) {
    if (height > map.height * mostHigh) continue;
    const frame = frameOf(extent, height, namesPx, map);
    if (frame.view.zoom - map.view.zoom < Math.log2(leastTimes)) return undefined;
    const boxes = placesFor(frame.width, height, map, end).filter((box) => !busy.boxes.some((other) => isOver(box, other)) && under(hard, box) === 0); // oxfmt-ignore
    const covers = boxes.map((box) => under(soft, box));
    const best = boxes[covers.indexOf(Math.min(...covers))];
    if (best) return { x: best.x - frame.width / 2, y: best.y - height / 2, frame };
  }
  return undefined;
}

/** What it shows stands at its left, so that there is room for names. */
function frameOf(extent: Extent, height: number, namesPx: number, { scale, lineScale }: Frame): Frame {
  const [left, top, right, bottom] = worldBox(extent);
  const inner = height - (free.above + free.below) * scale;
  const width = Math.round(free.left * scale + ((right - left) * inner) / (bottom - top) + namesPx);
  const view = viewOf(extent, width, inner, { left: free.left * scale, right: namesPx });
  // the middle of the land is above the middle of the inset
  const whole = frameAt(view, width, height);
  const [lon, lat] = whole.positionAt(width / 2, (height + (free.below - free.above) * scale) / 2);
  return frameAt({ ...view, lon, lat }, width, height, scale * smaller, lineScale * smaller);
}

/** Along the lower edge and then along the upper one, from the corner at `end` on. */
function placesFor(width: number, height: number, map: Frame, end: 'left' | 'right'): Box[] {
  const off = free.edge * map.scale;
  const count = Math.floor((map.width - width - 2 * off) / stride) + 1;
  const steps = Array.from({ length: Math.max(0, count) }, (_, at) => off + width / 2 + at * stride);
  return [map.height - off - height / 2, off + height / 2].flatMap((y) =>
    steps.map((aside) => ({ x: end === 'left' ? aside : map.width - aside, y, width, height })),
  );
}
