/** Which names stand on the map, and where: the reader's own marks first, then what helps to know the land by, as far as there is room. */
import type { MapFrame, Size } from '../mapLayout.ts';
import type { BaseMap } from '../useBaseMap.ts';
import type { Frame } from './mercator.ts';
import { type Box, type Line, type MapLabel, type Named, placeNames, type Px, type Wanted } from './placing.ts';
import { isAtSea } from './sea.ts';

type LonLat = readonly [lon: number, lat: number];

/** A name that belongs to the land and not to a mark of the reader's. */
export interface MapName {
  readonly id: string;
  readonly text: string;
  /** Longitude and latitude of its middle. */
  readonly at: LonLat;
  readonly kind: 'water' | 'disputed' | 'country';
}

export interface NameOnMap extends MapLabel {
  readonly kind: MapName['kind'] | 'own';
}

/** px of letters where text is of the usual size. */
export const namePx = 13;
/** A country has a hundred places for its name: those that are near will do. */
const mostSpots = 12;

export interface Land {
  readonly baseMap: BaseMap | undefined;
  readonly fixed: readonly MapName[];
  readonly countryName: (code: string) => string;
  readonly first: readonly string[];
}

/** What is drawn over the land and has names: the names themselves, lines, which names keep off where they can, and what no name may lie over. */
export interface Own {
  readonly named: readonly Named[];
  readonly lines?: readonly Line[];
  readonly taken?: readonly Box[];
}

export function namesOn(
  frame: Frame,
  { named, lines = [], taken = [] }: Own,
  land: Land,
  measure: (text: string, size: number) => number,
): NameOnMap[] {
  const wanted: (Wanted & Pick<NameOnMap, 'kind'>)[] = [
    ...named.filter(({ x, y }) => isIn([x, y], frame)).map((one) => ({ ...one, kind: 'own' as const })),
    ...landNames(land, frame).flatMap(({ id, text, at, spare, kind }) => {
      const fits = kind === 'water' ? (label: Box) => isAtSea(label, frame, land.baseMap) : () => true;
      const place = frame.at(...at);
      const further = kind === 'country' ? spare.map((one) => frame.at(...one)) : around(place, namePx * frame.scale, kind);
      const [first, ...spots] = seenSpots(place, further, frame);
      return first ? [{ id, text, x: first[0], y: first[1], radius: 0, spots, fits, kind }] : [];
    }),
  ];
  return placeNames(wanted, lines, taken, frame, namePx * frame.scale, measure);
}

/** Where in the frame a name can stand, the nearest to its place first; where that is out of sight, from the middle of what is seen. */
export function seenSpots(place: Px, further: readonly Px[], frame: Size): readonly Px[] {
  const seen = [place, ...further].filter((one) => isIn(one, frame));
  const mean = (axis: 0 | 1) => seen.reduce((sum, one) => sum + one[axis], 0) / seen.length;
  const [x, y] = seen.includes(place) ? place : [mean(0), mean(1)];
  return seen.toSorted((a, b) => Math.hypot(a[0] - x, a[1] - y) - Math.hypot(b[0] - x, b[1] - y)).slice(0, mostSpots);
}

function isIn([x, y]: Px, { width, height }: Size): boolean {
  return x >= 0 && x <= width && y >= 0 && y <= height;
}

/** The name of a sea may move in it; that of a border stands above it or below. */
function around([x, y]: Px, size: number, kind: 'water' | 'disputed'): Px[] {
  const steps: readonly Px[] = kind === 'water' ? [[0, -2], [0, 2], [-3, 0], [3, 0], [-3, -2], [3, -2], [-3, 2], [3, 2], [0, -4], [0, 4]] : [[0, -1], [0, 1]]; // oxfmt-ignore
  return steps.map(([dx, dy]) => [x + dx * size, y + dy * size]);
}

/** px: land that is smaller is hardly seen, and its name would stand in the sea. */
const leastLand = 4;
const kmPerDegree = 111.2;

/** The countries of the base map, each with the place of its name, where else in it that can stand, and whether its land is large enough to be seen. */
export function countriesOf(
  baseMap: BaseMap,
  { pxPerKm }: Pick<MapFrame, 'pxPerKm'>,
): { readonly code: string; readonly at: LonLat; readonly spare: readonly LonLat[]; readonly isSeen: boolean }[] {
  const { features } = baseMap.countries;
  const spare = new Map(features.flatMap(({ geometry, properties: { code } }) => (geometry.type === 'MultiPoint' ? [[code, geometry.coordinates as unknown as LonLat[]]] : []))); // oxfmt-ignore
  return features.flatMap(({ geometry, properties: { code, span = Infinity } }) => {
    if (!code || geometry.type !== 'Point') return [];
    const isSeen = span * kmPerDegree * pxPerKm >= leastLand;
    return [{ code, at: geometry.coordinates as unknown as LonLat, spare: spare.get(code) ?? [], isSeen }];
  });
}

function landNames({ baseMap, fixed, countryName, first }: Land, frame: Frame): (MapName & { readonly spare: readonly LonLat[] })[] {
  const countries = (baseMap ? countriesOf(baseMap, frame) : []).map((one) => ({
    ...one,
    id: `country ${one.code}`,
    text: countryName(one.code),
    kind: 'country' as const,
  }));
  return [
    ...countries.filter(({ code }) => first.includes(code)),
    ...fixed.map((one) => ({ ...one, spare: [] })),
    ...countries.filter(({ code, isSeen }) => isSeen && !first.includes(code)),
  ];
}
