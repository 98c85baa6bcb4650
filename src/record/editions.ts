/** Editions of the record: how a released one is kept, and what has changed since in what a view shows. */
import type { Entry } from './entries.ts';
import { type ById, type Facts, factsOf, type IndexFile, type RestFile, type Whole, wholeOf } from './facts.ts';
import { indexEntryOf } from './indexing.ts';
import type { AnyRecord } from './types.ts';

/** A released edition as it is kept: everything but what follows from the rest. */
export type EditionFile = Omit<IndexFile, 'entries' | 'editions'> & Omit<RestFile, 'translation' | 'namesElsewhere'>;

export function editionFileOf({ index, rest }: { index: IndexFile; rest: RestFile }): EditionFile {
  const { dataset, families, sectors } = index;
  return { dataset, families, sectors, ...rest };
}

/** A kept edition as the views use it. */
export interface OpenEdition {
  readonly facts: Facts;
  readonly whole: Whole;
  /** True where it has a route in the form of another time, which cannot be drawn. */
  readonly isRouteLeftOut: boolean;
}

export function openEdition(file: EditionFile): OpenEdition {
  const { families, sectors } = file;
  const dataset = upgraded(file.dataset);
  const isRouteLeftOut = !hasRouteOfToday(file);
  const whole = wholeOf(isRouteLeftOut ? { ...file, legs: [], nodes: [], paths: [] } : file);
  const entries = file.records.map((record) => indexEntryOf(record, whole, dataset.sides));
  return { facts: factsOf({ dataset, families, sectors, entries, editions: [] }), whole, isRouteLeftOut };
}

/** Until 0.4.0 a leg had its ends, times, operator and owners as sentences, and nothing joined what has no pipe. */
function hasRouteOfToday({ legs, paths }: Partial<EditionFile>): boolean {
  return paths !== undefined && (legs ?? []).every(({ properties }) => 'stages' in properties && 'from' in properties);
}

/** Until 0.4.0 the map named no seas, and its time began with the coverage. */
function upgraded(dataset: EditionFile['dataset']): EditionFile['dataset'] {
  const map: Partial<typeof dataset.map> = dataset.map;
  return { ...dataset, map: { ...dataset.map, waters: map.waters ?? [], since: map.since ?? dataset.coverage.from } };
}

/** new: it is in the record now; gone: it is no longer; in, out: it was corrected, and the filter shows it, or no longer; changed: shown then and now. */
export const changeSorts = ['changed', 'in', 'out', 'gone', 'new'] as const;

export interface EditionChange {
  readonly id: string;
  readonly title: string;
  readonly sort: (typeof changeSorts)[number];
  /** The fields that differ. */
  readonly fields: readonly string[];
}

/** What one edition shows of a view. */
export interface Showing {
  readonly shown: readonly Entry[];
  /** The records as the perspective sees them. */
  readonly records: ById<AnyRecord>;
  /** The records of the edition, whoever speaks of them. */
  readonly all: ById<AnyRecord>;
}

/** What is different in what a view shows, in order of date. */
export function changesBetween(then: Showing, now: Showing): EditionChange[] {
  const shownThen = new Set(then.shown.map(({ id }) => id));
  const shownNow = new Set(now.shown.map(({ id }) => id));
  const of = ({ id, title }: Entry): EditionChange[] => {
    const [before, after] = [then.records.get(id), now.records.get(id)];
    const fields = before && after ? differingFields(before, after) : [];
    const sort = !then.all.has(id) ? 'new' : !now.all.has(id) ? 'gone' : !shownThen.has(id) ? 'in' : !shownNow.has(id) ? 'out' : 'changed';
    return sort === 'changed' && fields.length === 0 ? [] : [{ id, title, sort, fields }];
  };
  return [...now.shown, ...then.shown.filter(({ id }) => !shownNow.has(id))].flatMap(of);
}

function differingFields(before: AnyRecord, after: AnyRecord): string[] {
  const [a, b]: Readonly<Record<string, unknown>>[] = [{ ...before }, { ...after }];
  return [...new Set([...Object.keys(a!), ...Object.keys(b!)])].filter((field) => field !== 'silent' && !isSame(a![field], b![field]));
}

/** True for the same JSON, whatever the order of the keys. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [keysOfA, keysOfB] = [Object.keys(a), Object.keys(b)];
  return keysOfA.length === keysOfB.length && keysOfA.every((key) => isSame(Reflect.get(a, key), Reflect.get(b, key)));
}
