/** What of the land's lines and areas lies in a window: so that a small map does not carry the whole of the base map. */
import type { Geometry, Position } from 'geojson';
import type { MapFrame, Size } from '../mapLayout.ts';
import type { Px } from './placing.ts';

/** The part of an area's edge that lies in the window, closed along the window's own edges (Sutherland and Hodgman); [] where nothing does. */
export function clipRing(ring: readonly Px[], { width, height }: Size): readonly Px[] {
  return [[0, 0, 1], [0, width, -1], [1, 0, 1], [1, height, -1]].reduce<readonly Px[]>((points, [axis = 0, edge = 0, side = 1]) => {
    const inside = (point: Px) => side * ((point[axis] ?? 0) - edge);
    return points.flatMap((point, at) => {
      const before = points.at(at - 1) ?? point;
      const [from, to] = [inside(before), inside(point)];
      const share = from / (from - to);
      const crossing: Px = [before[0] + (point[0] - before[0]) * share, before[1] + (point[1] - before[1]) * share];
      if (to >= 0) return from >= 0 ? [point] : [crossing, point];
      return from >= 0 ? [crossing] : [];
    });
  }, ring); // oxfmt-ignore
}

/** The stretches of a line of which some may be seen, with one point beyond at each end. */
export function clipLine(line: readonly Px[], { width, height }: Size): readonly (readonly Px[])[] {
  const runs: Px[][] = [];
  let isOpen = false;
  for (const [at, to] of line.entries()) {
    const from = line[at - 1];
    if (!from) continue;
    const isSeen = Math.max(from[0], to[0]) > 0 && Math.min(from[0], to[0]) < width && Math.max(from[1], to[1]) > 0 && Math.min(from[1], to[1]) < height; // oxfmt-ignore
    if (isSeen && isOpen) runs.at(-1)?.push(to);
    else if (isSeen) runs.push([from, to]);
    isOpen = isSeen;
  }
  return runs;
}

/** A geometry of the base map as the path of an SVG, cut to the window; "" where nothing of it is seen. */
export function clippedPath(geometry: Geometry, frame: Size & Pick<MapFrame, 'at'>): string {
  const inPx = (line: readonly Position[]) => line.map(([lon = 0, lat = 0]) => frame.at(lon, lat));
  const write = (line: readonly Px[]) => (line.length === 0 ? '' : `M${line.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`);
  switch (geometry.type) {
    case 'LineString':
      return clipLine(inPx(geometry.coordinates), frame).map(write).join('');
    case 'MultiLineString':
      return geometry.coordinates.flatMap((line) => clipLine(inPx(line), frame)).map(write).join(''); // oxfmt-ignore
    case 'Polygon':
      return geometry.coordinates.map((ring) => write(clipRing(inPx(ring), frame))).join('');
    case 'MultiPolygon':
      return geometry.coordinates.flat().map((ring) => write(clipRing(inPx(ring), frame))).join(''); // oxfmt-ignore
    case 'GeometryCollection':
      return geometry.geometries.map((one) => clippedPath(one, frame)).join('');
    case 'Point':
    case 'MultiPoint':
      return '';
  }
}
