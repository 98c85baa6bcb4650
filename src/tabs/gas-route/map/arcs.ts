/** Arcs between the two ends of a path that follows no pipe. */
import type { Point, Spot } from './lines.ts';

export interface Arc {
  readonly d: string;
  /** Its highest point over the straight line between its ends. */
  readonly top: Point;
  /** The arc as a line of a few points, for what has to keep off it. */
  readonly points: readonly Point[];
  /** The point at each end, with the direction in which an arrowhead points there. */
  readonly ends: readonly [Spot, Spot];
}

/** How far an arc leaves the straight line, as a share of its length. */
const bulge = 0.09;
/** Shares of the way along an arc at which its points are taken. */
const steps = Array.from({ length: 13 }, (_, at) => at / 12);

/** An arc from one point to another that bends away from `others`, so that it does not lie over them. */
export function arcOf([ax, ay]: Point, [bx, by]: Point, others: readonly Point[]): Arc {
  const [dx, dy] = [bx - ax, by - ay];
  const isBeside = ([x, y]: Point) => Math.abs(dx * (x - (ax + bx) / 2) + dy * (y - (ay + by) / 2)) <= (dx ** 2 + dy ** 2) / 2;
  // how far those beside it lie on one side of the straight line, all together
  const lean = others.filter(isBeside).reduce((sum, [x, y]) => sum + dx * (y - ay) - dy * (x - ax), 0);
  const side = lean > 0 ? -1 : 1;
  // a curve of the second degree goes half way to the point that pulls it
  const [pullX, pullY] = [(ax + bx) / 2 - dy * 2 * bulge * side, (ay + by) / 2 + dx * 2 * bulge * side];
  return {
    d: `M${px(ax)} ${px(ay)}Q${px(pullX)} ${px(pullY)} ${px(bx)} ${px(by)}`,
    top: [(ax + 2 * pullX + bx) / 4, (ay + 2 * pullY + by) / 4],
    points: steps.map((t) => {
      const [first, pull, last] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
      return [first * ax + pull * pullX + last * bx, first * ay + pull * pullY + last * by];
    }),
    ends: [
      { x: ax, y: ay, angle: Math.atan2(ay - pullY, ax - pullX) },
      { x: bx, y: by, angle: Math.atan2(by - pullY, bx - pullX) },
    ],
  };
}

function px(value: number): string {
  return value.toFixed(1);
}
