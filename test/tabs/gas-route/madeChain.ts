/** A made-up chain of four legs through two countries: one swapped, one without length and capacity, one built late; and a plan beside it. */
import { makeRecord } from '../../support/makeRecord.ts';
import { capacity, chainLeg, chainNode, chainPath, cited, stage } from '../../support/madeRoute.ts';

const herald = [{ source: 'herald', locator: '¶ 1' }];

export function madeChain(records: readonly Record<string, unknown>[] = []) {
  return makeRecord(records, {
    'gas-route.geojson': {
      type: 'FeatureCollection',
      features: [
        chainLeg(1, {
          name: 'Sea pipe', short: 'Sea', lengthKm: 90, capacities: [{ ...capacity('2005/..', 10), asBuilt: true }, { ...capacity('2010/..', 26), derived: true }],
          diameters: [{ mm: 914, citations: cited }], operators: [{ name: 'Arpipe', role: 'technical operator', date: '2006/..', citations: herald }],
          owners: [{ date: '2009', shares: [{ name: 'Ann', perCent: 60 }, { name: 'Bob' }], citations: herald }],
          carries: { how: 'pipe', date: '2012-03-01/..', note: 'Inferred from the field.', citations: cited }, accuracyKm: { median: 3.3, max: 9.6 },
          rivals: [{ field: 'lengthKm', value: '85 km', citations: herald }, { field: 'owners', value: 'Bob alone', citations: herald }, { field: 'capacities', value: '25 bcm after the expansion', citations: herald }, { field: 'name', value: 'The sea line', citations: herald }],
          citations: [{ source: 'gazette', supports: ['lengthKm'] }, { source: 'herald', locator: '¶ 2', supports: ['notes'] }], notes: ['Three lines side by side.'],
        }),
        chainLeg(2, { name: 'Grid', short: 'Grid', existence: 'likely', stages: [stage('operating', 'XXXX')], carries: { how: 'swap', date: '2012-03-01/..', citations: cited } }),
        chainLeg(3, {
          name: 'Link', short: 'Link', countries: ['AR', 'BR'], lengthKm: 60, capacities: [capacity('2012-03-01/..', 2.19)], trace: 'approximate',
          stages: [stage('building', '2008/2009'), { ...stage('idle', '2010/2012-02-29'), note: 'Nothing is confirmed.' }, stage('operating', '2012-03-01/..')],
          carries: { how: 'pipe', date: '2012-03-01/..', citations: cited }, rivals: [{ field: 'stages', value: 'opened in 2011', citations: herald }],
        }),
        chainLeg(4, { name: 'Join', short: 'Join', countries: ['BR'], existence: 'assumed', trace: 'approximate', traceNote: 'A straight line.' }),
        chainLeg(5, { name: 'The plan of 2008', short: 'Plan', existence: 'planned', from: 'p0', to: 'p4', stages: [stage('planned', '2008/2011')]}),
        ...[0, 1, 2, 3, 4].map((at) => chainNode(at)),
        chainPath('sale', 'contract', 0, 4, { records: records.some(({ id }) => id === 'plan') ? ['plan'] : [] }),
        chainPath('exchange', 'swap', 1, 2, { name: 'The exchange' }),
      ].map((feature) => (feature.id === 'leg-5' ? { ...feature, geometry: { type: 'LineString', coordinates: [[45, 40], [45, 44]] } } : feature)),
    },
  });
} // oxfmt-ignore
