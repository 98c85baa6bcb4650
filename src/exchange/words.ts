/** Facts as text, the same on the screen, in a table and in a file. */
import type { Messages } from '@/i18n/messages.tsx';
import type { Direction } from '@/record/derive.ts';
import { parseEdtf } from '@/record/edtf.ts';
import type { Whole } from '@/record/facts.ts';
import type { AnyRecord, Citation, Rival } from '@/record/types.ts';

/** "hosts.0.office" → "office": the last part of a path that has a word. */
export function fieldInWords(path: string, m: Messages): string {
  const known = path.split('.').findLast((part) => part in m.fields);
  return known === undefined ? path : (m.fields[known] ?? path);
}

/** A rival value as its field would be written. */
export function rivalInWords({ field, value }: Rival, m: Messages): string {
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
