/**
 * The record according to somebody: every date, figure, place, stage and office as that voice gives it. What a voice is silent on is
 * shown as silent, never filled in from another; records of which it says nothing fall away. Titles and summaries stay the record's own.
 */
import { columnsOf } from './columns/columns.ts';
import { entryOf } from './entries.ts';
import { type Facts, mapOf, type Whole } from './facts.ts';
import { indexEntryOf } from './indexing.ts';
import { citationsOf } from './citationsOf.ts';
import { seenBy } from './seenBy.ts';
import type { AnyRecord, Citation } from './types.ts';

/** "" the record's own choice; the id of a country in actors.json; "independent"; "source:ID". */
export type Perspective = string;

/** For whom a citation speaks: the side of who says it there, and where nobody is named the side of the publisher. */
export function voiceOf({ by, source }: Citation, whole: Pick<Whole, 'actors' | 'sources'>): string {
  return (by && whole.actors.get(by)?.side) ?? whole.sources.get(source)?.side ?? 'unknown';
}

/** Tells of a citation whether it speaks for a perspective other than the record's own choice. */
export function speakerFor(by: Perspective, whole: Pick<Whole, 'actors' | 'sources'>): (citation: Citation) => boolean {
  return (citation) => (by.startsWith('source:') ? by === `source:${citation.source}` : by === voiceOf(citation, whole));
}

/** How many records each voice speaks of. Whose side cannot be told is no perspective. */
export function voicesIn(whole: Whole): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const record of whole.records.values()) {
    for (const voice of new Set(
      citationsOf(record)
        .filter(isAboutIt)
        .map((citation) => voiceOf(citation, whole)),
    ))
      counts.set(voice, (counts.get(voice) ?? 0) + 1);
  }
  counts.delete('unknown');
  return counts;
}

/** Facts and whole as a perspective sees them. */
export function accordingTo(by: Perspective, facts: Facts, whole: Whole): { facts: Facts; whole: Whole } {
  if (by === '') return { facts, whole };
  const speaks = speakerFor(by, whole);
  // what a voice dates alike stands in the order of the record's own dates
  const records = facts.entries.flatMap(({ id }) => {
    const record = whole.records.get(id);
    return record && citationsOf(record).filter(isAboutIt).some(speaks) ? [seenBy(record, speaks)] : [];
  });
  return {
    facts: factsOfRecords(facts, records, whole),
    whole: { ...whole, records: new Map(records.map((record) => [record.id, record])) },
  };
}

/** The same facts with the entries of what a perspective sees. */
function factsOfRecords(facts: Facts, records: readonly AnyRecord[], whole: Whole): Facts {
  const { entries, ...columns } = columnsOf(
    records.map((record) => entryOf(indexEntryOf(record, whole, facts.dataset.sides), facts.eras, facts.byId.get(record.id)?.date)),
    facts,
  );
  const rowOf = new Map(facts.entries.map(({ id }, row) => [id, row]));
  const ownRows = Uint32Array.from(entries, ({ id }) => rowOf.get(id) ?? 0);
  return { ...facts, entries, byId: mapOf(entries), columns: { ...columns, entries, ownRows } };
}

/** Fields that are said of something without saying that it happened: where a package was signed, or a remark in a summary, is not yet word of each of its texts. */
const circumstances = new Set(['places', 'actors', 'summary']);

/** True for a citation that speaks of what happened, and not of its circumstances alone. */
export function isAboutIt({ supports }: Citation): boolean {
  return !supports || supports.some((path) => !circumstances.has(path.split('.')[0] ?? ''));
}
