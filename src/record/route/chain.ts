/** The route as one chain from its first node to its last: how long it is, how far apart its points are, and where it is weakest. */
import type { Day } from '../edtf.ts';
import type { Whole } from '../facts.ts';
import type { Citation, Leg, RouteNode } from '../types.ts';
import { legExistence, legTrace } from './words.ts';
import { capacityOf } from './moment.ts';

const isPlan = ({ properties }: Leg): boolean => properties.existence === 'planned';

/** The legs of the chain, in order: each begins where the one before it ends, and leads to a further point. Plans stand beside it. */
export function chainOf({ legs }: Pick<Whole, 'legs'>): Leg[] {
  const built = legs.filter((leg) => !isPlan(leg));
  const passed = new Set([built[0]?.properties.from]);
  const end = built.findIndex(({ properties: { from, to } }, at) => {
    const joins = at === 0 || from === built[at - 1]!.properties.to;
    return !joins || passed.size === passed.add(to).size;
  });
  return end === -1 ? built : built.slice(0, end);
}

/** Legs that stand beside the chain. */
export interface Beside {
  readonly plans: readonly Leg[];
  /** No plans, and yet no part of the chain. The record of the build has none; the lines of a file that somebody opened need not meet. */
  readonly apart: readonly Leg[];
}

export function besideOf({ legs }: Pick<Whole, 'legs'>): Beside {
  const chain = new Set(chainOf({ legs }));
  return { plans: legs.filter(isPlan), apart: legs.filter((leg) => !isPlan(leg) && !chain.has(leg)) };
}

/** The points of the chain, in order. */
export function pointsOf(chain: readonly Leg[], nodes: readonly RouteNode[]): RouteNode[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ids = chain.flatMap(({ properties: { from, to } }, at) => (at === 0 ? [from, to] : [to]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The legs between two points of the chain, whichever comes first; none for the same point, or where one is no point of it. */
export function legsBetween(chain: readonly Leg[], a: string, b: string): Leg[] {
  const ids = chain.map(({ properties }) => properties.to);
  const at = (id: string) => (chain[0]?.properties.from === id ? 0 : ids.indexOf(id) + 1 || undefined);
  const [first, last] = [at(a), at(b)];
  return first === undefined || last === undefined ? [] : chain.slice(Math.min(first, last), Math.max(first, last));
}

/** How long legs are together. */
export interface Length {
  /** km: the published lengths, added up. */
  readonly published: number;
  /** Legs for which no length was found. */
  readonly missing: readonly Leg[];
  /** km along the drawn lines of all of them: our measure of a schematic line, less than the pipe. */
  readonly drawn: number;
}

export function lengthOf(legs: readonly Leg[]): Length {
  return {
    published: legs.reduce((sum, { properties }) => sum + (properties.lengthKm ?? 0), 0),
    missing: legs.filter(({ properties }) => properties.lengthKm === undefined),
    drawn: legs.reduce((sum, leg) => sum + drawnLength(leg), 0),
  };
}

const earthKm = 6371.0088;

/** km along the drawn line of a leg, on a sphere. */
export function drawnLength({ geometry: { coordinates } }: Leg): number {
  return coordinates.slice(1).reduce((sum, position, at) => sum + kmBetween(coordinates[at]!, position), 0);
}

/** km between two positions, [longitude, latitude], on a sphere (haversine). */
export function kmBetween([lonA, latA]: readonly [number, number], [lonB, latB]: readonly [number, number]): number {
  const rad = Math.PI / 180;
  const half = (degrees: number) => Math.sin((degrees * rad) / 2) ** 2;
  const share = half(latB - latA) + Math.cos(latA * rad) * Math.cos(latB * rad) * half(lonB - lonA);
  return 2 * earthKm * Math.asin(Math.sqrt(Math.min(share, 1))); // rounding may lead beyond the other end of the earth
}

/** Where a chain is weakest on a day. */
export interface Weakest {
  /** The legs with the smallest published capacity, and how much that is (bcm a year); undefined where none is published. */
  readonly byCapacity: { readonly bcmPerYear: number; readonly legs: readonly Leg[] } | undefined;
  /** Legs without a published capacity: any of them may be narrower. */
  readonly withoutCapacity: readonly Leg[];
  /** The legs that are known least: by existence, then by trace. */
  readonly byEvidence: readonly Leg[];
}

export function weakestOf(chain: readonly Leg[], day: Day): Weakest {
  const known = chain.flatMap((leg) => {
    const capacity = capacityOf(leg, day);
    return capacity ? [{ leg, bcmPerYear: capacity.bcmPerYear }] : [];
  });
  const least = Math.min(...known.map(({ bcmPerYear }) => bcmPerYear));
  const doubt = ({ properties: { existence, trace } }: Leg) => legExistence.indexOf(existence) * legTrace.length + legTrace.indexOf(trace);
  const most = Math.max(...chain.map(doubt));
  return {
    byCapacity:
      known.length === 0
        ? undefined
        : { bcmPerYear: least, legs: known.filter(({ bcmPerYear }) => bcmPerYear === least).map(({ leg }) => leg) },
    withoutCapacity: chain.filter((leg) => capacityOf(leg, day) === undefined),
    byEvidence: chain.filter((leg) => doubt(leg) === most),
  };
}

/** Everything that is cited for a leg, wherever in it. */
export function citationsOfLeg({ properties }: Leg): Citation[] {
  const { citations, rivals, stages, carries, operators, owners, diameters, capacities } = properties;
  const parts = [...stages, ...(carries ? [carries] : []), ...operators, ...owners, ...diameters, ...capacities, ...rivals];
  return [...citations, ...parts.flatMap((part) => part.citations)];
}
