/** Works as RIS, which EndNote, Mendeley and Zotero read. */
import type { Source } from '@/record/types.ts';
import { type CitationWords, type DateParts, fieldsOf, type WorkForm } from './workFields.ts';

const types = { article: 'NEWS', webpage: 'ELEC', report: 'RPRT', entry: 'ENCYC', document: 'GEN' } as const satisfies Record<
  WorkForm,
  string
>;

/**
 * Lines that end in CRLF, UTF-8: `TY`, then title, author, where it was published (`T2`, for a report `PB`), year and date
 * (YYYY/MM/DD, with what is not known left out), language, address and the day it was looked at, note, the id of the work, `ER`. An interval is
 * its first date, and where the date says more than RIS can it stands in the note as EDTF. No text has a line break, so none begins a tag.
 */
export function formatRis(sources: readonly Source[], accessed: string, m: CitationWords): string {
  return sources.map((source) => formatWork(source, accessed, m)).join('\r\n');
}

function formatWork(source: Source, accessed: string, m: CitationWords): string {
  const { id, form, title, author, publisher, issued, language, url, note } = fieldsOf(source, m);
  const first = issued?.parts?.[0];
  const isWhole = !issued || (issued.parts?.length === 1 && !issued.circa);
  const lines: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', types[form]],
    ['TI', title],
    ['AU', author && unsplit(author)],
    [form === 'report' || form === 'document' ? 'PB' : 'T2', publisher],
    ['PY', first && String(first[0]).padStart(4, '0')],
    ['DA', first && first.length > 1 ? slashed(first) : undefined],
    ['LA', language],
    ['UR', url],
    ['Y2', url && accessed.replaceAll('-', '/')],
    ['N1', [note, isWhole ? '' : m.files.edtf(issued.edtf)].filter(Boolean).join(' ')],
    ['ID', id],
  ];
  const tags = lines.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${value}`);
  return [...tags, 'ER  - ', ''].join('\r\n');
}

/** A comma at its end keeps a name of several words in one; a name that has a comma is written family name first. */
const unsplit = (name: string) => (name.includes(',') || !name.includes(' ') ? name : `${name},`);

/** "2009/07/08"; "2009/07//" for a month: the slashes stay. */
function slashed([year, month, day]: DateParts): string {
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
  return [String(year).padStart(4, '0'), two(month), two(day)].join('/') + (day === undefined ? '/' : '');
}
