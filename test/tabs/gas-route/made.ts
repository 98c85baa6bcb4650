/** A made-up route: a leg that was built and lay idle, a plan that came to nothing, a contract; and gas records. */
import { makeRecord } from '../../support/makeRecord.ts';

type Json = Record<string, unknown>;
const said = [{ source: 'gazette' }];

export const leg = (id: string, order: number, more: Json): Json => ({
  type: 'Feature',
  id,
  geometry: { type: 'LineString', coordinates: [[44 + order, 40], [45 + order, 40]] },
  properties: {
    feature: 'leg', name: `Leg ${id}`, short: id.toUpperCase(), order, from: `node-${order}`, to: `node-${order + 1}`, countries: ['AR'],
    existence: 'documented', trace: 'checked', traceNote: 'Drawn.', stages: [{ stage: 'operating', date: '2004/..', citations: said }],
    operators: [], owners: [], diameters: [], capacities: [], rivals: [], notes: [], citations: said, ...more,
  },
}); // prettier-ignore

const node = (order: number): Json => ({
  type: 'Feature',
  id: `node-${order}`,
  geometry: { type: 'Point', coordinates: [44 + order, 40] },
  properties: { feature: 'node', name: `Node ${order}`, country: 'AR', role: 'junction', accuracyMetres: 100, from: 'test' },
});

const contract: Json = {
  type: 'Feature',
  id: 'sale',
  geometry: { type: 'LineString', coordinates: [[45, 40], [47, 40]] },
  properties: {
    feature: 'path', kind: 'contract', name: 'Sale', date: '2015-08-02/..', parties: [{ name: 'A', role: 'sells' }, { name: 'B', role: 'buys' }],
    note: 'A sale.', records: [], citations: said,
  },
}; // prettier-ignore

const route = {
  type: 'FeatureCollection',
  features: [
    leg('one', 1, {
      stages: [
        { stage: 'building', date: '2008-10~/2009', citations: said },
        { stage: 'idle', date: '2010/2015-08-01', citations: said },
        { stage: 'operating', date: '2015-08-02/..', citations: said },
      ],
      carries: { how: 'pipe', date: '2015-08-02/..', citations: said },
    }),
    leg('old', 2, {
      stages: [{ stage: 'operating', date: 'XXXX', citations: said }],
      carries: { how: 'pipe', date: '2015-08-02/..', citations: said },
    }),
    leg('plan', 3, { existence: 'planned', stages: [{ stage: 'planned', date: '2008/2011', citations: said }] }),
    ...[1, 2, 3, 4].map(node),
    contract,
  ],
};

export const gas = (id: string, date: string, more: Json = {}): Json => ({
  id, kind: 'gas', date, title: `Gas ${id}`, summary: 'What is said.', sectors: ['energy'], actors: [], places: [], stage: 'planned', quantities: [],
  citations: said, rivals: [], related: [], ...more,
}); // prettier-ignore

export const makeRoute = (records: readonly Json[]) => makeRecord(records, { 'gas-route.geojson': route });
