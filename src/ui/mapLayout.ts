/** Where things stand on a small map: a window of land around some places, drawn true to scale at its middle latitude (equirectangular). */
import type { Geometry, Position } from 'geojson';

/** West, south, east, north, in degrees. */
export type Extent = readonly [number, number, number, number];

export interface MapPlace {
  readonly id: string;
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  /** Where the place is no point: how far around it what is meant may lie. */
  readonly aroundKm?: number | undefined;
}

/** px */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A window as it is drawn: its size, and the px of a place on it. */
export interface MapFrame extends Size {
  readonly pxPerKm: number;
  readonly at: (lon: number, lat: number) => readonly [number, number];
}

const kmPerDegree = 111.2;
const leastDegrees = 7;
const margin = 1.3;
/** From here to the pole a degree of longitude counts as one here. */
const mostLat = 85;

export function isWithin({ lon, lat }: MapPlace, [west, south, east, north]: Extent): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

/** Whether one extent has all of another. */
export function holds([west, south, east, north]: Extent, [w, s, e, n]: Extent): boolean {
  return west <= w && south <= s && east >= e && north >= n;
}

/** The window around the places, as near to `aspect` (width by height on the screen) as the extent of the base map allows. */
export function windowOf(places: readonly MapPlace[], extent: Extent, aspect: number): Extent {
  const edges = places.map(({ lon, lat, aroundKm = 0 }) => {
    const [byLon, byLat] = [aroundKm / kmPerDegree / shrink(lat), aroundKm / kmPerDegree];
    return [lon - byLon, lat - byLat, lon + byLon, lat + byLat] as const;
  });
  const [west, south] = [Math.min(...edges.map(([w]) => w)), Math.min(...edges.map(([, s]) => s))];
  const [east, north] = [Math.max(...edges.map(([, , e]) => e)), Math.max(...edges.map(([, , , n]) => n))];
  const factor = shrink((south + north) / 2);
  const wide = Math.max(leastDegrees, margin * (east - west), (margin * (north - south) * aspect) / factor);
  const [left, right] = spanOf((west + east) / 2, wide, extent[0], extent[2]);
  const [bottom, top] = spanOf((south + north) / 2, (wide * factor) / aspect, extent[1], extent[3]);
  return [left, bottom, right, top];
}

/** A span of that size about a middle, moved and cut until it lies between two limits. */
function spanOf(middle: number, size: number, low: number, high: number): readonly [number, number] {
  if (size >= high - low) return [low, high];
  const start = Math.min(Math.max(middle - size / 2, low), high - size);
  return [start, start + size];
}

/** By how much a degree of longitude is shorter than one of latitude. */
function shrink(lat: number): number {
  return Math.cos((Math.min(Math.abs(lat), mostLat) * Math.PI) / 180);
}

export function frameOf([west, south, east, north]: Extent, width: number): MapFrame {
  const perLon = width / (east - west);
  const perLat = perLon / shrink((south + north) / 2);
  return {
    width,
    height: (north - south) * perLat,
    pxPerKm: perLat / kmPerDegree,
    at: (lon, lat) => [(lon - west) * perLon, (north - lat) * perLat],
  };
}

/** A geometry as the path of an SVG, without the lines and rings that lie outside the frame. */
export function pathOf(geometry: Geometry, { width, height, at }: MapFrame): string {
  return linesOf(geometry)
    .map((line) => line.map(([lon = 0, lat = 0]) => at(lon, lat)))
    .filter((line) => {
      const [xs, ys] = [line.map(([x]) => x), line.map(([, y]) => y)];
      return Math.max(...xs) > 0 && Math.min(...xs) < width && Math.max(...ys) > 0 && Math.min(...ys) < height;
    })
    .map((line) => `M${line.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`)
    .join('');
}

function linesOf(geometry: Geometry): readonly Position[][] {
  switch (geometry.type) {
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
    case 'GeometryCollection':
      return geometry.geometries.flatMap(linesOf);
    case 'Point':
    case 'MultiPoint':
      return [];
  }
}
