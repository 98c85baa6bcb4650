/** What a dashboard needs and a file may lack: each part that is missing, or that no check would pass, is made of what is there, and said. */
import { checkDataset } from '@/record/check/dataset.ts';
import { parseEdtf, isUndated } from '@/record/edtf.ts';
import { filesOf, type RawHead } from '@/record/large/headFiles.ts';
import { type Problem, problemsOf } from '@/record/problem.ts';
import { files } from '@/record/schema/files.ts';
import type { Json } from './brought.ts';
import { familyOf, toneOf } from './palette.ts';

/** Words for what nobody has named. */
export interface CompletionWords {
  readonly title: string;
  readonly subtitle: string;
  readonly description: string;
  readonly era: string;
  readonly eraDescription: string;
  readonly family: string;
  readonly sides: readonly [string, string];
  readonly disclaimer: string;
  readonly choice: string;
  readonly reportErrors: string;
  readonly licence: string;
}

export interface Completed {
  readonly head: RawHead;
  /** Paths of the dataset, and lists beside it, that were not in the file. */
  readonly gaps: readonly string[];
  /** What stood there and could not be used. */
  readonly problems: readonly Problem[];
}

/** Where nothing is dated, the map and the timeline need some span: it is as wide as no file that anybody brings. */
const anyTime = { from: '1900', to: '2100' };
/** Where nothing has a place. */
const world = [-180, -60, 180, 75];

/** `dates` are those of the records, as they stand; they are read only where the file says nothing of its coverage. */
export function complete(raw: RawHead, dates: () => Iterable<string>, name: string, words: CompletionWords): Completed {
  const gaps: string[] = [];
  const problems: Problem[] = [];
  const given = objectOf(raw.dataset);
  const { sides: sideIds, actors } = sidesOf(raw, given['sides'], words);
  const coverage = () => coverageOver(dates()) ?? coverageOver(legDates(raw)) ?? anyTime;
  const made: Readonly<Record<string, () => unknown>> = {
    title: () => name || words.title,
    subtitle: () => words.subtitle,
    description: () => words.description,
    sides: () => sideIds,
    edition: () => ({ version: '0.0.0', date: 'XXXX' }),
    coverage,
    closures: () => [],
    map: () => mapOf(objectOf(given['map']), raw, words, gaps, problems),
    choice: () => words.choice,
    method: () => [],
    notFound: () => [],
    reportErrors: () => words.reportErrors,
    licence: () => words.licence,
  };
  const shape = files['dataset.json'].shape;
  const dataset: Json = {};
  for (const [key, schema] of Object.entries(shape)) {
    if (key === '$schema') continue;
    const fits = key in given && schema.safeParse(given[key]).success;
    if (fits) dataset[key] = given[key];
    else {
      if (key in given && key !== 'map') problems.push(...problemsAt(key, given, schema.safeParse(given[key]).error?.issues ?? []));
      else if (key in made && key !== 'map' && key !== 'closures') gaps.push(key);
      if (made[key]) dataset[key] = made[key]();
    }
  }
  const unknown = Object.keys(given).filter((key) => !(key in shape));
  for (const key of unknown) problems.push({ file: 'dataset.json', path: [key], entry: undefined, message: `is no field here: remove it, or correct its name`, doubt: true }); // oxfmt-ignore
  const head: RawHead = { ...raw, actors, ...sectorsOf(raw, words, gaps), dataset };
  return { head: { ...head, dataset: withEras(dataset, head, words, problems) }, gaps, problems };
}

function problemsAt(key: string, given: Json, issues: Parameters<typeof problemsOf>[2]): Problem[] {
  return problemsOf('dataset.json', given, issues.map((issue) => ({ ...issue, path: [key, ...issue.path] }))); // oxfmt-ignore
}

/** Eras that do not adjoin, or a coverage that is no span, cannot be drawn: one era takes their place. */
function withEras(dataset: Json, head: RawHead, words: CompletionWords, problems: Problem[]): Json {
  const spans = new Set(['coverage', 'eras', 'edition', 'sides', 'map']);
  const faults = (one: Json) => checkDataset(filesOf({ ...head, dataset: one })).filter(({ file, path, doubt }) => file === 'dataset.json' && !doubt && spans.has(`${path[0]}`)); // oxfmt-ignore
  let now = dataset;
  if (faults(now).some(({ path }) => path[0] === 'coverage')) {
    problems.push(...faults(now).filter(({ path }) => path[0] === 'coverage'));
    now = { ...now, coverage: anyTime };
  }
  const { from, to } = now['coverage'] as { from: string; to: string };
  const whole = [{ id: 'era', label: words.era, date: from === to ? from : `${from}/${to}`, description: words.eraDescription }];
  if (!('eras' in now)) now = { ...now, eras: whole };
  const ofEras = faults(now).filter(({ path }) => path[0] === 'eras');
  problems.push(...ofEras);
  if (ofEras.length > 0) now = { ...now, eras: whole };
  return now;
}

