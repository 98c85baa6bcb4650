/** GeoJSON as a route: our own features as they are, lines of others as legs between the points at their ends. */
import { foreignWords } from '@/i18n/en/foreign.ts';
import type { Brought, Json } from '../brought.ts';
import type { Finding } from '../finding.ts';
import { slugOf } from '../template/registry.ts';
import { countryOf, Pipeline } from './pipelines.ts';

type Position = readonly [number, number];

/** By its type, which GeoJSON always has. */
export function isGeoJson(value: unknown): boolean {
  const { type, features, geometry, coordinates } = objectOf(value);
  if (type === 'FeatureCollection') return Array.isArray(features);
  if (type === 'Feature') return geometry !== undefined;
  return (type === 'LineString' || type === 'MultiLineString') && Array.isArray(coordinates);
}

export function fromGeoJson(value: unknown, file: string): Brought {
  const whole = objectOf(value);
  const features =
    whole['type'] === 'FeatureCollection'
      ? listOf(whole['features'])
      : whole['type'] === 'Feature'
        ? [whole]
        : [{ type: 'Feature', geometry: whole, properties: {} }];
  const own = (kind: string) => features.filter(({ properties }) => objectOf(properties)['feature'] === kind);
  const [legs, nodes, paths] = [own('leg'), own('node'), own('path')];
  if (legs.length + nodes.length + paths.length > 0) {
    const count = legs.length + nodes.length + paths.length;
    const others = features.length - count;
    const findings: Finding[] = others > 0 ? [{ severity: 'warning', code: 'geoNoRoute', values: { type: 'unknown' }, file }] : [];
    return { draft: { legs, nodes, paths, records: [] }, places: new Map(), sums: [], findings };
  }
  return new Route(file).of(features);
}

/** Legs of the lines of others. Nothing is said of a leg but what the file says, and the file is cited for it. */
class Route {
  readonly #file: string;
  readonly #legs: Json[] = [];
  readonly #nodes = new Map<string, Json>();
  readonly #sources: Json[] = [];
  readonly #findings: Finding[] = [];
  readonly #ids = new Set<string>();
  readonly #source: string;

