/** Polygons of GeoJSON, and the way in which their rings go round. */
import type { Geometry, Position } from 'geojson';

/** The rings of each polygon in it, the outer one first. */
export function polygonsIn(geometry: Geometry): Position[][][] {
  switch (geometry.type) {
    case 'Polygon':
      return [geometry.coordinates];
    case 'MultiPolygon':
      return geometry.coordinates;
    case 'GeometryCollection':
      return geometry.geometries.flatMap(polygonsIn);
    default:
      return [];
  }
}

/** RFC 7946, 3.1.6: the outer ring goes round against the clock, holes with it. */
export function isWoundRight([outer, ...holes]: readonly (readonly Position[])[]): boolean {
  return outer !== undefined && area(outer) > 0 && holes.every((hole) => area(hole) < 0);
}

/** Twice the area in degrees, positive against the clock (shoelace formula). */
function area(ring: readonly Position[]): number {
  return ring.slice(1).reduce((sum, [x = 0, y = 0], at) => {
    const [x0 = 0, y0 = 0] = ring[at] ?? [];
    return sum + (x0 * y - x * y0);
  }, 0);
}
