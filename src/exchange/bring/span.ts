/** The span of time and the stretch of earth of a record, told from what stands in it where its file does not say. */
import { listOf, objectOf } from '@/record/check/raw.ts';
import { isUndated, parseEdtf } from '@/record/edtf.ts';
import type { RawHead } from '@/record/large/headFiles.ts';

interface Coverage {
  readonly from: string;
  readonly to: string;
}

/** Where nothing is dated, timeline and map need some span all the same: it ends now. */
const anyTime = (): Coverage => ({ from: '1900', to: String(new Date().getUTCFullYear()) });
/** Where nothing has a place. */
const world = [-180, -60, 180, 75];

/** The years of the records, or else of the legs of the route. */
export function coverageOf(raw: RawHead, dates: Iterable<string>): Coverage {
  return yearsOf(dates) ?? yearsOf(legDates(raw)) ?? anyTime();
}

/** The year of the first stage of a leg. */
export function sinceOf(raw: RawHead): string {
  return (yearsOf(legDates(raw)) ?? anyTime()).from;
}

function legDates(raw: RawHead): string[] {
  return listOf(raw.legs).flatMap(({ properties }) => listOf(objectOf(properties)['stages']).map(({ date }) => String(date)));
}

/** From the first year to the last; undefined where none has a date. */
function yearsOf(dates: Iterable<string>): Coverage | undefined {
  let [first, last] = [Infinity, -Infinity];
  for (const text of dates) {
    const date = parseEdtf(text);
    if (!date || isUndated(date)) continue;
    if (Number.isFinite(date.start)) first = Math.min(first, date.start);
    last = Math.max(last, Number.isFinite(date.end) ? date.end : date.start);
  }
  if (first === Infinity || last === -Infinity) return undefined;
  const year = (day: number) => `${new Date(day * 86_400_000).getUTCFullYear()}`.padStart(4, '0');
  return { from: year(first), to: year(last) };
}

/** West, south, east, north of all places and points of the route, with a margin; the world where there are none. */
export function extentOf(raw: RawHead): readonly number[] {
  const points: (readonly [number, number])[] = [];
  const add = (lon: unknown, lat: unknown) => {
    if (typeof lon === 'number' && typeof lat === 'number' && Math.abs(lon) <= 180 && Math.abs(lat) <= 90) points.push([lon, lat]);
  };
  for (const { lon, lat } of listOf(raw.places)) add(lon, lat);
  for (const { geometry } of [...listOf(raw.legs), ...listOf(raw.nodes)]) {
    const coordinates = objectOf(geometry)['coordinates'];
    for (const position of Array.isArray(coordinates) && Array.isArray(coordinates[0]) ? coordinates : [coordinates])
      if (Array.isArray(position)) add(position[0], position[1]);
  }
  if (points.length === 0) return world;
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [lon, lat] of points) {
    [west, south] = [Math.min(west, lon), Math.min(south, lat)];
    [east, north] = [Math.max(east, lon), Math.max(north, lat)];
  }
  const margin = Math.max(2, (east - west) / 8, (north - south) / 8);
  const wide = [Math.max(-180, west - margin), Math.max(-85, south - margin), Math.min(180, east + margin), Math.min(85, north + margin)];
  return wide.map((degrees) => Math.round(degrees * 100) / 100);
}
