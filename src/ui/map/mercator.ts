/** Where a map stands, and where on it a place is drawn: Web Mercator, as maps on the web have it. */
import type { Extent, MapFrame } from '../mapLayout.ts';

/** The middle of a map in degrees, and how near it is: the whole world is 256 · 2^zoom px wide. Zoom may be a fraction. */
export interface MapView {
  readonly lat: number;
  readonly lon: number;
  readonly zoom: number;
}

/** A view as it is drawn in a window of some px. */
export interface Frame extends MapFrame {
  readonly view: MapView;
  /** How many times as large as on a common screen text and marks are drawn: the reader's text size, and how far off the reader sits. */
  readonly scale: number;
  /** The same for the widths of lines, which would cover a small map. */
  readonly lineScale: number;
  /** px of a kilometre at a latitude; `pxPerKm` is that of the middle. */
  readonly pxPerKmAt: (lat: number) => number;
  /** What lies at a px: longitude and latitude. */
  readonly positionAt: (x: number, y: number) => readonly [lon: number, lat: number];
}

const worldPx = 256;
/** The equator of a sphere that has the earth's mean radius. */
const equatorKm = 40_030;
const radians = Math.PI / 180;
/** Where the square world ends: nearer the poles a place is drawn at its edge. */
const mostLat = 85.0511;

/** px of the world at zoom 0, from its west and its north. */
export function worldAt(lon: number, lat: number): readonly [x: number, y: number] {
  return [worldPx * (lon / 360 + 0.5), worldPx * (0.5 - Math.asinh(Math.tan(clamp(lat, -mostLat, mostLat) * radians)) / (2 * Math.PI))];
}

export function positionOf(x: number, y: number): readonly [lon: number, lat: number] {
  return [(x / worldPx - 0.5) * 360, Math.atan(Math.sinh((0.5 - y / worldPx) * 2 * Math.PI)) / radians];
}

/** px of a map on which lines have their full width. */
const fullWidth = 560;

/** How wide lines are drawn on a map of this width: 1 is their full width. */
export function lineScaleOf(width: number): number {
  return Math.min(1, width / fullWidth);
}

export function frameAt(view: MapView, width: number, height: number, scale = 1, lineScale = scale * lineScaleOf(width)): Frame {
  const times = 2 ** view.zoom;
  const [middleX, middleY] = worldAt(view.lon, view.lat);
  const pxPerKmAt = (lat: number) => (worldPx * times) / (equatorKm * Math.cos(lat * radians));
  return {
    view,
    width,
    height,
    scale,
    lineScale,
    pxPerKm: pxPerKmAt(view.lat),
    pxPerKmAt,
    at: (lon, lat) => {
      const [x, y] = worldAt(lon, lat);
      return [width / 2 + (x - middleX) * times, height / 2 + (y - middleY) * times];
    },
    positionAt: (x, y) => positionOf(middleX + (x - width / 2) / times, middleY + (y - height / 2) / times),
  };
}

/** What a frame shows: west, south, east, north. */
export function extentOf({ positionAt, width, height }: Frame): Extent {
  const [[west, north], [east, south]] = [positionAt(0, 0), positionAt(width, height)];
  return [west, south, east, north];
}

/** An extent in px of the world at zoom 0: left, top, right, bottom. */
export function worldBox([west, south, east, north]: Extent): readonly [number, number, number, number] {
  return [...worldAt(west, north), ...worldAt(east, south)];
}

/** px at the sides of a window that are needed for something else. */
export interface Sides {
  readonly left: number;
  readonly right: number;
}

const noSides: Sides = { left: 0, right: 0 };

/** The nearest view in which the whole extent is seen between the sides: in the middle, or as near to it as they let it. */
export function viewOf(extent: Extent, width: number, height: number, sides = noSides): MapView {
  const [left, top, right, bottom] = worldBox(extent);
  const times = Math.min((width - sides.left - sides.right) / (right - left), height / (bottom - top));
  // a single point is as near as can be, and takes no room
  const half = right > left ? ((right - left) * times) / 2 : 0;
  const middle = clamp(width / 2, sides.left + half, width - sides.right - half);
  const [lon, lat] = positionOf((left + right) / 2 - (middle - width / 2) / times, (top + bottom) / 2);
  return { lat, lon, zoom: Math.log2(times) };
}

/** The least zoom at which the window holds nothing beyond the extent. */
export function leastZoom(extent: Extent, width: number, height: number): number {
  const [left, top, right, bottom] = worldBox(extent);
  return Math.log2(Math.max(width / (right - left), height / (bottom - top)));
}

/** The view that is nearest to this one and shows nothing beyond the extent, nor anything nearer than `maxZoom`. */
export function keepInside(view: MapView, extent: Extent, width: number, height: number, maxZoom: number): MapView {
  const least = leastZoom(extent, width, height);
  const zoom = clamp(view.zoom, least, Math.max(least, maxZoom));
  const [left, top, right, bottom] = worldBox(extent);
  const [x, y] = worldAt(view.lon, view.lat);
  const [halfX, halfY] = [width / 2 ** (zoom + 1), height / 2 ** (zoom + 1)];
  const [lon, lat] = positionOf(keepSpan(x, halfX, left, right), keepSpan(y, halfY, top, bottom));
  return { lat, lon, zoom };
}

/** The middle of a span, moved until the span lies between two limits; half way between them where it is too long. */
function keepSpan(middle: number, half: number, low: number, high: number): number {
  return 2 * half >= high - low ? (low + high) / 2 : clamp(middle, low + half, high - half);
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

/** "38.5,41.2,6.25": latitude, longitude, zoom, as the address writes them. */
export function formatView({ lat, lon, zoom }: MapView): string {
  return `${Number(lat.toFixed(3))},${Number(lon.toFixed(3))},${Number(zoom.toFixed(2))}`;
}

/** Undefined where the text is no place on the map, as "" is. */
export function parseView(at: string): MapView | undefined {
  const parts = at.split(',');
  const [lat = NaN, lon = NaN, zoom = NaN] = parts.map((part) => (part.trim() === '' ? NaN : Number(part)));
  const isPlace = parts.length === 3 && Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && zoom >= 0 && zoom <= 24;
  return isPlace ? { lat, lon, zoom } : undefined;
}

/** The largest window within this one that can show all of `home` and nothing beyond the extent: a tall screen would need land that the base map has not. */
export function roomFor(home: Extent, extent: Extent, width: number, height: number): readonly [width: number, height: number] {
  const [left, top, right, bottom] = worldBox(home);
  const [west, north, east, south] = worldBox(extent);
  return [
    Math.min(width, Math.round((height * (east - west)) / (bottom - top))),
    Math.min(height, Math.round((width * (south - north)) / (right - left))),
  ];
}
