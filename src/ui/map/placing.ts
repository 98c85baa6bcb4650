/** Where names find room: over no mark and no other name, and off the lines where that can be had. */
import type { Size } from '../mapLayout.ts';

/** A place on the picture, px. */
export type Px = readonly [x: number, y: number];

/** What is to be named: where it stands, and the px around it that its own mark takes; 0 where the name is the mark. */
export interface Named {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A name that has found its place, by its middle. */
export interface MapLabel extends Named {
  readonly width: number;
  readonly height: number;
}

/** What has to be named. A name that is its own mark has its middle at its place, or else at one of the spots, the first that will do. */
export interface Wanted extends Named {
  readonly spots?: readonly Px[];
  /** Whether the name may stand there: a sea's name on land would name the land. */
  readonly fits?: (label: Box) => boolean;
  /** Whether it would rather lie over marks than not stand at all. */
  readonly isDear?: boolean;
}

/** A rectangle by its middle, px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line on the picture, and how wide it is drawn, px. */
export interface Line {
  readonly points: readonly Px[];
  readonly width: number;
}

/** px between the points that stand for a line. */
const step = 8;
/** From this share of its height on a line is too wide for a name to be read over it. */
const wide = 0.55;

/** A name over a mark is as bad as one over so many points of a line. */
const overMark = 100;

/** The first that is wanted gets its place first; what finds none gets no name, nor does a mark whose text is "". `lines` are crossed only where there is no other room, wide ones never; nothing lies over what is `taken`. */
export function placeNames<W extends Wanted>(
  wanted: readonly W[],
  lines: readonly Line[],
  taken: readonly Box[],
  frame: Size,
  size: number,
  measure: (text: string, size: number) => number,
): (W & MapLabel)[] {
  const marks = wanted.filter(({ radius }) => radius > 0).map(({ x, y, radius }): Box => ({ x, y, width: 2 * radius, height: 2 * radius }));
  const points = lines.map(({ points: line, width }) => ({ line: pointsOn(line, frame), half: width / 2, isWide: width > wide * size }));
  const placed: (W & MapLabel)[] = [];
  for (const one of wanted) {
    if (one.text === '') continue;
    const [width, height] = [measure(one.text, size) + size / 2, size * 1.2];
    let best: (W & MapLabel) | undefined;
    let fewest = Infinity;
    const middles = one.radius > 0 ? aroundMark(one, width, height) : [[one.x, one.y] as const, ...(one.spots ?? [])];
    for (const [x, y] of middles) {
      const label = { ...one, x, y, width, height };
      if (!isInside(label, frame) || [...taken, ...placed].some((other) => isOver(label, other)) || one.fits?.(label) === false) continue;
      const covered = marks.filter((mark) => isOver(label, mark)).length;
      if (covered > 0 && !one.isDear) continue;
      const crossed = points.reduce((sum, { line, half, isWide }) => {
        const under = line.filter(
          (point) => Math.abs(point[0] - x) < width / 2 + half && Math.abs(point[1] - y) < height / 2 + half,
        ).length;
        return sum + (isWide && under > 0 ? Infinity : under);
      }, covered * overMark);
      if (crossed >= fewest) continue;
      [best, fewest] = [label, crossed];
      if (crossed === 0) break;
    }
    if (best) placed.push(best);
  }
  return placed;
}

/** Beside the mark on the right and on the left, above, below. */
function aroundMark({ x, y, radius }: Named, width: number, height: number): Px[] {
  const [aside, above] = [radius + width / 2, radius + height / 2];
  return [[x + aside, y], [x - aside, y], [x, y - above], [x, y + above]]; // oxfmt-ignore
}

/** Points on a line, close enough that no name slips between two of them. */
export function pointsOn(line: readonly Px[], { width, height }: Size): Px[] {
  return line.slice(1).flatMap(([x1, y1], at): Px[] => {
    const [x0, y0] = line[at] ?? [x1, y1];
    if (Math.max(x0, x1) < 0 || Math.min(x0, x1) > width || Math.max(y0, y1) < 0 || Math.min(y0, y1) > height) return [];
    const count = Math.min(500, Math.ceil(Math.hypot(x1 - x0, y1 - y0) / step));
    return Array.from({ length: count + 1 }, (_, i): Px => [x0 + ((x1 - x0) * i) / (count || 1), y0 + ((y1 - y0) * i) / (count || 1)]);
  });
}

export function isInside({ x, y, width, height }: Box, frame: Size): boolean {
  return x >= width / 2 && x <= frame.width - width / 2 && y >= height / 2 && y <= frame.height - height / 2;
}

export function isOver(a: Box, b: Box): boolean {
  // what only touches is told apart
  const slack = 1e-6;
  return 2 * Math.abs(a.x - b.x) < a.width + b.width - slack && 2 * Math.abs(a.y - b.y) < a.height + b.height - slack;
}
