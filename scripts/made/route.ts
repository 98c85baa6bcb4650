/** A small made-up gas route: a field and a plant, three legs between them, a planned one beside, a contract and a swap. */
import type { Leg, Place, RouteNode, RoutePath } from '../../src/record/types.ts';
import { codeOf } from './actors.ts';

type LonLat = [number, number];

export interface MadeRoute {
  readonly legs: readonly Leg[];
  readonly nodes: readonly RouteNode[];
  readonly paths: readonly RoutePath[];
}

/** Ends in the second place; `source` is the work that tells of all of it, `record` a record that does. */
export function madeRoute(places: readonly Place[], source: string, record: string): MadeRoute {
  const citations = [{ source, locator: '¶ 1' }];
  const plant = places[1];
  const points: readonly [id: string, role: RouteNode['properties']['role'], country: number, at: LonLat][] = [
    ['deep-field', 'field', 0, [50.6, 39.8]],
    ['shore-terminal', 'terminal', 0, [49.4, 40.2]],
    ['high-border', 'border', 2, [43.5, 39.5]],
    ['old-plant', 'power-plant', 1, plant ? [plant.lon, plant.lat] : [38, 35]],
  ];
  const nodes = points.map(([id, role, country, coordinates]): RouteNode => ({
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates },
    properties: {
      feature: 'node', name: id.replace('-', ' '), country: codeOf(country), role,
      ...(role === 'power-plant' && plant && { place: plant.id }), accuracyMetres: 1000, from: 'Made up',
    },
  })); // oxfmt-ignore
  const leg = (order: number, from: number, to: number, more: Partial<Leg['properties']>): Leg => {
    const [start, end] = [points[from]!, points[to]!];
    return {
      type: 'Feature',
      id: `leg-${order}`,
      geometry: { type: 'LineString', coordinates: [start[3], [(start[3][0] + end[3][0]) / 2, (start[3][1] + end[3][1]) / 2 + 0.5], end[3]] },
      properties: {
        feature: 'leg', name: `Pipe from the ${start[0]} to the ${end[0]}`, short: `Pipe ${order}`, order, from: start[0], to: end[0],
        countries: [codeOf(start[2])], existence: 'documented', trace: 'approximate', traceNote: 'Made up.',
        stages: [{ stage: 'building', date: '2004/2006', citations }, { stage: 'operating', date: '2007/..', citations }],
        carries: { how: 'pipe', date: '2007/..', citations }, operators: [{ name: 'Pipe Company', citations }], owners: [],
        lengthKm: 200 * order, diameters: [{ mm: 914, citations }], capacities: [{ date: '2007/..', bcmPerYear: 8 / order, asBuilt: true, citations }],
        rivals: [], notes: [], citations, ...more,
      },
    };
  }; // oxfmt-ignore
  const path = (kind: 'contract' | 'swap', from: number, to: number): RoutePath => ({
    type: 'Feature',
    id: `the-${kind}`,
    geometry: { type: 'LineString', coordinates: [points[from]![3], points[to]![3]] },
    properties: {
      feature: 'path', kind, name: `The ${kind}`, date: '2010/..', parties: [{ name: 'Arland', role: 'sells' }, { name: 'Borland', role: 'buys' }],
      note: 'Made up.', records: [record], citations,
    },
  }); // oxfmt-ignore
  const { carries: _, ...planned } = leg(4, 1, 3, {
    existence: 'planned',
    stages: [{ stage: 'planned', date: '2009/..', citations }],
    capacities: [],
  }).properties;
  return {
    legs: [leg(1, 0, 1, {}), leg(2, 1, 2, {}), leg(3, 2, 3, { existence: 'likely' }), { ...leg(4, 1, 3, {}), properties: planned }],
    nodes,
    paths: [path('contract', 0, 3), path('swap', 2, 3)],
  };
}
