/** Where a record comes from: its independent origins, and which official voices of the two sides stand behind it. */
import type { Actor, AnyRecord, Citation, Source } from './types.ts';

/** What a citation's ids are looked up in. */
export interface Registers {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly sources: ReadonlyMap<string, Source>;
}

/** The citations for what the record says has happened: its own and its stages', never its rivals'; nor those for a text, or for what was not reached. */
export function ownCitations(record: AnyRecord): Citation[] {
  const stages = record.kind === 'agreement' ? record.stages : [];
  return [record, ...stages].flatMap(({ citations }) => citations);
}

/** A work that counts: one that was read, and is not known from another only. */
export function countedWork({ source }: Citation, { sources }: Registers): Source | undefined {
  const work = sources.get(source);
  return work?.read === 'reported' ? undefined : work;
}

/** Who supports an office, a place, a stage or a remark of the summary alone does not support what the record says happened; a title, a date or a figure does. */
function bears({ supports }: Citation): boolean {
  return !supports || supports.some((field) => /^(title|date|quantities)/.test(field));
}

/** The citations on which the record rests: of works that count, and for what happened. Where each supports a detail alone, all of them. */
export function bearingCitations(record: AnyRecord, registers: Registers): Citation[] {
  const counted = ownCitations(record).filter((citation) => countedWork(citation, registers));
  const bearing = counted.filter(bears);
  return bearing.length > 0 ? bearing : counted;
}

/** The independent origins on which a record rests: works that repeat one report share its origin and count once. */
export function originsOf(record: AnyRecord, registers: Registers): Set<string> {
  return new Set(bearingCitations(record, registers).flatMap((citation) => countedWork(citation, registers)?.origin ?? []));
}

/** An official voice of one of the two sides, and its name. */
export interface OfficialVoice {
  readonly side: string;
  readonly name: string;
}

/** The official voices of the two sides that say what the record says: their own pages, or their bodies and holders of office as others quote them. */
export function officialVoices(record: AnyRecord, registers: Registers, sides: readonly string[]): OfficialVoice[] {
  const speakers = new Set(record.kind === 'statement' ? record.speakers.map(({ actor }) => actor) : []);
  const voices = ownCitations(record).flatMap((citation): OfficialVoice[] => {
    const work = countedWork(citation, registers);
    if (!work || !bears(citation)) return [];
    const speaker = citation.by === undefined ? undefined : registers.actors.get(citation.by);
    // nobody confirms a statement by making it, but an official page confirms that it was made
    if (speaker && !speakers.has(speaker.id)) return isOfficial(speaker) ? [{ side: speaker.side, name: speaker.name }] : [];
    return work.type === 'official' ? [{ side: work.side, name: work.publisher }] : [];
  });
  return [...new Map(voices.filter(({ side }) => sides.includes(side)).map((voice) => [voice.name, voice])).values()];
}

/** A country, a body, or somebody who is known to have held an office; an unnamed source is none. */
function isOfficial({ kind, offices }: Actor): boolean {
  return kind === 'country' || kind === 'body' || (kind === 'person' && (offices?.length ?? 0) > 0);
}
