/** Made-up legs, points and paths of a route, and a chain of them on one meridian. Each test names what matters to it. */
import type { Leg, RouteNode, RoutePath } from '@/record/types.ts';

type LonLat = readonly [lon: number, lat: number];
type LegProperties = Leg['properties'];

export const cited = [{ source: 'gazette' }];
export const stage = (name: LegProperties['stages'][number]['stage'], date: string) => ({ stage: name, date, citations: cited });
export const capacity = (date: string, bcmPerYear: number) => ({ date, bcmPerYear, citations: cited });
export const carries = (how: 'pipe' | 'swap', date: string) => ({ how, date, citations: cited });

/** In service since 2005, from point `node-1` to `node-2` where its order is 1. */
export function makeLeg(id: string, order: number, coordinates: readonly LonLat[], more: Partial<LegProperties> = {}): Leg {
  return {
    type: 'Feature',
    id,
    geometry: { type: 'LineString', coordinates: coordinates.map(([lon, lat]) => [lon, lat]) },
    properties: {
      feature: 'leg', name: `Leg ${id}`, short: id, order, from: `node-${order}`, to: `node-${order + 1}`, countries: ['AR'], existence: 'documented',
      trace: 'checked', traceNote: 'Made up.', stages: [stage('operating', '2005/..')], operators: [], owners: [], diameters: [], capacities: [],
      rivals: [], notes: [], citations: cited, ...more,
    },
  };
} // oxfmt-ignore

export function makeNode(id: string, [lon, lat]: LonLat, more: Partial<RouteNode['properties']> = {}): RouteNode {
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [lon, lat] },
    properties: { feature: 'node', name: id, country: 'AR', role: 'junction', accuracyMetres: 1000, from: 'test', ...more },
  };
}

type Kind = RoutePath['properties']['kind'];

export function makePath(id: string, kind: Kind, coordinates: readonly LonLat[], more: Partial<RoutePath['properties']> = {}): RoutePath {
  return {
    type: 'Feature',
    id,
    geometry: { type: 'LineString', coordinates: coordinates.map(([lon, lat]) => [lon, lat]) },
    properties: {
      feature: 'path', kind, name: `The ${kind}`, date: '2015/..', parties: [{ name: 'Arland', role: 'sells' }, { name: 'Borland', role: 'buys' }],
      note: 'No price is known.', records: [], citations: cited, ...more,
    },
  };
} // oxfmt-ignore

/** A point of the meridian: p0 is the first, each a degree further north. */
const at = (point: number): LonLat => [45, 40 + point];

/** Leg `order` on the meridian, from the point before it to its own: p0 – p1 is the first. */
export function chainLeg(order: number, more: Partial<LegProperties> = {}): Leg {
  const ends = { from: `p${order - 1}`, to: `p${order}` };
  return makeLeg(`leg-${order}`, order, [at(order - 1), at(order)], {
    name: `Pipe number ${order}`,
    short: `Pipe ${order}`,
    ...ends,
    ...more,
  });
}

export function chainNode(point: number, more: Partial<RouteNode['properties']> = {}): RouteNode {
  return makeNode(`p${point}`, at(point), { name: `Point ${point}`, ...more });
}

/** From a point of the meridian to another, since 1 March 2012. */
export function chainPath(id: string, kind: Kind, from: number, to: number, more: Partial<RoutePath['properties']> = {}): RoutePath {
  return makePath(id, kind, [at(from), at(to)], { date: '2012-03-01/..', ...more });
}
