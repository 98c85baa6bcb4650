/** One record as the views draw it and the filter reads it: what the index of the first view holds. */
import { directionOf, statusOf } from './derive.ts';
import { type Edtf, isUndated, overlaps, trusted } from './edtf.ts';
import { undated } from './facets.ts';
import type { Facts, Whole } from './facts.ts';
import { officialVoices, originsOf } from './origins.ts';
import type { AnyRecord, DatasetInfo, Kind } from './types.ts';

/** One record in the index, as it is stored. */
export interface IndexEntry {
  readonly id: string;
  readonly kind: Kind;
  readonly date: string;
  readonly title: string;
  readonly sectors: readonly string[];
  readonly actors: readonly string[];
  readonly places: readonly string[];
  /** The works cited anywhere in it, rivals included. */
  readonly sources: readonly string[];
  /** What these works are written in (BCP 47), and for whom their publishers speak. */
  readonly languages: readonly string[];
  readonly sides: readonly string[];
  /** EDTF dates that other sources give. */
  readonly rivalDates?: readonly string[];
  readonly inferred?: true;
  readonly disputed?: true;
  /** Other sources say something else of one of its fields. */
  readonly rivals?: true;
  /** What its kind adds; one value each, left out where it has none. */
  readonly level?: readonly string[];
  readonly direction?: readonly string[];
  readonly form?: readonly string[];
  readonly type?: readonly string[];
  readonly status?: readonly string[];
  readonly stage?: readonly string[];
  readonly statement?: readonly string[];
  /** Its independent origins: works that repeat one report count once. */
  readonly origins: number;
  /** An official voice of one of the two sides says so. */
  readonly official?: true;
}

/** One record as views draw and the filter reads it. */
export type Entry = Omit<IndexEntry, 'date'> & {
  readonly date: Edtf;
  /** The eras that the date overlaps. */
  readonly eras: readonly string[];
};

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
    languages: unique(works.flatMap(({ language }) => language ?? [])),
    sides: unique(works.map(({ side }) => side)),
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
      return [];
  }
}

/** The ids of all works that a record cites: for itself, for its stages, and for its rivals. */
export function sourcesOf(record: AnyRecord): string[] {
  const stages = record.kind === 'agreement' ? record.stages : [];
  return unique([record, ...stages, ...record.rivals].flatMap(({ citations }) => citations.map((citation) => citation.source)));
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

/** The stored entry as views use it. */
export function entryOf(entry: IndexEntry, eras: Facts['eras']): Entry {
  const date = trusted(entry.date);
  return { ...entry, date, eras: isUndated(date) ? [undated] : eras.flatMap((era) => (overlaps(era.date, date) ? [era.id] : [])) };
}

