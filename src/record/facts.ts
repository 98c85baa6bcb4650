/** The record as the app holds it: an index that the first view needs, and the whole, which follows. */
import { type Columns, columnsOf } from './columns/columns.ts';
import { type Edtf, trusted } from './edtf.ts';
import { type Entry, entryOf, type IndexEntry } from './entries.ts';
import type {
  Actor,
  AnyRecord,
  Change,
  Closure,
  DatasetInfo,
  Era,
  Family,
  Leg,
  Place,
  RouteNode,
  RoutePath,
  Sector,
  Source,
} from './types.ts';
import type { TranslationState } from './words.ts';

/** What the build stores for the first view. */
export interface IndexFile {
  readonly dataset: DatasetInfo;
  readonly families: readonly Family[];
  readonly sectors: readonly Sector[];
  readonly entries: readonly IndexEntry[];
  /** The versions of the editions that are kept beside the page. */
  readonly editions: readonly string[];
}

/** What the build stores for everything else. */
export interface RestFile {
  readonly records: readonly AnyRecord[];
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  readonly sources: readonly Source[];
  readonly changes: readonly Change[];
  readonly legs: readonly Leg[];
  readonly nodes: readonly RouteNode[];
  readonly paths: readonly RoutePath[];
  readonly personsPerFamily?: PersonsPerFamily | undefined;
  /** Only where it is not in the language in which it was written. */
  readonly translation?: Translated | undefined;
  /** Names in other languages and scripts, by the ids of people, bodies, places and sectors: for the search alone. */
  readonly namesElsewhere?: Readonly<Record<string, readonly string[]>> | undefined;
}

/** What is known of the translation of a record. */
export interface Translated {
  /** BCP 47. */
  readonly language: string;
  /** By the ids of records and talks. */
  readonly states: Readonly<Record<string, TranslationState>>;
  /** The texts that stand as they were written, for want of a translation. */
  readonly english: readonly string[];
}

/** How persons are estimated where families alone are counted. */
export type PersonsPerFamily = NonNullable<DatasetInfo['personsPerFamily']>;

/** Items that are looked up by their ids. */
export type ById<Item> = Pick<ReadonlyMap<string, Item>, 'get' | 'has'>;

/** The records by their ids; in a large record each is read when it is asked for. */
export type RecordsById = Pick<ReadonlyMap<string, AnyRecord>, 'get' | 'has' | 'keys' | 'values' | 'size'> & {
  /** The ids of those that name one in "related", where that is known without reading all; see ties.ts. */
  readonly namersOf?: (id: string) => readonly string[];
};

export interface Facts {
  readonly dataset: DatasetInfo;
  /** The versions of the editions that are kept, to compare with. */
  readonly editions: readonly string[];
  /** First and last day of the coverage. */
  readonly coverage: Edtf;
  readonly eras: readonly (Omit<Era, 'date'> & { readonly date: Edtf })[];
  /** When a channel between the two sides was closed. */
  readonly closures: readonly (Omit<Closure, 'date'> & { readonly date: Edtf })[];
  readonly families: readonly Family[];
  readonly sectors: ReadonlyMap<string, Sector>;
  /** In order of date. */
  readonly entries: readonly Entry[];
  readonly byId: ById<Entry>;
  /** The entries as the filter reads them. */
  readonly columns: Columns;
}

export interface Whole {
  readonly records: RecordsById;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly places: ReadonlyMap<string, Place>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly changes: readonly Change[];
  /** In order of the chain. */
  readonly legs: readonly Leg[];
  readonly nodes: readonly RouteNode[];
  /** What joins two points of the route without a pipe of its own. */
  readonly paths: readonly RoutePath[];
  /** Undefined where nothing may be estimated. */
  readonly personsPerFamily: PersonsPerFamily | undefined;
  /** Undefined where the record stands as it was written. */
  readonly translation?: Translated | undefined;
  readonly namesElsewhere?: RestFile['namesElsewhere'];
}

/** The stored index as views use it: dates parsed, entries in order of date. */
export function factsOf({ dataset, editions, families, sectors, entries }: IndexFile): Facts {
  const times = timesOf(dataset);
  const columns = columnsOf(
    entries.map((entry) => entryOf(entry, times.eras)),
    times,
  );
  return factsOver({ dataset, editions, families, sectors }, times, columns, mapOf(columns.entries));
}

/** Facts over columns that are there already. */
export function factsOver(
  { dataset, editions, families, sectors }: Omit<IndexFile, 'entries'>,
  times: Pick<Facts, 'coverage' | 'eras' | 'closures'>,
  columns: Columns,
  byId: Facts['byId'],
): Facts {
  return { dataset, editions, families, sectors: mapOf(sectors), ...times, entries: columns.entries, byId, columns };
}

/** The dates of a dataset, parsed. */
export function timesOf({ coverage, eras, closures }: DatasetInfo): Pick<Facts, 'coverage' | 'eras' | 'closures'> {
  return {
    coverage: trusted(`${coverage.from}/${coverage.to}`),
    eras: eras.map((era) => ({ ...era, date: trusted(era.date) })),
    closures: closures.map((closure) => ({ ...closure, date: trusted(closure.date) })),
  };
}

/** The stored rest as views use it: registers by id, legs in order of the chain. */
export function wholeOf(rest: RestFile, records: RecordsById = mapOf(rest.records)): Whole {
  return {
    records,
    actors: mapOf(rest.actors),
    places: mapOf(rest.places),
    sources: mapOf(rest.sources),
    changes: rest.changes,
    legs: rest.legs.toSorted((a, b) => a.properties.order - b.properties.order),
    nodes: rest.nodes,
    paths: rest.paths,
    personsPerFamily: rest.personsPerFamily,
    translation: rest.translation,
    namesElsewhere: rest.namesElsewhere,
  };
}

/** Items by their ids. */
export function mapOf<Item extends { readonly id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}