/** The two sides: as the file says, else the first two countries, else two that stand for none. */
function sidesOf(raw: RawHead, given: unknown, words: CompletionWords): { sides: unknown; actors: readonly unknown[] } {
  const actors = listOf(raw.actors);
  if (Array.isArray(given)) return { sides: given, actors };
  const countries = actors.filter(({ kind, id }) => kind === 'country' && typeof id === 'string');
  const spare = ['first-side', 'second-side']
    // codes that ISO 3166 leaves to its users: they are of no country
    .map((id, at) => ({ id, kind: 'country', name: words.sides[at], variants: [], side: id, code: ['XA', 'XB'][at] }))
    .slice(0, Math.max(0, 2 - countries.length));
  return { sides: [...countries, ...spare].slice(0, 2).map(({ id }) => id), actors: [...actors, ...spare] };
}

/** From the first year of a record to the last; undefined where none has a date. */
function coverageOver(dates: Iterable<string>): { from: string; to: string } | undefined {
  let [first, last] = [Infinity, -Infinity];
  for (const text of dates) {
    const date = parseEdtf(text);
    if (!date || isUndated(date)) continue;
    if (Number.isFinite(date.start)) first = Math.min(first, date.start);
    last = Math.max(last, Number.isFinite(date.end) ? date.end : date.start);
  }
  if (first === Infinity || last === -Infinity) return undefined;
  const year = (day: number) => `${new Date(day * 86_400_000).getUTCFullYear()}`.padStart(4, '0');
  return { from: year(first), to: year(last) };
}

function mapOf(given: Json, raw: RawHead, words: CompletionWords, gaps: string[], problems: Problem[]): Json {
  const around = extentOf(raw);
  const made: Json = { extent: around, view: around, disputed: [], waters: [], since: sinceOf(raw), disclaimer: words.disclaimer };
  const { shape } = files['dataset.json'].shape.map;
  return Object.fromEntries(
    Object.entries(shape).map(([key, schema]) => {
      const result = schema.safeParse(given[key]);
      if (key in given && result.success) return [key, given[key]];
      if (key in given)
        problems.push(...problemsAt('map', { map: given }, (result.error?.issues ?? []).map((issue) => ({ ...issue, path: [key, ...issue.path] })))); // oxfmt-ignore
      else if (key === 'extent') gaps.push('map');
      return [key, made[key]];
    }),
  );
}

/** West, south, east, north of all places and points of the route, with a margin; the world where there are none. */
function extentOf(raw: RawHead): readonly number[] {
  const points: (readonly [number, number])[] = [];
  const add = (lon: unknown, lat: unknown) => typeof lon === 'number' && typeof lat === 'number' && Math.abs(lon) <= 180 && Math.abs(lat) <= 90 && points.push([lon, lat]); // oxfmt-ignore
  for (const { lon, lat } of listOf(raw.places)) add(lon, lat);
  for (const { geometry } of [...listOf(raw.legs), ...listOf(raw.nodes)]) {
    const coordinates = objectOf(geometry)['coordinates'];
    for (const position of Array.isArray(coordinates) && Array.isArray(coordinates[0]) ? coordinates : [coordinates])
      if (Array.isArray(position)) add(position[0], position[1]);
  }
  if (points.length === 0) return world;
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [lon, lat] of points) [west, south, east, north] = [Math.min(west, lon), Math.min(south, lat), Math.max(east, lon), Math.max(north, lat)]; // oxfmt-ignore
  const margin = Math.max(2, (east - west) / 8, (north - south) / 8);
  return [Math.max(-180, west - margin), Math.max(-85, south - margin), Math.min(180, east + margin), Math.min(85, north + margin)].map((degrees) => Math.round(degrees * 100) / 100); // oxfmt-ignore
}

/** The year of the first stage of a leg. */
function sinceOf(raw: RawHead): string {
  return (coverageOver(legDates(raw)) ?? anyTime).from;
}

function legDates(raw: RawHead): string[] {
  return listOf(raw.legs).flatMap(({ properties }) => listOf(objectOf(properties)['stages']).map(({ date }) => String(date)));
}

/** A family and a colour for each sector that has none. */
function sectorsOf(raw: RawHead, words: CompletionWords, gaps: string[]): Pick<RawHead, 'families' | 'sectors'> {
  const sectors = listOf(raw.sectors);
  const families = listOf(raw.families);
  if (sectors.length === 0) gaps.push('sectors');
  const needsFamily = families.length === 0 || sectors.some(({ family }) => family === undefined);
  const own = { id: familyOf(families), label: words.family };
  return {
    families: needsFamily ? [...families, own] : families,
    sectors:
      sectors.length === 0
        ? [{ id: 'not-grouped', label: words.family, family: own.id, colour: toneOf(0) }]
        : // the very entries: by them it is known where they stood
          sectors.map((sector, at) =>
            Object.assign(sector, { family: sector['family'] ?? own.id, colour: sector['colour'] ?? toneOf(at) }),
          ),
  };
}

function objectOf(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

function listOf(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter((one): one is Json => typeof one === 'object' && one !== null && !Array.isArray(one)) : [];
}
