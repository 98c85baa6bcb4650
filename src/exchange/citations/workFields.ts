/** What every format of citations says of a work. */
import type { filesWords } from '@/i18n/en/files.ts';
import { type Moment, parseEdtf } from '@/record/edtf.ts';
import type { Source } from '@/record/types.ts';

export type CitationWords = typeof filesWords;

/** What a reference manager has to know of its form. */
export type WorkForm = 'article' | 'webpage' | 'report' | 'entry' | 'document';

/** Year; year and month (from 1); or year, month and day. */
export type DateParts = readonly [year: number, month?: number, day?: number];

export interface WorkDate {
  /** As the record writes it. */
  readonly edtf: string;
  /** One date, or the first and the last of an interval; null where it cannot be said so: a decade, an open end. */
  readonly parts: readonly [DateParts] | readonly [DateParts, DateParts] | null;
  /** About then, or doubted. */
  readonly circa: boolean;
}

export interface WorkFields {
  readonly id: string;
  readonly form: WorkForm;
  readonly title: string;
  /** One name as it stands, never split into given and family name: we do not know where. */
  readonly author: string | undefined;
  /** The paper, the site, the encyclopaedia, or who published the report. */
  readonly publisher: string;
  readonly issued: WorkDate | undefined;
  /** ISO 639. */
  readonly language: string | undefined;
  readonly url: string | undefined;
  /** Sentences: that the title is a description, what is known of the date, how much was read, and the record's own note. */
  readonly note: string;
}

/** Every text of a work on one line, so that no format mistakes a line of it for its own. */
export function fieldsOf(source: Source, m: CitationWords): WorkFields {
  const { title, titleIsDescription, publishedNote, read, note } = source;
  const notes = [
    titleIsDescription && m.files.described,
    publishedNote && m.files.dated(publishedNote),
    read !== 'whole' && m.files.read[read],
    note,
  ];
  const author = source.author === source.publisher ? undefined : source.author;
  return {
    id: oneLine(source.id),
    form: formOf(source),
    title: oneLine(title),
    author: author && oneLine(author),
    publisher: oneLine(source.publisher),
    issued: source.published === undefined ? undefined : dateOf(source.published),
    language: source.language && oneLine(source.language),
    url: source.url && oneLine(source.url).replaceAll(' ', '%20'),
    note: notes
      .filter((part) => typeof part === 'string' && part !== '')
      .map((part) => asSentence(oneLine(String(part))))
      .join(' '),
  };
}

/** Agencies and signed comment stand in papers and on sites of news; institutes, journals and trackers issue reports. */
function formOf({ type, url }: Source): WorkForm {
  switch (type) {
    case 'agency':
    case 'press':
    case 'opinion':
      return 'article';
    case 'research':
      return 'report';
    case 'encyclopaedia':
      return 'entry';
    case 'official':
    case 'company':
    case 'unknown':
      return url === undefined ? 'document' : 'webpage';
  }
}

function dateOf(edtf: string): WorkDate | undefined {
  const date = parseEdtf(edtf);
  if (!date) return undefined;
  const { first, last } = date;
  const [from, to] = [first && partsOf(first), last && partsOf(last)];
  const parts = from && to ? (first === last ? ([from] as const) : ([from, to] as const)) : null;
  return { edtf, parts, circa: [first, last].some((moment) => moment?.approximate || moment?.uncertain) };
}

function partsOf({ start, precision }: Moment): DateParts | null {
  const date = new Date(start * 86_400_000);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  if (precision === 'day') return [year, month, day];
  if (precision === 'month') return [year, month];
  return precision === 'year' ? [year] : null;
}

/** Runs of white space and of control characters are one space; halves of letters are gone. */
function oneLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}\p{Cs}]+/gu, ' ').trim();
}

function asSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
