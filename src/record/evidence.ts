/** The weight of evidence of a record, as reasons: never a bare score. */
import { voiceOf } from './according.ts';
import { isUndated, trusted } from './edtf.ts';
import { bearingCitations, countedWork, officialVoices, type OfficialVoice, originsOf, ownCitations, type Registers } from './origins.ts';
import type { AnyRecord, Source } from './types.ts';

export interface Evidence {
  /** Distinct works that are cited for what happened. */
  readonly works: number;
  /** Independent origins among them. */
  readonly origins: number;
  /** Further origins, of works that are cited for some detail alone. */
  readonly partial: number;
  /** Works that are known from what another says of them, and do not count. */
  readonly reported: number;
  /** The types of its origins, with how many are of each; most first. */
  readonly types: readonly Count<Source['type']>[];
  /** The sides for which its works speak (ids of countries, "independent", "unknown"), with how many works do; most first. */
  readonly sides: readonly Count<string>[];
  /** The one actor whose words all its works repeat, where it is so. */
  readonly onlyVoice: string | undefined;
  readonly official: readonly OfficialVoice[];
  readonly missing: readonly MissingField[];
}

interface Count<Id> {
  readonly id: Id;
  readonly count: number;
}

/** What a reader would expect of a record of its kind, and no source gives. */
export type MissingField =
  | 'date'
  | 'places'
  | 'hosts'
  | 'form'
  | 'signatories'
  | 'stages'
  | 'quantities'
  | 'channels'
  | 'reporter'
  | 'office';

export function evidenceOf(record: AnyRecord, registers: Registers, sides: readonly string[]): Evidence {
  const all = ownCitations(record);
  const counted = all.flatMap((citation) => countedWork(citation, registers) ?? []);
  const bearing = bearingCitations(record, registers);
  const works = new Set(bearing.map(({ source }) => source));
  const origins = originsOf(record, registers);
  const voices = new Set(bearing.map(({ by }) => by));
  return {
    works: works.size,
    origins: origins.size,
    partial: new Set(counted.map(({ origin }) => origin)).size - origins.size,
    reported: new Set(all.map(({ source }) => source)).size - new Set(counted.map(({ id }) => id)).size,
    types: countOf([...origins].map((origin) => typeOf(origin, [...works], registers))),
    sides: countOf(
      [...new Set(bearing.map((citation) => `${citation.source} ${voiceOf(citation, registers)}`))].map((pair) => pair.split(' ')[1] ?? ''),
    ),
    onlyVoice: voices.size === 1 ? [...voices][0] : undefined,
    official: officialVoices(record, registers, sides),
    missing: missingIn(record),
  };
}

/** An origin is of the type of the report that the others repeat, and where that is not cited of the type of the first that is. */
function typeOf(origin: string, works: readonly string[], { sources }: Registers): Source['type'] {
  const cited = works.flatMap((id) => sources.get(id) ?? []).filter((work) => work.origin === origin);
  return (cited.find(({ id }) => id === origin) ?? cited[0])?.type ?? 'unknown';
}

function countOf<Id extends string>(ids: readonly Id[]): Count<Id>[] {
  const counts = new Map<Id, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].map(([id, count]) => ({ id, count })).toSorted((a, b) => b.count - a.count);
}

function missingIn(record: AnyRecord): MissingField[] {
  const expected = expectedOf(record);
  return (Object.keys(expected) as MissingField[]).filter((field) => expected[field] === false);
}

/** The fields that are expected of a kind, and whether they are there. */
function expectedOf(record: AnyRecord): Partial<Record<MissingField, boolean>> {
  const date = !isUndated(trusted(record.date));
  const places = record.places.length > 0;
  switch (record.kind) {
    case 'event':
      return { date, places };
    case 'visit':
      return {
        date,
        ...(record.form !== 'call' && { places }),
        hosts: record.hosts.length > 0,
        form: record.form !== undefined && record.form !== 'unknown',
      };
    case 'agreement':
      return { date, places, signatories: (record.signatories?.length ?? 0) > 0, stages: record.stages.length > 0 };
    case 'aid':
      return { date, places, quantities: record.quantities.length > 0, channels: record.channels.length > 0 };
    case 'gas':
    case 'trade':
      return { date, quantities: record.quantities.length > 0, reporter: record.reporter !== undefined };
    case 'statement':
      return { date, office: record.speakers.every(({ office }) => office !== undefined) };
  }
}
