/** Made-up legs: a chain of three countries that lies on one meridian, ten degrees long. Each test names what matters to it. */
import type { Leg, RouteNode, RoutePath } from '@/record/types.ts';

type Properties = Leg['properties'];

export const cited = [{ source: 'gazette' }];

/** Leg `order` from the point before it to its own: p0 – p1 is the first. */
export function leg(order: number, more: Partial<Properties> = {}): Leg {
  return {
    type: 'Feature',
    id: `leg-${order}`,
    geometry: { type: 'LineString', coordinates: [[45, 40 + order - 1], [45, 40 + order]] },
    properties: {
      feature: 'leg', name: `Pipe number ${order}`, short: `Pipe ${order}`, order, from: `p${order - 1}`, to: `p${order}`, countries: ['AR'],
      existence: 'documented', trace: 'checked', traceNote: 'Made up.', stages: [{ stage: 'operating', date: '2005/..', citations: cited }],
      operators: [], owners: [], diameters: [], capacities: [], rivals: [], notes: [], citations: cited, ...more,
    },
  };
} // prettier-ignore

export function node(at: number, more: Partial<RouteNode['properties']> = {}): RouteNode {
  return {
    type: 'Feature',
    id: `p${at}`,
    geometry: { type: 'Point', coordinates: [45, 40 + at] },
    properties: { feature: 'node', name: `Point ${at}`, country: 'AR', role: 'junction', accuracyMetres: 10, from: 'test', ...more },
  };
}

export function path(id: string, kind: 'contract' | 'swap', from: number, to: number, more: Partial<RoutePath['properties']> = {}): RoutePath {
  return {
    type: 'Feature',
    id,
    geometry: { type: 'LineString', coordinates: [[45, 40 + from], [45, 40 + to]] },
    properties: {
      feature: 'path', kind, name: `The ${kind}`, date: '2012-03-01/..', parties: [{ name: 'Arland', role: 'sells' }, { name: 'Borland', role: 'buys' }],
      note: 'No price is known.', records: [], citations: cited, ...more,
    },
  };
} // prettier-ignore

export const capacity = (date: string, bcmPerYear: number) => ({ date, bcmPerYear, citations: cited });
export const stage = (name: Properties['stages'][number]['stage'], date: string) => ({ stage: name, date, citations: cited });
