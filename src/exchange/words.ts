/** Facts as text, the same on the screen, in a table and in a file. */
import type { Messages } from '@/i18n/messages.tsx';
import type { Direction } from '@/record/derive.ts';
import { parseEdtf, trusted } from '@/record/edtf.ts';
import type { Whole } from '@/record/facts.ts';
import type { AnyRecord, Citation, Rival, Source } from '@/record/types.ts';
import { titleLanguage, titleOf } from './titleOf.ts';

/** "hosts.0.office" → "office": the last part of a path that has a word. */
export function fieldInWords(path: string, m: Messages): string {
  const known = path.split('.').findLast((part) => part in m.fields);
  return known === undefined ? path : (m.fields[known] ?? path);
}

/** A rival value as its field would be written. */
export function rivalInWords({ field, value }: Pick<Rival, 'field' | 'value'>, m: Messages): string {
  if (typeof value === 'object') return m.quantity(value);
  if (typeof value === 'number') return m.number(value);
  const date = field.endsWith('date') || field === 'period' ? parseEdtf(value) : null;
  if (date) return m.date(date);
  const words: Readonly<Record<string, string>> = {
    ...m.forms,
    ...m.levels,
    ...m.figureStages,
    ...m.aidStages,
    ...m.agreementStages,
    ...m.agreementTypes,
  };
  return words[value] ?? value;
}

/** "Other sources: 9 July 2009 (Wikipedia)"; "" when nobody says anything else of these fields. */
export function otherValues(record: AnyRecord, isAbout: (field: string) => boolean, whole: Whole, m: Messages): string {
  const values = record.rivals
    .filter(({ field }) => isAbout(field))
    .map((rival) => `${rivalInWords(rival, m)} (${publishersOf(rival.citations, whole, m)})`);
  return values.length === 0 ? '' : m.record.others(m.or(values));
}

/** Who is cited: the speaker where one is named, else the publisher. */
export function publishersOf(citations: readonly Citation[], whole: Whole, m: Messages): string {
  const names = citations.map(({ by, source }) => (by && whole.actors.get(by)?.name) ?? whole.sources.get(source)?.publisher ?? source);
  return m.and([...new Set(names)]);
}

/** "To Borland", "In a third country" */
export function directionInWords(direction: Direction, whole: Whole, m: Messages): string {
  if (direction === 'third' || direction === 'none') return m.directions[direction];
  return m.directions.to(whole.actors.get(direction.to)?.name ?? direction.to);
}

/** Author, publisher and date of a work, as far as they are known. */
export function originOf(source: Source, m: Messages): string[] {
  const author = source.author && source.author !== source.publisher ? source.author : undefined;
  return [author, source.publisher, source.published && m.date(trusted(source.published))].filter((part): part is string => Boolean(part));
}

/** When a work was published: "5 May 2025", what is known instead in brackets, or that it is not known. */
export function publishedInWords({ published, publishedNote }: Source, m: Messages): string {
  if (published) return m.date(trusted(published));
  return publishedNote ? `(${publishedNote.replace(/\.$/, '')})` : m.sources.undated;
}

/** A citation as a line of a list, the same in an open record, at a leg and in a file. */
export function citationInWords(citation: Citation, whole: Whole, m: Messages) {
  const source = whole.sources.get(citation.source);
  if (!source) return { title: citation.source, language: undefined, url: undefined, details: '', notes: [], asWritten: undefined };
  const speaker = citation.by && whole.actors.get(citation.by)?.name;
  const fields = citation.supports && [...new Set(citation.supports.map((path) => fieldInWords(path, m)))];
  const details = [...originOf(source, m), citation.locator, speaker && m.record.by(speaker), fields && m.record.supports(m.and(fields))];
  const notes = [citation.note, source.read === 'whole' ? undefined : `${m.read[source.read]}.`];
  return {
    title: titleOf(source),
    language: titleLanguage(source),
    url: source.url,
    details: details.filter(Boolean).join(', '),
    notes: notes.filter((note) => note !== undefined),
    // the record is translated, and what its citations note is not
    asWritten: whole.translation && citation.note,
  };
}

/** "Aid, pledged"; "Memorandum of understanding, signed"; "Visit". A perspective may be silent on the stage. */
export function kindInWords(record: AnyRecord, m: Messages, stage?: keyof Messages['agreementStages']): string {
  const [kind, reached] = ((): [string, string | undefined] => {
    switch (record.kind) {
      case 'agreement':
        return [m.agreementTypes[record.type], stage && m.agreementStages[stage]];
      case 'aid':
        return [m.kinds.aid, record.stage && m.aidStages[record.stage]];
      case 'gas':
      case 'trade':
        return [m.kinds[record.kind], record.stage && m.figureStages[record.stage]];
      case 'event':
      case 'visit':
      case 'statement':
        return [m.kinds[record.kind], undefined];
    }
  })();
  return [kind, reached && m.agreements.within(reached)].filter(Boolean).join(', ');
}
