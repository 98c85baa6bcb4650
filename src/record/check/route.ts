/** The route holds together: it lies on the map, its legs make one chain, and lines, nodes and places that are the same point stand at it. */
import { isUndated, parseEdtf } from '../edtf.ts';
import { nearest, type Problem } from '../problem.ts';
import { recordFiles } from '../schema/files.ts';
import { doubt, entriesOf, idOf, type Json, listOf, objectOf, type Raw, type Report, reporter, textOf } from './raw.ts';

/** A feature with its kind, its properties and a report of its own. */
interface Feature {
  readonly id: string;
  readonly kind: unknown;
  readonly properties: Json;
  readonly coordinates: unknown;
  readonly report: Report;
}

/** `records` are the ids of all records, unless these files are only a part of what is checked. */
export function checkRoute(
  raw: Raw,
  records: ReadonlySet<string | undefined> = new Set(recordFiles.flatMap((file) => entriesOf(raw, file)).map(idOf)),
): Problem[] {
  const problems: Problem[] = [];
  const features = entriesOf(raw, 'gas-route.geojson').map((feature, index): Feature => {
    const id = idOf(feature) ?? '';
    const properties = objectOf(feature['properties']);
    const { coordinates } = objectOf(feature['geometry']);
    return { id, kind: properties['feature'], properties, coordinates, report: reporter(problems, 'gas-route.geojson', ['features', index], id) };
  }); // oxfmt-ignore
  const of = (kind: string) => features.filter((feature) => feature.kind === kind);
  const legs = of('leg');
  const nodes = new Map(of('node').map((node) => [node.id, node.coordinates]));
  checkExtent(features, objectOf(objectOf(raw['dataset.json'])['map'])['extent']);
  checkOrder(legs);
  for (const leg of legs) {
    checkEnds(leg, nodes);
    checkTimes(leg);
  }
  checkChain(legs);
  const places = new Map(entriesOf(raw, 'places.json').map((place) => [idOf(place) ?? '', [place['lon'], place['lat']]]));
  for (const node of of('node')) checkPlace(node, places);
  for (const path of of('path')) checkPath(path, records);
  return problems;
}

function checkExtent(features: readonly Feature[], extent: unknown): void {
  if (!Array.isArray(extent)) return;
  for (const { coordinates, report } of features)
    if (!isInside(coordinates, extent as number[]))
      report(
        ['geometry', 'coordinates'],
        'lies outside "map.extent" of dataset.json: positions are [longitude, latitude]; widen the extent where the route really leaves it',
        doubt,
      );
}

function checkOrder(legs: readonly Feature[]): void {
  const taken = new Map<unknown, string>();
  for (const { id, properties, report } of legs) {
    const { order } = properties;
    if (taken.has(order))
      report(['properties', 'order'], `${String(order)} is the place of "${taken.get(order)}" already: give each leg its own`, doubt);
    taken.set(order, id);
  }
}

/** A line begins and ends exactly at the nodes that it names. */
function checkEnds({ properties, coordinates, report }: Feature, nodes: ReadonlyMap<string, unknown>): void {
  const line: unknown[] = Array.isArray(coordinates) ? coordinates : [];
  for (const [end, at] of [
    ['from', 0],
    ['to', line.length - 1],
  ] as const) {
    // oxfmt-ignore
    const id = textOf(properties[end]);
    if (id === '') continue; // the schema reports it
    if (!nodes.has(id))
      report(['properties', end], `"${id}" is no node of this file${nearest(id, nodes.keys())}: add the node, or correct the id`);
    else if (!isSame(line[at], nodes.get(id)))
      report(
        ['geometry', 'coordinates', Math.max(at, 0)],
        `is ${pointOf(line[at])}, and "${id}", its "${end}", stands at ${pointOf(nodes.get(id))}: a line begins and ends at its nodes`,
      );
  }
}

/** Stages and capacities stand in the order in which they began; what is in service has no end, unless another stage follows. */
function checkTimes({ properties, report }: Feature): void {
  for (const list of ['stages', 'capacities']) {
    let latest = -Infinity;
    listOf(properties[list]).forEach(({ date, stage }, at, all) => {
      const when = parseEdtf(textOf(date));
      if (!when || isUndated(when)) return;
      const place = ['properties', list, at, 'date'];
      if (when.start < latest)
        report(place, `"${when.text}" begins before the entry above it: ${list} stand in the order in which they began`, doubt);
      latest = Math.max(latest, when.start);
      if (stage === 'operating' && at === all.length - 1 && when.end !== Infinity)
        report(place, `"${when.text}" ends, and nothing is said of the leg after it: write "${when.text}/.." where it lasts`, doubt);
    });
  }
}

/** In order, each leg begins where the one before it ends; a plan stands beside the chain. */
function checkChain(legs: readonly Feature[]): void {
  const chain = legs
    .filter(({ properties }) => properties['existence'] !== 'planned')
    .toSorted((a, b) => Number(a.properties['order']) - Number(b.properties['order']));
  for (const [at, { properties, report }] of chain.entries()) {
    const before = chain[at - 1];
    if (before && properties['from'] !== before.properties['to'])
      report(
        ['properties', 'from'],
        `is "${textOf(properties['from'])}", but the leg before it, "${before.id}", ends at "${textOf(before.properties['to'])}": the chain has no gaps`,
        doubt,
      );
  }
}

function checkPlace({ properties, coordinates, report }: Feature, places: ReadonlyMap<string, unknown>): void {
  const id = textOf(properties['place']);
  if (id === '') return;
  if (!places.has(id))
    report(['properties', 'place'], `"${id}" is not in places.json${nearest(id, places.keys())}: add it there, or correct the id`);
  else if (!isSame(coordinates, places.get(id)))
    report(
      ['properties', 'place'],
      `"${id}" stands at ${pointOf(places.get(id))}, and this node at ${pointOf(coordinates)}: leave "place" out where they are not the same point`,
    );
}

function checkPath({ properties, report }: Feature, records: ReadonlySet<string | undefined>): void {
  const named: unknown[] = Array.isArray(properties['records']) ? properties['records'] : [];
  named.forEach((id, at) => {
    if (typeof id !== 'string' || records.has(id)) return;
    const known = [...records].filter((one) => one !== undefined);
    report(['properties', 'records', at], `"${id}" is not in any file of records${nearest(id, known)}: add it there, or correct the id`);
  });
}

/** To the last digit: both stand for one point. */
function isSame(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return true; // the schema reports it
  return a[0] === b[0] && a[1] === b[1];
}

function pointOf(position: unknown): string {
  return `[${String(position)}]`;
}

function isInside(coordinates: unknown, extent: readonly number[]): boolean {
  if (!Array.isArray(coordinates)) return true; // the schema reports it
  if (Array.isArray(coordinates[0])) return coordinates.every((position) => isInside(position, extent));
  const [lon, lat] = coordinates as number[];
  const [west = -180, south = -90, east = 180, north = 90] = extent;
  return typeof lon !== 'number' || typeof lat !== 'number' || (lon >= west && lon <= east && lat >= south && lat <= north);
}
