/** What is written on the map of the route's own, first what matters most: labels that find no room are left out from the end. */
import type { Messages } from '@/i18n/messages.tsx';
import { type Day, trusted } from '@/record/edtf.ts';
import type { Whole } from '@/record/facts.ts';
import { chainOf, pointsOf } from '@/record/route/chain.ts';
import type { Leg, RouteNode } from '@/record/types.ts';
import type { MapPart } from '@/record/words.ts';
import type { Frame } from '@/ui/map/mercator.ts';
import type { Line, Named, Wanted } from '@/ui/map/placing.ts';
import { textWidth } from '@/ui/textWidth.ts';
import { arcsOf } from './drawnPaths.ts';
import { type LegLook, legLook } from './legLook.ts';
import { pxLength, longestOf, type Point, pxOf, type Spot, spotAt, visibleOf } from './lines.ts';
import { nodePx, shownNodes } from './nodes.ts';
import { type Clusters, makeClusters } from '../places/clusters.ts';
import { markNames } from '../places/marks.ts';

export interface NamedOf {
  readonly whole: Pick<Whole, 'legs' | 'nodes' | 'paths'>;
  readonly day: Day;
  readonly hidden: ReadonlySet<MapPart>;
  /** The chosen leg or path; "" is none. */
  readonly leg: string;
  /** The places that are drawn, and the chosen one; "" is none. */
  readonly clusters: Clusters;
  readonly spot: string;
}

/** px of a name at the browser's own text size: --size-small, as on all maps. */
const textPx = 13;

/** No place is drawn in an inset. */
const noClusters = makeClusters({ rows: [], recordsAt: () => 0 });

/** From this zoom on there is room for the names of crossings, which are long. */
const zoomForCrossings = 7;

/** A name that may stand elsewhere too, where its place is taken. */
type Name = Named & Pick<Wanted, 'spots' | 'isDear'>;

/** The two ends of the chain, contract and swap, "likely path" and "approximate" at the lines, the chosen leg, places, the route's own points. */
export function namesOnMap(frame: Frame, of: NamedOf, m: Messages): Name[] {
  const ends = endNames(frame, of);
  const named = new Set(ends.map(({ id }) => id));
  return [
    ...ends,
    ...pathNames(frame, of, m),
    ...lineWords(frame, of, m),
    ...chosenName(frame, of, m),
    ...markNames(of.clusters, frame, of.spot, m),
    ...nodeNames(frame, of).filter(({ id }) => !named.has(id)),
  ];
}

/** In an inset: the route's own points, by their short names, then what is not sure of its lines. */
export function namesInInset(frame: Frame, given: NamedOf, m: Messages): Name[] {
  // the chosen leg has its name on the map
  const of = { ...given, clusters: noClusters, leg: '' };
  return [...nodeNames(frame, of).map((one) => ({ ...one, text: shortOf(one.text) })), ...lineWords(frame, of, m)];
}

/** A name without what it says in brackets at its end. */
export function shortOf(name: string): string {
  return name.replace(/\s*\([^()]*\)$/, '');
}

/** The legs that are drawn, px. */
export function legLines(frame: Frame, { whole, day, hidden }: Pick<NamedOf, 'whole' | 'day' | 'hidden'>): Line[] {
  return whole.legs.flatMap((leg) => {
    const look = hidden.has(leg.properties.existence) ? undefined : legLook(leg, day, frame.lineScale);
    return look ? [{ points: pxOf(leg.geometry.coordinates, frame), width: look.width }] : [];
  });
}

/** The arcs that are drawn, px. */
export function arcLines(frame: Frame, { whole, day, hidden }: Pick<NamedOf, 'whole' | 'day' | 'hidden'>): Line[] {
  return arcsOf(whole, day, hidden, frame).map(({ arc: { points } }) => ({ points, width: 0 }));
}

function pathNames(frame: Frame, { whole, day, hidden }: NamedOf, m: Messages): Name[] {
  return arcsOf(whole, day, hidden, frame).map(({ path, arc: { top: [x, y], points } }) => {
    const fromTop = ([pointX, pointY]: Point) => Math.hypot(pointX - x, pointY - y);
    return { id: path.id, text: m.mapLayers.onMap[path.properties.kind], x, y, radius: 0, spots: points.slice(2, -2).toSorted((a, b) => fromTop(a) - fromTop(b)) };
  }); // oxfmt-ignore
}

/** With what is not sure of it: its name stands where that would. */
function chosenName(frame: Frame, { whole, day, hidden, leg: id }: NamedOf, m: Messages): Name[] {
  const leg = whole.legs.find((one) => one.id === id && !hidden.has(one.properties.existence));
  const look = leg && legLook(leg, day, frame.lineScale);
  if (!leg || !look) return [];
  const [name, word] = [leg.properties.short, lineWord(leg, m)];
  return beside(leg.id, word === undefined ? name : m.mapLayers.onMap.chosen(name, word), leg, look, frame);
}

