/** Lines and points of others as legs and nodes. */
import type { foreignWords } from '@/i18n/en/foreign.ts';
import type { Json, RowPlace } from '../brought.ts';
import type { Finding } from '../finding.ts';
import { type Feature, featureList, featurePlace, type SayFeature } from './feature.ts';
import { type Position, shapesOf } from './geometry.ts';
import { Ids } from './ids.ts';
import { chainsOf, type Ends, Network, positionOf } from './network.ts';
import { countriesOf, type Pipeline, pipelineOf, shortOf } from './pipelineLeg.ts';
import { Properties } from './pipelineProperties.ts';
import { Works } from './works.ts';

/** Lines and points that are drawn. */
const most = 3000;

/** What a point is, by the words with which files call it. */
const roles: readonly (readonly [RegExp, string])[] = [
  [/power (?:station|plant)/i, 'power-plant'],
  [/terminal/i, 'terminal'],
  [/compressor|pumping|metering|\bstation\b/i, 'station'],
  [/field|extraction|well/i, 'field'],
  [/border/i, 'border'],
];

interface Leg extends Ends {
  readonly entry: Json;
}

export class Route {
  readonly #file: string;
  readonly #words: typeof foreignWords;
  readonly #places: Map<object, RowPlace>;
  readonly #findings: Finding[];
  readonly #works: Works;
  readonly #ids = new Ids();
  readonly #network: Network;
  readonly #legs: Leg[] = [];
  readonly #unread = new Set<string>();

  constructor(file: string, words: typeof foreignWords, places: Map<object, RowPlace>, findings: Finding[]) {
    [this.#file, this.#words, this.#places, this.#findings] = [file, words, places, findings];
    this.#works = new Works(file, '', words);
    this.#network = new Network(this.#ids, words.nodeFrom(file.slice(0, 200)));
  }

  /** `entries`: features of which something is drawn. */
  of(features: readonly Feature[]): { legs: Json[]; nodes: Json[]; sources: Json[]; entries: number } {
    let entries = 0;
    const points: { readonly feature: Feature; readonly positions: readonly Position[] }[] = [];
    for (const feature of features) {
      const say = this.#sayOf(feature);
      const shapes = shapesOf(feature.geometry, say);
      if (shapes.lines.length + shapes.points.length === 0) continue;
      if (this.#legs.length + points.length >= most) {
        say('error', 'geoTooMany', { most: String(most) });
        continue;
      }
      entries += 1;
      const properties = new Properties(feature.properties);
      if (shapes.lines.length > 0) this.#addLines(feature, shapes.lines, properties, say);
      if (shapes.points.length > 0) points.push({ feature, positions: shapes.points });
    }
    if (points[0]) this.#sayOf(points[0].feature)('note', 'geoPoint');
    // points are looked for at the ends of lines, so that these stand first
    for (const { feature, positions } of points) this.#addPoints(feature, positions);
    if (this.#unread.size > 0) this.#findings.push({ severity: 'note', code: 'geoProperties', values: { names: [...this.#unread].slice(0, 60).join(', ').slice(0, 1000) }, file: this.#file, sheet: featureList }); // oxfmt-ignore
    return { legs: this.#ordered(), nodes: this.#network.nodes, sources: this.#works.sources, entries };
  }

  #sayOf({ at, properties }: Feature): SayFeature {
    return (severity, code, values = {}, column) => {
      const cell = column === undefined ? undefined : String(properties[column]).slice(0, 80);
      this.#findings.push({ severity, code, values, file: this.#file, sheet: featureList, row: at + 1, column, cell });
    };
  }

  #addLines(feature: Feature, lines: readonly (readonly Position[])[], properties: Properties, say: SayFeature): void {
    const pipeline = pipelineOf(properties, feature.at, this.#works, this.#words, say);
    lines.forEach((line, at) => {
      const name = lines.length === 1 ? pipeline.name : this.#words.part(pipeline.name, at + 1, lines.length);
      const first = at === 0 ? properties.text('startPlace') || undefined : undefined;
      const last = at === lines.length - 1 ? properties.text('endPlace') || undefined : undefined;
      this.#addLeg(feature, line, { ...pipeline, name, short: lines.length === 1 ? pipeline.short : shortOf(name) }, first, last);
    });
    for (const key of properties.unread()) this.#unread.add(key.slice(0, 60));
  }

  #addLeg(
    { at }: Feature,
    line: readonly Position[],
    { name, short, from, to, properties }: Pipeline,
    first?: string,
    last?: string,
  ): void {
    const count = this.#network.nodes.length;
    const start = this.#network.at(line[0]!, { name: first, otherwise: this.#words.startOf(name), country: from, role: 'junction' });
    const end = this.#network.at(line.at(-1)!, { name: last, otherwise: this.#words.endOf(name), country: to, role: 'junction' }, start);
    const entry: Json = {
      type: 'Feature',
      id: this.#ids.of(name, 'leg'),
      geometry: { type: 'LineString', coordinates: between(positionOf(start), line, positionOf(end)) },
      properties: { feature: 'leg', name, short, order: 0, from: start['id'], to: end['id'], ...properties },
    };
    for (const one of [entry, ...this.#network.nodes.slice(count)]) this.#places.set(one, featurePlace(this.#file, at));
    this.#legs.push({ from: String(start['id']), to: String(end['id']), entry });
  }

  #addPoints({ at, properties }: Feature, positions: readonly Position[]): void {
    const read = new Properties(properties);
    const say = this.#sayOf({ at, properties, geometry: undefined, entry: {} });
    const name = [read.text('name'), read.text('segment')].filter(Boolean).join(', ');
    const role = roles.find(([words]) => words.test(`${read.text('kind')} ${name}`))?.[1] ?? 'junction';
    const country = countriesOf(read, say).from;
    for (const position of positions) {
      const count = this.#network.nodes.length;
      this.#network.at(position, { name: name || undefined, otherwise: this.#words.point(at + 1), country, role });
      for (const node of this.#network.nodes.slice(count)) this.#places.set(node, featurePlace(this.#file, at));
    }
  }

  /** Plans stand beside the chain, and so behind it. */
  #ordered(): Json[] {
    const isPlan = ({ entry }: Leg) => (entry['properties'] as Json)['existence'] === 'planned';
    const chains = chainsOf(this.#legs.filter((leg) => !isPlan(leg)));
    if (chains.length > 1) this.#findings.push({ severity: 'note', code: 'geoApart', values: { count: String(chains.length) }, file: this.#file, sheet: featureList }); // oxfmt-ignore
    const legs = [...chains.flat(), ...this.#legs.filter(isPlan)];
    return legs.map(({ entry }, at) => {
      (entry['properties'] as Json)['order'] = at + 1;
      return entry;
    });
  }
}

/** A line begins and ends at its nodes, which may lie a little beside it. */
function between(start: Position, line: readonly Position[], end: Position): Position[] {
  const isAt = (a: Position, b: Position) => a[0] === b[0] && a[1] === b[1];
  return [...(isAt(start, line[0]!) ? [] : [start]), ...line, ...(isAt(end, line.at(-1)!) ? [] : [end])];
}
