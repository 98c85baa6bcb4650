/** What is sea: wherever no land is. */
import type { Position } from 'geojson';
import type { BaseMap } from '../useBaseMap.ts';
import type { Frame } from './mercator.ts';
import type { Box } from './placing.ts';

/** Whether a name lies in the water with its ends and its middle. Without a base map all is sea. */
export function isAtSea({ x, y, width }: Box, { positionAt }: Frame, baseMap: BaseMap | undefined): boolean {
  return [0, -0.5, 0.5, -0.25, 0.25].every((share) => {
    const place = positionAt(x + share * width, y);
    return !baseMap?.land.features.some(({ geometry }) => geometry.type === 'MultiPolygon' && covers(geometry.coordinates, place));
  });
}

/** A point is covered when a line from it to the west crosses the edges of a polygon an odd number of times, its holes' too. */
function covers(polygons: readonly Position[][][], [x, y]: readonly [number, number]): boolean {
  return polygons.some((rings) => rings.reduce((sum, ring) => sum + crossings(ring, x, y), 0) % 2 === 1);
}

function crossings(ring: readonly Position[], x: number, y: number): number {
  let count = 0;
  let [ax = 0, ay = 0] = ring.at(-1) ?? [];
  for (const [bx = 0, by = 0] of ring) {
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) count++;
    [ax, ay] = [bx, by];
  }
  return count;
}
