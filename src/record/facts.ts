/** The record as the app holds it: an index that the first view needs, and the whole, which follows. */
import { type Columns, columnsOf } from './columns.ts';
import { byDate, type Edtf, trusted } from './edtf.ts';
import { type Entry, entryOf, type IndexEntry, indexEntryOf, type Registers } from './entries.ts';
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
  RecordFiles,
  RouteNode,
  Sector,
  Source,
} from './types.ts';

/** What the build stores for the first view. */
export interface IndexFile {
  readonly dataset: DatasetInfo;
  readonly families: readonly Family[];
  readonly sectors: readonly Sector[];
  readonly entries: readonly IndexEntry[];
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
}

export interface Facts {
  readonly dataset: DatasetInfo;
  /** First and last day of the coverage. */
  readonly coverage: Edtf;
  readonly eras: readonly (Omit<Era, 'date'> & { readonly date: Edtf })[];
  /** When a channel between the two sides was closed. */
  readonly closures: readonly (Omit<Closure, 'date'> & { readonly date: Edtf })[];
  readonly families: readonly Family[];
  readonly sectors: ReadonlyMap<string, Sector>;
  /** In order of date. */
  readonly entries: readonly Entry[];
  readonly byId: ReadonlyMap<string, Entry>;
  /** The entries as the filter reads them. */
  readonly columns: Columns;
}

export interface Whole {
  readonly records: ReadonlyMap<string, AnyRecord>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly places: ReadonlyMap<string, Place>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly changes: readonly Change[];
  /** In order of the chain. */
  readonly legs: readonly Leg[];
  readonly nodes: readonly RouteNode[];
}

/** Splits checked files into what the build stores. `records` come file by file, in the order of the files. */
export function splitRecord(files: RecordFiles, records: readonly AnyRecord[]): { index: IndexFile; rest: RestFile } {
  const { $schema: _, ...dataset } = files['dataset.json'];
  const { features } = files['gas-route.geojson'];
  const registers = {
    actors: mapOf(files['actors.json'].entries),
    places: mapOf(files['places.json'].entries),
    sources: mapOf(files['sources.json'].entries),
  };
  return {
    index: {
      dataset,
      families: files['sectors.json'].families,
      sectors: files['sectors.json'].sectors,
      entries: records.map((record) => indexEntryOf(record, registers, dataset.sides)),
    },
    rest: {
      records,
      actors: files['actors.json'].entries,
      places: files['places.json'].entries,
      sources: files['sources.json'].entries,
      changes: files['changes.json'].entries,
      legs: features.filter((feature) => feature.properties.feature === 'leg') as Leg[],
      nodes: features.filter((feature) => feature.properties.feature === 'node') as RouteNode[],
    },
  };
}

/** The same facts with the entries of other records: those that a perspective sees. */
export function factsOfRecords(facts: Facts, records: readonly AnyRecord[], registers: Registers): Facts {
  const entries = records.map((record) => entryOf(indexEntryOf(record, registers, facts.dataset.sides), facts.eras)).toSorted(byDate);
  return { ...facts, entries, byId: mapOf(entries), columns: columnsOf(entries, facts.coverage) };
}

/** The stored index as views use it: dates parsed, entries in order of date. */
export function factsOf(index: IndexFile): Facts {
  const { closures } = index.dataset;
  const coverage = trusted(`${index.dataset.coverage.from}/${index.dataset.coverage.to}`);
  const eras = index.dataset.eras.map((era) => ({ ...era, date: trusted(era.date) }));
  const entries = index.entries.map((entry) => entryOf(entry, eras)).toSorted(byDate);
  return {
    dataset: index.dataset,
    coverage,
    eras,
    closures: closures.map((closure) => ({ ...closure, date: trusted(closure.date) })),
    families: index.families,
    sectors: mapOf(index.sectors),
    entries,
    byId: mapOf(entries),
    columns: columnsOf(entries, coverage),
  };
}

/** The stored rest as views use it: registers by id, legs in order of the chain. */
export function wholeOf(rest: RestFile): Whole {
  return {
    records: mapOf(rest.records),
    actors: mapOf(rest.actors),
    places: mapOf(rest.places),
    sources: mapOf(rest.sources),
    changes: rest.changes,
    legs: rest.legs.toSorted((a, b) => a.properties.order - b.properties.order),
    nodes: rest.nodes,
  };
}

function mapOf<Item extends { readonly id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}
