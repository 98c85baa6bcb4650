/** Works as CSL JSON (Citation Style Language 1.0.2), which Zotero and every citation processor reads. */
import type { Source } from '@/record/types.ts';
import { type CitationWords, type DateParts, fieldsOf, type WorkDate, type WorkForm } from './workFields.ts';

interface CslDate {
  readonly 'date-parts'?: readonly DateParts[];
  readonly circa?: true;
  /** For what no parts can say: EDTF. */
  readonly literal?: string;
}

/** The part of the CSL data schema that works have. */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper' | 'webpage' | 'report' | 'entry-encyclopedia' | 'document';
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly issued?: CslDate;
  readonly language?: string;
  readonly URL?: string;
  readonly accessed?: CslDate;
  readonly note?: string;
}

const types = {
  article: 'article-newspaper',
  webpage: 'webpage',
  report: 'report',
  entry: 'entry-encyclopedia',
  document: 'document',
} as const satisfies Record<WorkForm, CslItem['type']>;

/** `accessed` is an ISO day: when the addresses were looked at. Works without an address have none. */
export function cslOf(source: Source, accessed: string, m: CitationWords): CslItem {
  const { id, form, title, author, publisher, issued, language, url, note } = fieldsOf(source, m);
  return {
    id,
    type: types[form],
    title,
    ...(author && { author: [{ literal: author }] }),
    ...(form === 'report' || form === 'document' ? { publisher } : { 'container-title': publisher }),
    ...(issued && { issued: dateOf(issued) }),
    ...(language && { language }),
    ...(url && { URL: url, accessed: { 'date-parts': [dayParts(accessed)] } }),
    ...(note && { note: plainNote(note) }),
  };
}

/** An array of items, indented by two spaces; ends in a line feed. */
export function formatCsl(sources: readonly Source[], accessed: string, m: CitationWords): string {
  return `${JSON.stringify(
    sources.map((source) => cslOf(source, accessed, m)),
    null,
    2,
  )}\n`;
}

function dateOf({ edtf, parts, circa }: WorkDate): CslDate {
  return parts ? { 'date-parts': parts, ...(circa && { circa }) } : { literal: edtf };
}

/** Processors and Zotero read a note that begins "title: …", and "{:title: …}" anywhere, as that field: such a colon is set off. */
const plainNote = (note: string) => note.replaceAll(/^([\w-]+)(?=:)|(\{)(?=:)/g, '$1$2 ');

/** "2026-11-22" → [2026, 11, 22] */
function dayParts(iso: string): DateParts {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return [year, month, day];
}
