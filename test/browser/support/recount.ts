/**
 * The record as it stands in `data/`, and the filter once more: slow, plain, and without a line of `src/`, so that the app is held against
 * something that shares none of its mistakes.
 */
import { readFileSync } from 'node:fs';

const read = (file: string): unknown => JSON.parse(readFileSync(`data/${file}.json`, 'utf8'));

interface Role {
  actor: string;
}

interface Cited {
  citations: { source: string }[];
}

/** What the filter asks of a record, whatever its kind. */
export interface Row extends Cited {
  id: string;
  kind: string;
  date: string;
  sectors: string[];
  actors: string[];
  places: string[];
  rivals: Cited[];
  disputed?: string;
  level?: string;
  form?: string;
  type?: string;
  stage?: string;
  stages?: (Cited & { stage: string })[];
  visitors?: Role[];
  hosts?: Role[];
  parties?: Role[];
  signatories?: Role[];
  speakers?: Role[];
  donors?: string[];
  channels?: string[];
  reporter?: string;
}

interface Source {
  id: string;
  title: string;
  titleIsDescription?: boolean;
  publisher: string;
  language?: string;
  side: string;
}

interface Actor {
  id: string;
  name: string;
  side: string;
  code?: string;
}

const byId = <Item extends { id: string }>(items: readonly Item[]) => new Map(items.map((item) => [item.id, item]));

export const kindFiles = ['visits', 'agreements', 'events', 'aid', 'gas', 'trade', 'statements'];
export const records = kindFiles.flatMap((file) => (read(file) as { entries: Row[] }).entries);
export const dataset = read('dataset') as {
  sides: string[];
  edition: { version: string };
  coverage: { from: string; to: string };
  eras: { id: string; label: string; date: string }[];
};
export const { sectors } = read('sectors') as { sectors: { id: string; label: string }[] };
export const sources = byId((read('sources') as { entries: Source[] }).entries);
export const actors = byId((read('actors') as { entries: Actor[] }).entries);
export const places = byId((read('places') as { entries: { id: string; name: string; country: string }[] }).entries);

/** First and last possible day of an EDTF text, as texts that compare like days; what nobody knows lies anywhere. */
export function spanOf(text: string): [first: string, last: string] {
  const [from = '', to = from] = text.replaceAll(/[~?%]/g, '').split('/');
  const first = from.replace('..', '0000').replaceAll('X', '0');
  const last = to.replace('..', '9999').replaceAll('X', '9');
  return [first + '-01-01'.slice(first.length - 4), last + '-12-31'.slice(last.length - 4)]; // a day 31 of any month is its last
}

function overlaps([a, b]: [string, string], [c, d]: [string, string]): boolean {
  return a <= b && c <= d && a <= d && c <= b;
}

export const isUndated = (row: Row) => row.date.includes('XXXX');

const oneOf = <Value>(value: Value | undefined) => (value === undefined ? [] : [value]);
const only = (row: Row, kind: string, value: string | undefined) => (row.kind === kind ? oneOf(value) : []);
const rolesOf = (list: Role[] | undefined) => (list ?? []).map(({ actor }) => actor);

/** Every work that the record cites anywhere, each as often as it is cited. */
export function worksOf(row: Row): string[] {
  return [...JSON.stringify(row).matchAll(/"source":"([^"]+)"/g)].map(([, id]) => id!);
}

/** To which side somebody travelled who is not at home there. */
function directionOf({ form, places: [at], visitors }: Row): string {
  if (form === 'call' || at === undefined) return 'none';
  const side = dataset.sides.find((one) => actors.get(one)?.code === places.get(at)?.country);
  if (side === undefined) return 'third';
  return rolesOf(visitors).some((visitor) => actors.get(visitor)?.side !== side) ? side : 'none';
}

/** The values that a record has in a facet. A value may stand twice. */
export const valuesOf: Readonly<Record<string, (row: Row) => string[]>> = {
  sector: (row) => row.sectors,
  kind: (row) => [row.kind],
  level: (row) => only(row, 'visit', row.level),
  direction: (row) => only(row, 'visit', row.kind === 'visit' ? directionOf(row) : undefined),
  form: (row) => only(row, 'visit', row.form),
  type: (row) => only(row, 'agreement', row.type),
  status: (row) => only(row, 'agreement', row.stages?.at(-1)?.stage),
  stage: (row) => only(row, 'aid', row.stage),
  statement: (row) => only(row, 'statement', row.form),
  actor: (row) => [
    ...row.actors,
    ...[row.visitors, row.hosts, row.parties, row.signatories, row.speakers].flatMap(rolesOf),
    ...(row.donors ?? []),
    ...(row.channels ?? []),
    ...oneOf(row.reporter),
  ],
  place: (row) => row.places,
  source: worksOf,
  language: (row) => worksOf(row).flatMap((work) => oneOf(sources.get(work)?.language)),
  side: (row) => worksOf(row).flatMap((work) => oneOf(sources.get(work)?.side)),
  disputed: (row) => {
    const said = [...(row.disputed === undefined ? [] : ['yes']), ...(row.rivals.length > 0 ? ['rivals'] : [])];
    return said.length > 0 ? said : ['no'];
  },
  era: (row) =>
    isUndated(row) ? ['undated'] : dataset.eras.filter(({ date }) => overlaps(spanOf(date), spanOf(row.date))).map(({ id }) => id),
};

/** What an address chooses in a facet; undefined where that is open. */
export function choiceIn(search: string, facet: string): { ids: string[]; except: boolean } | undefined {
  const text = new URLSearchParams(search).get(facet);
  return text === null ? undefined : { ids: text.replace(/^-/, '').split(','), except: text.startsWith('-') };
}

/** What one kind alone has leaves out the other kinds, in whatever way it is chosen. */
const ofOneKind = new Set(['level', 'direction', 'form', 'type', 'status', 'stage', 'statement']);

/** One of the values is chosen; with "all but" none of them is. */
function passes(facet: string, values: readonly string[], ids: readonly string[], except: boolean): boolean {
  const isNamed = values.some((value) => ids.includes(value));
  return except ? !isNamed && (!ofOneKind.has(facet) || values.length > 0) : isNamed;
}

/** The rows that an address selects by its facets and dates, with one part of it left open: a facet, or "dates". */
export function recount(search: string, rows: readonly Row[] = records, open = ''): Row[] {
  const address = new URLSearchParams(search);
  const choices = Object.keys(valuesOf).flatMap((facet) => {
    const choice = facet === open ? undefined : choiceIn(search, facet);
    return choice ? [{ facet, ...choice }] : [];
  });
  const [from, to] = [address.get('from'), address.get('to')];
  const limits: [string, string] = [spanOf(from ?? '..')[0], spanOf(to ?? '..')[1]];
  return rows.filter(
    (row) =>
      (open === 'dates' || (!from && !to) || overlaps(limits, spanOf(row.date))) &&
      choices.every(({ facet, ids, except }) => passes(facet, valuesOf[facet]!(row), ids, except)),
  );
}
