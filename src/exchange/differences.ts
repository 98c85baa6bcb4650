/** The two values of a disagreement and who gives them, as text. */
import type { Messages } from '@/i18n/messages.tsx';
import { type FieldValue, type Gap, quantityAt } from '@/record/disagreements.ts';
import type { Whole } from '@/record/facts.ts';
import type { AnyRecord, Citation } from '@/record/types.ts';
import { rivalInWords } from './words.ts';

type Registers = Pick<Whole, 'actors' | 'places' | 'sources'>;

/** "14 documents", "8–9 July 2009", "Artown and Borham": a value of a field of the record, its own or another. */
export function valueInWords(record: AnyRecord, field: string, value: FieldValue, whole: Registers, m: Messages): string {
  if (value === undefined) return m.record.notSaid;
  if (typeof value === 'string') return shorten(rivalInWords({ field, value }, m));
  if (typeof value === 'number') {
    const own = quantityAt(record, field);
    if (!own) return m.number(value);
    // what is said of the record's own figure ("about", what it counts) is not said of another's
    return value === own.value ? m.amount(own) : m.quantity({ value, unit: own.unit });
  }
  if ('unit' in value) return m.amount(value);
  return value.length === 0 ? m.record.notSaid : m.and(value.map((item) => nameOf(item, whole)));
}

/** An id of an actor or a place, or somebody with a role: the name. */
function nameOf(item: unknown, { actors, places }: Registers): string {
  if (typeof item === 'string') return actors.get(item)?.name ?? places.get(item)?.name ?? item;
  const { actor = '', named } = item as { actor?: string; named?: string };
  return named ?? actors.get(actor)?.name ?? actor;
}

const longest = 180;

/** A long text ends at a sentence, or else at a word: the whole stands in the open record. */
function shorten(text: string): string {
  if (text.length <= longest) return text;
  const sentence = text.lastIndexOf('. ', longest) + 1;
  return `${text.slice(0, sentence > 0 ? sentence : text.lastIndexOf(' ', longest))} …`;
}

/** Who is cited, as in `publishersOf`, but no more than four of them. */
export function voicesInWords(citations: readonly Citation[], { actors, sources }: Registers, m: Messages): string {
  const names = [...new Set(citations.map(({ by, source }) => (by && actors.get(by)?.name) ?? sources.get(source)?.publisher ?? source))];
  return m.and(names.length > 4 ? [...names.slice(0, 3), m.disagreements.others(names.length - 3)] : names);
}

/** "12 days", "4.6 %" */
export function gapInWords(gap: Gap, m: Messages): string {
  return 'days' in gap ? m.disagreements.days(gap.least, gap.days) : m.disagreements.perCent(gap.perCent);
}
