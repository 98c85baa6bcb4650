/** What a dashboard needs and a file may lack: each part that is missing, or that no check would pass, is made of what is there, and said. */
import { checkDataset } from '@/record/check/dataset.ts';
import { listOf, objectOf } from '@/record/check/raw.ts';
import { filesOf, type RawHead } from '@/record/large/headFiles.ts';
import { type Problem, problemsOf } from '@/record/problem.ts';
import { files } from '@/record/schema/files.ts';
import type { Json } from './brought.ts';
import { familyOf, notGrouped, toneOf } from './palette.ts';
import { coverageOf, extentOf, sinceOf } from './span.ts';

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

/** `dates` are those of the records, as they stand; they are read only where the file says nothing of its coverage. */
export function complete(raw: RawHead, dates: () => Iterable<string>, name: string, words: CompletionWords): Completed {
  const gaps: string[] = [];
  const problems: Problem[] = [];
  const given = objectOf(raw.dataset);
  const { sides: sideIds, actors } = sidesOf(raw, given['sides'], words);
  const coverage = () => coverageOf(raw, dates());
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
  return { head: { ...head, dataset: withEras(dataset, head, coverage, words, problems) }, gaps, problems };
}

function problemsAt(key: string, given: Json, issues: Parameters<typeof problemsOf>[2]): Problem[] {
  return problemsOf('dataset.json', given, issues.map((issue) => ({ ...issue, path: [key, ...issue.path] }))); // oxfmt-ignore
}

/** Eras that do not adjoin, or a coverage that is no span, cannot be drawn: one era takes their place. */
function withEras(dataset: Json, head: RawHead, coverage: () => unknown, words: CompletionWords, problems: Problem[]): Json {
  const spans = new Set(['coverage', 'eras', 'edition', 'sides', 'map']);
  const faults = (one: Json) => checkDataset(filesOf({ ...head, dataset: one })).filter(({ file, path, doubt }) => file === 'dataset.json' && !doubt && spans.has(`${path[0]}`)); // oxfmt-ignore
  let now = dataset;
  if (faults(now).some(({ path }) => path[0] === 'coverage')) {
    problems.push(...faults(now).filter(({ path }) => path[0] === 'coverage'));
    now = { ...now, coverage: coverage() };
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
        ? [{ id: notGrouped, label: words.family, family: own.id, colour: toneOf(0) }]
        : // the very entries: by them it is known where they stood
          sectors.map((sector, at) =>
            Object.assign(sector, { family: sector['family'] ?? own.id, colour: sector['colour'] ?? toneOf(at) }),
          ),
  };
}