/** Where the gas comes from and where it goes: named before all else, and also where its place is one of several in one mark. */
function endNames(frame: Frame, { whole, day, hidden, clusters }: NamedOf): Name[] {
  const points = pointsOf(chainOf(whole), whole.nodes);
  const ends = new Set([points[0]?.id, points.at(-1)?.id]);
  const alone = new Set(clusters.marksIn(frame).flatMap(({ rows }) => (rows[0] ? [rows[0].place.id] : [])));
  return shownNodes(whole, day, hidden)
    .filter(({ id, properties: { place } }) => ends.has(id) && !(place && alone.has(place)))
    .map((node) => ({ ...nodeName(node, frame), isDear: true }));
}

/** A point that is a place with records has its name there. */
function nodeNames(frame: Frame, { whole, day, hidden, clusters }: NamedOf): Named[] {
  const named = new Set(clusters.marksIn(frame).flatMap(({ rows }) => rows.map(({ place }) => place.id)));
  return shownNodes(whole, day, hidden)
    .filter(({ properties: { place, role } }) => !(place && named.has(place)) && (role !== 'border' || frame.view.zoom >= zoomForCrossings))
    .map((node) => nodeName(node, frame));
}

function nodeName({ id, geometry, properties }: RouteNode, frame: Frame): Named {
  const [x, y] = frame.at(...geometry.coordinates);
  return { id, text: properties.name, x, y, radius: (nodePx + 2) * frame.scale };
}

/** What is not sure of a line, written at the line itself; nothing at one that is documented and checked. */
export function lineWord({ properties: { existence, trace, stages } }: Leg, m: Messages): string | undefined {
  const words = m.mapLayers.onMap;
  switch (existence) {
    case 'documented':
      return trace === 'approximate' ? words.approximate : undefined;
    case 'planned':
      return words.planned(stages[0] ? m.date(trusted(stages[0].date)) : '');
    case 'likely':
    case 'assumed':
      return words[existence];
  }
}

function lineWords(frame: Frame, { whole, day, hidden, leg: chosen }: NamedOf, m: Messages): Name[] {
  return whole.legs.flatMap((leg) => {
    const text = lineWord(leg, m);
    const look = legLook(leg, day, frame.lineScale);
    if (!text || !look || hidden.has(leg.properties.existence) || leg.id === chosen) return [];
    return beside(`${leg.id} word`, text, leg, look, frame);
  });
}

/** Along the longest stretch that is seen of a line, where a text is looked for: shares of that stretch, its middle first. */
const shares = [0.5, 0.35, 0.65, 0.2, 0.8, 0.05, 0.95];
/** And how far from the line, in heights of the text. */
const offs = [0, 1];

/** A text beside a leg; none where hardly anything of the leg is seen. */
function beside(id: string, text: string, leg: Leg, look: LegLook, frame: Frame): Name[] {
  const size = textPx * frame.scale;
  const stretch = longestOf(pxOf(leg.geometry.coordinates, frame), frame);
  if (!stretch || pxLength(stretch) < size) return [];
  const half = { halfWidth: textWidth(text, size) / 2 + 2, halfHeight: 0.6 * size };
  const boxes = offs.flatMap((off) =>
    shares.flatMap((share) => {
      const spot = spotAt(stretch, share * pxLength(stretch));
      const gap = look.width / 2 + 3 * frame.scale + off * size;
      return spot ? ([1, -1] as const).map((side) => ({ ...asideOf(spot, side, gap, half), ...half })) : [];
    }),
  );
  // a line that bends may come back to where its name would stand
  const isClear = (box: Box) => !isCrossed(box, stretch);
  const [first, ...spare] = [...boxes.filter(isClear), ...boxes.filter((box) => !isClear(box))];
  return first ? [{ id, text, x: first.x, y: first.y, radius: 0, spots: spare.map(({ x, y }) => [x, y]), isDear: true }] : [];
}

function isCrossed({ x, y, halfWidth, halfHeight }: Box, line: readonly Point[]): boolean {
  const [left, top] = [x - halfWidth, y - halfHeight];
  const seen = visibleOf(line.map(([lineX, lineY]): Point => [lineX - left, lineY - top]), { width: 2 * halfWidth, height: 2 * halfHeight }); // oxfmt-ignore
  return seen.length > 0;
}

/** A text by its middle, px. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** The middle of a box which stands clear of a line by `gap` px: on its upper side, or with side -1 on its lower one. */
function asideOf({ x, y, angle }: Spot, side: 1 | -1, gap: number, { halfWidth, halfHeight }: Pick<Box, 'halfWidth' | 'halfHeight'>) {
  const up = Math.cos(angle) >= 0 ? side : -side;
  const [awayX, awayY] = [Math.sin(angle) * up, -Math.cos(angle) * up];
  const off = gap + Math.abs(awayX) * halfWidth + Math.abs(awayY) * halfHeight;
  return { x: x + awayX * off, y: y + awayY * off };
}
