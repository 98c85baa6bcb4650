/** A made-up route: three legs from west to east, a plan beside them, a contract over them. */
import { dayOf, trusted } from '@/record/edtf.ts';
import type { Entry } from '@/record/entries.ts';
import type { Leg, Place, RouteNode } from '@/record/types.ts';
import { makeClusters } from '@/tabs/gas-route/places/clusters.ts';
import { layerAt } from '@/tabs/gas-route/places/layers.ts';
import type { PlaceRow, ShownPlaces } from '@/tabs/gas-route/places/placeRows.ts';
import { capacity, carries, makeLeg, makeNode, makePath, stage } from '../../support/madeRoute.ts';

export const legs: readonly Leg[] = [
  makeLeg('west', 1, [[42, 40], [44, 40]], { lengthKm: 248, capacities: [capacity('2006/..', 8), capacity('2018/..', 24)], carries: carries('pipe', '2015/..') }),
  makeLeg('middle', 2, [[44, 40], [46, 41]], { existence: 'likely', carries: carries('swap', '2015/..') }),
  makeLeg('east', 3, [[46, 41], [48, 40]], { existence: 'assumed', trace: 'approximate', stages: [stage('building', '2008'), stage('operating', '2015/..')] }),
  makeLeg('old-plan', 4, [[44, 40], [46, 38]], { existence: 'planned', from: 'node-2', to: 'node-9', stages: [stage('planned', '2008/2011')] }),
]; // oxfmt-ignore

export const nodes: readonly RouteNode[] = [
  makeNode('node-1', [42, 40], { role: 'field' }),
  makeNode('node-2', [44, 40], { role: 'border' }),
  makeNode('node-3', [46, 41]),
  makeNode('node-4', [48, 40], { role: 'power-plant', place: 'plant' }),
  makeNode('node-9', [46, 38]),
];

/** Over the whole route. */
export const pathOver = (kind: 'contract' | 'swap', date = '2015/..') => makePath(`the-${kind}`, kind, [[42, 40], [48, 40]], { date }); // oxfmt-ignore

export const day = (year: number, month = 1, date = 1) => dayOf(year, month, date);

export const makeEntry = (id: string, more: Partial<Entry> = {}): Entry => ({
  id, kind: 'event', date: trusted('2010'), title: `Entry ${id}`, sectors: [], actors: [], places: [], sources: [], languages: [], sides: [], origins: 1,
  eras: [], ...more,
}); // oxfmt-ignore

export const makePlace = (id: string, lon = 45, lat = 40, accuracyMetres = 1000): Place => ({ id, name: id, variants: [], country: 'AR', lat, lon, accuracyMetres, from: 'test' }); // oxfmt-ignore

/** A place with events that have these ids. */
export function makeRow(place: Place, ids: readonly string[], more: Partial<Entry> = {}): PlaceRow {
  const entries = ids.map((id) => makeEntry(id, { places: [place.id], ...more }));
  return { place, count: entries.length, entries, byLayer: new Map([[layerAt({ kind: 'event', ...more }, false), entries.length]]) };
}

/** These places as what is shown: records of one id are one record. */
export const madePlaces = (rows: readonly PlaceRow[]): ShownPlaces => ({
  rows,
  recordsAt: (some) => new Set(some.flatMap(({ entries }) => entries.map(({ id }) => id))).size,
});

export const clustersOf = (rows: readonly PlaceRow[]) => makeClusters(madePlaces(rows));
