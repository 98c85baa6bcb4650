/** The record as the app holds it: an index that the first view needs, and the whole, which follows. */
import { byDate, type Edtf, trusted } from './edtf.ts';
import { officialVoices, originsOf, type Registers } from './origins.ts';
import type {
  Actor,
  AnyRecord,
  Change,
  Closure,
  DatasetInfo,
  Era,
  Family,
  Kind,
  Leg,
  Place,
  RecordFiles,
  RouteNode,
  Sector,
  Source,
} from './types.ts';

/** One record in the index, as it is stored. */
interface IndexEntry {
  readonly id: string;
  readonly kind: Kind;
  readonly date: string;
  readonly title: string;
  readonly sectors: readonly string[];
  readonly actors: readonly string[];
  readonly places: readonly string[];
  /** The works cited anywhere in it, rivals included. */
  readonly sources: readonly string[];
  /** EDTF dates that other sources give. */
  readonly rivalDates?: readonly string[];
  readonly inferred?: true;
  readonly disputed?: true;
  /** Its independent origins: works that repeat one report count once. */
  readonly origins: number;
  /** An official voice of one of the two sides says so. */
  readonly official?: true;
}

/** One record as views draw and the filter reads it. */
export type Entry = Omit<IndexEntry, 'date'> & { readonly date: Edtf };

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
  const registers = { actors: mapOf(files['actors.json'].entries), sources: mapOf(files['sources.json'].entries) };
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

function indexEntryOf(record: AnyRecord, registers: Registers, sides: DatasetInfo['sides']): IndexEntry {
  const { id, kind, date, title, sectors, actors, places, dateInferred, disputed } = record;
  const entry = {
    id,
    kind,
    date,
    title,
    sectors,
    actors: [...new Set([...actors, ...rolesOf(record)])],
    places,
    sources: sourcesOf(record),
  };
  const rivalDates = record.rivals.flatMap(({ field, value }) => (field === 'date' && typeof value === 'string' ? [value] : []));
  return {
    ...entry,
    ...(rivalDates.length > 0 && { rivalDates }),
    ...(dateInferred && { inferred: true }),
    ...(disputed && { disputed: true }),
    origins: originsOf(record, registers).size,
    ...(officialVoices(record, registers, sides).length > 0 && { official: true }),
  };
}

/** Everybody who has a role in the record, whatever its kind. */
function rolesOf(record: AnyRecord): string[] {
  switch (record.kind) {
    case 'visit':
      return [...record.visitors, ...record.hosts].map((holder) => holder.actor);
    case 'agreement':
      return [...record.parties, ...(record.signatories ?? [])].map((party) => party.actor);
    case 'aid':
      return [...record.donors, ...record.channels];
    case 'statement':
      return record.speakers.map((speaker) => speaker.actor);
    case 'gas':
    case 'trade':
      return record.reporter ? [record.reporter] : [];
    case 'event':
      return [];
  }
}

/** The ids of all works that a record cites: for itself, for its stages, and for its rivals. */
export function sourcesOf(record: AnyRecord): string[] {
  const stages = record.kind === 'agreement' ? record.stages : [];
  return [...new Set([record, ...stages, ...record.rivals].flatMap(({ citations }) => citations.map((citation) => citation.source)))];
}

function parsed(entry: IndexEntry): Entry {
  return { ...entry, date: trusted(entry.date) };
}

/** The same facts with the entries of other records: those that a perspective sees. */
export function factsOfRecords(facts: Facts, records: readonly AnyRecord[], registers: Registers): Facts {
  const entries = records.map((record) => parsed(indexEntryOf(record, registers, facts.dataset.sides))).toSorted(byDate);
  return { ...facts, entries, byId: mapOf(entries) };
}

/** The stored index as views use it: dates parsed, entries in order of date. */
export function factsOf(index: IndexFile): Facts {
  const entries = index.entries.map(parsed).toSorted(byDate);
  const { coverage, eras, closures } = index.dataset;
  return {
    dataset: index.dataset,
    coverage: trusted(`${coverage.from}/${coverage.to}`),
    eras: eras.map((era) => ({ ...era, date: trusted(era.date) })),
    closures: closures.map((closure) => ({ ...closure, date: trusted(closure.date) })),
    families: index.families,
    sectors: mapOf(index.sectors),
    entries,
    byId: mapOf(entries),
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
