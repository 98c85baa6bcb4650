/** Editions of the record: how a released one is kept, and what has changed since in what a view shows. */
import type { Entry } from './entries.ts';
import { type Facts, factsOf, type IndexFile, type RestFile, type Whole, wholeOf } from './facts.ts';
import { indexEntryOf } from './indexing.ts';
import type { AnyRecord } from './types.ts';

/** A released edition as it is kept: everything but what follows from the rest. */
export type EditionFile = Omit<IndexFile, 'entries' | 'editions'> & RestFile;

export function editionFileOf({ index, rest }: { index: IndexFile; rest: RestFile }): EditionFile {
  const { dataset, families, sectors } = index;
  return { dataset, families, sectors, ...rest };
}

/** A kept edition as the views use it. */
export function openEdition(file: EditionFile): { facts: Facts; whole: Whole } {
  const { dataset, families, sectors } = file;
  const whole = wholeOf({ ...file, legs: [], nodes: [], paths: [] }); // the route had other fields once, and is not compared
  const entries = file.records.map((record) => indexEntryOf(record, whole, dataset.sides));
  return { facts: factsOf({ dataset, families, sectors, entries, editions: [] }), whole };
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
  readonly records: ReadonlyMap<string, AnyRecord>;
  /** The records of the edition, whoever speaks of them. */
  readonly all: ReadonlyMap<string, AnyRecord>;
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
