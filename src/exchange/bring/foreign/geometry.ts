/** Lines and points of a GeoJSON geometry that nobody has checked: longitude and latitude, with what is doubtful of them. */
import { kmBetween } from '@/record/route/chain.ts';
import { listOf, objectOf } from '@/record/check/raw.ts';
import type { SayFeature } from './feature.ts';
import { joined } from './joinLines.ts';

/** [longitude, latitude], degrees. */
export type Position = readonly [number, number];

export interface Shapes {
  readonly lines: readonly (readonly Position[])[];
  readonly points: readonly Position[];
}

/** Positions of a line that is drawn whole; of more some are left out. */
const mostPositions = 20_000;
/** Collections within collections. */
const deepest = 8;

/** What cannot be drawn is left out, which is said. */
export function shapesOf(geometry: unknown, say: SayFeature): Shapes {
  if (geometry === null || geometry === undefined) {
    say('error', 'geoNoGeometry');
    return { lines: [], points: [] };
  }
  const found = { lines: [] as unknown[][], points: [] as unknown[] };
  collect(geometry, found, say, 0);
  const lines = found.lines.flatMap((line) => positionsOf(line, say) ?? []);
  const points = found.points.flatMap((point) => positionsOf([point], say)?.[0] ?? []);
  return { lines: joined(lines.filter((line) => isLine(line, say)), say).map((line) => thinned(line, say)), points: points.map((point): Position => point) };
} // oxfmt-ignore

function collect(geometry: unknown, found: { lines: unknown[][]; points: unknown[] }, say: SayFeature, depth: number): void {
  const { type, coordinates, geometries } = objectOf(geometry);
  const list: readonly unknown[] = Array.isArray(coordinates) ? coordinates : [];
  if (type === 'LineString') found.lines.push([...list]);
  else if (type === 'MultiLineString') found.lines.push(...list.map((line) => (Array.isArray(line) ? (line as unknown[]) : [])));
  else if (type === 'Point') found.points.push(coordinates);
  else if (type === 'MultiPoint') found.points.push(...list);
  else if (type === 'GeometryCollection' && depth < deepest) for (const one of listOf(geometries)) collect(one, found, say, depth + 1);
  else say('error', 'geoGeometry', { name: typeof type === 'string' ? type.slice(0, 40) : '' });
}

/** Undefined where one of them is none, for the line would run elsewhere without it. Returns one list, so that it can be flattened. */
function positionsOf(raw: readonly unknown[], say: SayFeature): [Position[]] | undefined {
  const pairs: Position[] = [];
  let hasHeight = false;
  for (const one of raw) {
    const [lon, lat] = Array.isArray(one) ? (one as unknown[]) : [];
    if (typeof lon !== 'number' || typeof lat !== 'number' || !Number.isFinite(lon) || !Number.isFinite(lat)) {
      say('error', 'geoNumbers', { cell: shownJson(one) });
      return undefined;
    }
    hasHeight ||= (one as unknown[]).length > 2;
    pairs.push([lon, lat]);
  }
  if (hasHeight) say('note', 'geoAltitude');
  const outside = pairs.find((pair) => !isOnGlobe(pair));
  if (outside === undefined) return [pairs];
  const cell = shownJson(outside);
  const swapped = pairs.map(([lat, lon]): Position => [lon, lat]);
  if (swapped.every(isOnGlobe)) {
    say('warning', 'geoSwapped', { cell });
    return [swapped];
  }
  const isFar = pairs.some(([lon, lat]) => Math.abs(lon) > 720 || Math.abs(lat) > 720);
  say('error', isFar ? 'geoProjected' : 'geoOutside', { cell });
  return undefined;
}

function isOnGlobe([lon, lat]: Position): boolean {
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
}

function isLine(line: readonly Position[], say: SayFeature): boolean {
  const [first] = line;
  if (first === undefined || line.every(([lon, lat]) => lon === first[0] && lat === first[1])) {
    say('error', 'geoTooShort');
    return false;
  }
  if (line.some(([lon], at) => at > 0 && Math.abs(lon - line[at - 1]![0]) > 180)) say('warning', 'geoAntimeridian');
  return true;
}

/** Positions that lie close to the one before them are left out, until few enough are left. */
function thinned(line: readonly Position[], say: SayFeature): readonly Position[] {
  if (line.length <= mostPositions) return line;
  let [left, km] = [line, 0.025];
  while (left.length > mostPositions) {
    km *= 2;
    left = apart(left, km);
  }
  say('warning', 'geoThinned', { from: String(line.length), to: String(left.length), km: String(km) });
  return left;
}

function apart(line: readonly Position[], km: number): Position[] {
  const kept: Position[] = [line[0]!];
  for (const position of line.slice(1, -1)) if (kmBetween(kept.at(-1)!, position) >= km) kept.push(position);
  return [...kept, line.at(-1)!];
}

function shownJson(value: unknown): string {
  return (JSON.stringify(value) ?? '').slice(0, 60);
}