  constructor(file: string) {
    this.#file = file;
    this.#source = this.#id(file, 'file');
    const name = foreignWords.file(file);
    this.#sources.push({
      id: this.#source,
      title: name,
      titleIsDescription: true,
      publisher: name,
      type: 'unknown',
      side: 'unknown',
      origin: this.#source,
      read: 'whole',
    });
  }

  of(features: readonly Json[]): Brought {
    let entries = 0;
    features.forEach((feature, at) => {
      const before = this.#legs.length;
      this.#feature(feature, at);
      if (this.#legs.length > before) entries += 1;
    });
    const sum = {
      file: this.#file,
      sheet: 'features',
      rows: features.length,
      entries,
      headings: 0,
      blank: 0,
      unread: features.length - entries,
    };
    const draft = { legs: this.#legs, nodes: [...this.#nodes.values()], paths: [], sources: this.#sources, records: [] };
    return { draft, places: new Map(), sums: [sum], findings: this.#findings };
  }

  #feature(feature: Json, at: number): void {
    const say = (severity: Finding['severity'], code: string, values: Finding['values'] = {}) =>
      this.#findings.push({ severity, code, values, file: this.#file, sheet: 'features', row: at + 1 });
    const { type, coordinates } = objectOf(feature['geometry']);
    if (type !== 'LineString' && type !== 'MultiLineString')
      return void say('error', 'geoNoRoute', { type: String(type ?? 'none').slice(0, 40) });
    const raw: unknown[] = type === 'LineString' ? [coordinates] : Array.isArray(coordinates) ? coordinates : [];
    const pipeline = new Pipeline(objectOf(feature['properties']));
    if (raw.length > 1) say('note', 'geoParts', { count: String(raw.length) });
    const name = [pipeline.text('name'), pipeline.text('segment')].filter(Boolean).join(', ');
    if (name === '') say('warning', 'geoNoName');
    const countries = this.#countries(pipeline, say);
    raw.forEach((part, index) => {
      const line = lineOf(part);
      if (typeof line === 'string') return void say('error', line);
      const own = `${name || foreignWords.line(at + 1)}${raw.length > 1 ? ` (${index + 1})` : ''}`;
      this.#leg(own, line, pipeline, countries);
    });
  }

  #countries(pipeline: Pipeline, say: (severity: Finding['severity'], code: string, values?: Finding['values']) => void): string[] {
    const named = [
      pipeline.text('startCountry'),
      ...pipeline.list('countries').map(({ name }) => name),
      pipeline.text('endCountry'),
    ].filter(Boolean);
    const codes = named.flatMap((name) => {
      const code = countryOf(name);
      if (code === undefined) say('warning', 'geoCountry', { cell: name.slice(0, 60) });
      return code ?? [];
    });
    if (codes.length === 0) say('gap', 'geoNoCountry');
    return codes.length === 0 ? ['ZZ'] : [...new Set(codes)];
  }

  #leg(name: string, line: readonly Position[], pipeline: Pipeline, countries: readonly string[]): void {
    const citations = [{ source: this.#source }, ...this.#wiki(pipeline)];
    const from = this.#node(line[0]!, pipeline.text('startPlace') || foreignWords.start(name), countries[0]!);
    const to = this.#node(line.at(-1)!, pipeline.text('endPlace') || foreignWords.end(name), countries.at(-1)!);
    const stage = pipeline.stage();
    const since = pipeline.since();
    const owners = pipeline.list('owner');
    const [capacity, length, mm] = [pipeline.figure('capacity'), pipeline.figure('length'), pipeline.diameterMm()];
    this.#legs.push({
      type: 'Feature',
      id: this.#id(name, 'leg'),
      geometry: { type: 'LineString', coordinates: line },
      properties: {
        feature: 'leg',
        name,
        short: name.length > 40 ? `${name.slice(0, 39)}…` : name,
        order: this.#legs.length + 1,
        from,
        to,
        countries,
        existence: pipeline.existence(),
        trace: 'approximate',
        traceNote: foreignWords.traceNote,
        stages: stage ? [{ stage, date: stage === 'operating' ? (since ?? 'XXXX') : 'XXXX', citations }] : [],
        operators: pipeline.list('operator').map(({ name: operator }) => ({ name: operator, citations })),
        owners: owners.length > 0 ? [{ shares: owners, citations }] : [],
        ...(length !== undefined && { lengthKm: length }),
        diameters: mm === undefined ? [] : [{ mm, citations }],
        capacities: capacity === undefined ? [] : [{ date: since ?? 'XXXX', bcmPerYear: capacity, citations }],
        rivals: [],
        notes: [],
        citations,
      },
    });
  }

  /** Lines that end at one point share it. */
  #node(position: Position, name: string, country: string): string {
    const key = position.join(' ');
    const known = this.#nodes.get(key);
    if (known) return known['id'] as string;
    const id = this.#id(`node ${name}`, 'node');
    this.#nodes.set(key, { type: 'Feature', id, geometry: { type: 'Point', coordinates: position }, properties: { feature: 'node', name, country, role: 'junction', accuracyMetres: 1000, from: foreignWords.from } }); // oxfmt-ignore
    return id;
  }

  #wiki(pipeline: Pipeline): { source: string }[] {
    const url = pipeline.text('wiki');
    if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return [];
    const known = this.#sources.find((source) => source['url'] === url);
    if (known) return [{ source: known['id'] as string }];
    const { host, pathname } = new URL(url);
    const id = this.#id(`${host} ${pathname.slice(0, 60)}`, 'work');
    this.#sources.push({
      id,
      title: url,
      titleIsDescription: true,
      publisher: host,
      url,
      type: 'unknown',
      side: 'unknown',
      origin: id,
      read: 'reported',
    });
    return [{ source: id }];
  }

  #id(words: string, otherwise: string): string {
    const wanted = slugOf(words) || otherwise;
    let id = wanted;
    for (let count = 2; this.#ids.has(id); count += 1) id = `${wanted}-${count}`;
    this.#ids.add(id);
    return id;
  }
}

/** Longitude and latitude of each position, heights left out; or the code of what is wrong. */
function lineOf(part: unknown): readonly Position[] | string {
  const line = (Array.isArray(part) ? part : []).filter(
    (position): position is number[] => Array.isArray(position) && Number.isFinite(position[0]) && Number.isFinite(position[1]),
  );
  if (line.length < 2) return 'geoShort';
  const most = (at: 0 | 1) => line.reduce((high, position) => Math.max(high, Math.abs(position[at]!)), 0);
  if (most(0) > 180 || most(1) > 180) return 'geoProjected';
  if (most(1) > 90) return 'geoSwapped';
  return line.map(([lon, lat]): Position => [lon!, lat!]);
}

function objectOf(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

function listOf(value: unknown): Json[] {
  return Array.isArray(value) ? value.map(objectOf) : [];
}
