/** A made-up route: a leg that was built and lay idle, a plan that came to nothing, a contract; and gas records. */
import { makeRecord } from '../../support/makeRecord.ts';
import { carries, cited, makeLeg, makeNode, makePath, stage } from '../../support/madeRoute.ts';

type Json = Record<string, unknown>;

const point = (order: number) => [44 + order, 40] as const;
const leg = (id: string, order: number, more: Parameters<typeof makeLeg>[3]) =>
  makeLeg(id, order, [point(order), point(order + 1)], { short: id.toUpperCase(), ...more });

const route = {
  type: 'FeatureCollection',
  features: [
    leg('one', 1, {
      stages: [stage('building', '2008-10~/2009'), stage('idle', '2010/2015-08-01'), stage('operating', '2015-08-02/..')],
      carries: carries('pipe', '2015-08-02/..'),
    }),
    leg('old', 2, { stages: [stage('operating', 'XXXX')], carries: carries('pipe', '2015-08-02/..') }),
    leg('plan', 3, { existence: 'planned', stages: [stage('planned', '2008/2011')] }),
    ...[1, 2, 3, 4].map((order) => makeNode(`node-${order}`, point(order))),
    makePath('sale', 'contract', [point(1), point(3)], { name: 'Sale', date: '2015-08-02/..' }),
  ],
};

export const gas = (id: string, date: string, more: Json = {}): Json => ({
  id, kind: 'gas', date, title: `Gas ${id}`, summary: 'What is said.', sectors: ['energy'], actors: [], places: [], stage: 'planned', quantities: [],
  citations: cited, rivals: [], related: [], ...more,
}); // oxfmt-ignore

export const makeRoute = (records: readonly Json[]) => makeRecord(records, { 'gas-route.geojson': route });
