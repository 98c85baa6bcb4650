/** What the build stores of a record set: the index of the first view, whose entries hold what the filter asks for, and the rest. */
import { citationsOf } from './citationsOf.ts';
import { directionOf, statusOf } from './derive.ts';
import type { IndexEntry } from './entries.ts';
import { type IndexFile, mapOf, type RestFile, type Whole } from './facts.ts';
import { officialVoices, originsOf } from './origins.ts';
import type { AnyRecord, DatasetInfo, Leg, RecordFiles, RouteNode, RoutePath } from './types.ts';

/** Splits checked files into what the build stores. `records` come file by file, in the order of the files; `editions` are the versions that are kept. */
export function splitRecord(
  files: RecordFiles,
  records: readonly AnyRecord[],
  editions: readonly string[] = [],
): { index: IndexFile; rest: RestFile } {
  const { $schema: _, personsPerFamily, ...dataset } = files['dataset.json'];
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
      editions,
    },
    rest: {
      records,
      actors: files['actors.json'].entries,
      places: files['places.json'].entries,
      sources: files['sources.json'].entries,
      changes: files['changes.json'].entries,
      legs: features.filter((feature) => feature.properties.feature === 'leg') as Leg[],
      nodes: features.filter((feature) => feature.properties.feature === 'node') as RouteNode[],
      paths: features.filter((feature) => feature.properties.feature === 'path') as RoutePath[],
      personsPerFamily,
    },
  };
}

/** What the ids of a record are looked up in. */
export type Registers = Pick<Whole, 'actors' | 'places' | 'sources'>;

/** The entry that the build stores for a record. */
export function indexEntryOf(record: AnyRecord, registers: Registers, sides: DatasetInfo['sides']): IndexEntry {
  const { id, kind, date, title, sectors, actors, places, dateInferred, disputed } = record;
  const cited = sourcesOf(record);
  const works = cited.flatMap((source) => registers.sources.get(source) ?? []);
  const entry = {
    id,
    kind,
    date,
    title,
    sectors,
    actors: unique([...actors, ...rolesOf(record)]),
    places,
    sources: cited,
    // in one order, so that records whose works are alike answer alike
    languages: unique(works.flatMap(({ language }) => language ?? [])).toSorted(),
    sides: unique(works.map(({ side }) => side)).toSorted(),
    ...kindFacets(record, registers, sides),
  };
  const rivalDates = record.rivals.flatMap(({ field, value }) => (field === 'date' && typeof value === 'string' ? [value] : []));
  return {
    ...entry,
    ...(rivalDates.length > 0 && { rivalDates }),
    ...(dateInferred && { inferred: true }),
    ...(disputed && { disputed: true }),
    ...(record.rivals.length > 0 && { rivals: true }),
    origins: originsOf(record, registers).size,
    ...(officialVoices(record, registers, sides).length > 0 && { official: true }),
  };
}

type KindFacets = Pick<IndexEntry, 'level' | 'direction' | 'form' | 'type' | 'status' | 'stage' | 'statement'>;

/** The facets that the kind of the record alone has. */
function kindFacets(record: AnyRecord, registers: Registers, sides: DatasetInfo['sides']): KindFacets {
  switch (record.kind) {
    case 'visit': {
      const direction = directionOf(record, { sides }, registers);
      return {
        direction: [typeof direction === 'string' ? direction : direction.to],
        ...(record.level && { level: [record.level] }),
        ...(record.form && { form: [record.form] }),
      };
    }
    case 'agreement': {
      const status = statusOf(record)?.stage;
      return { type: [record.type], ...(status && { status: [status] }) };
    }
    case 'aid':
      return record.stage ? { stage: [record.stage] } : {};
    case 'statement':
      return { statement: [record.form] };
    case 'event':
    case 'gas':
    case 'trade':
      return {};
  }
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
      return [...(record.meeting?.envoys ?? []), ...(record.meeting?.hosts ?? [])].map((holder) => holder.actor);
  }
}

/** The ids of all works that a record cites. */
export function sourcesOf(record: AnyRecord): string[] {
  return unique(citationsOf(record).map(({ source }) => source));
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
