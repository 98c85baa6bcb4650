/** Works as BibTeX. */
import type { Source } from '@/record/types.ts';
import { type CitationWords, fieldsOf, type WorkForm } from './workFields.ts';

/** "online" and "inreference" are BibLaTeX's, which Zotero and JabRef read too; the styles of BibTeX itself print them as "misc". */
const types = {
  article: 'article',
  webpage: 'online',
  report: 'techreport',
  entry: 'inreference',
  document: 'misc',
} as const satisfies Record<WorkForm, string>;

/** Where each type holds who published it. */
const publishers = {
  article: 'journal',
  webpage: 'organization',
  report: 'institution',
  entry: 'booktitle',
  document: 'howpublished',
} as const satisfies Record<WorkForm, string>;

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/**
 * An entry for each work, in UTF-8, its key the id of the work. Braces are double so that titles keep their case, and a name is one name, also
 * where it has an "and". `year` and `month` are for BibTeX; `date`, EDTF as the record writes it, is for BibLaTeX, and comes last since Zotero
 * takes the last. `urldate` is `accessed`, an ISO day: when the addresses were looked at.
 */
export function formatBibtex(sources: readonly Source[], accessed: string, m: CitationWords): string {
  return sources.map((source) => formatWork(source, accessed, m)).join('\n');
}

function formatWork(source: Source, accessed: string, m: CitationWords): string {
  const { id, form, title, author, publisher, issued, language, url, note } = fieldsOf(source, m);
  const [year, month] = issued?.parts?.[0] ?? [];
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['title', `{{${escapeTex(title)}}}`],
    ['author', author && `{{${escapeTex(author)}}}`],
    [publishers[form], `{{${escapeTex(publisher)}}}`],
    ['year', year === undefined ? undefined : `{${String(year).padStart(4, '0')}}`],
    ['month', month === undefined ? undefined : months[month - 1]],
    ['language', language && `{${language}}`],
    ['url', url && `{${encodeAddress(url)}}`],
    ['urldate', url && `{${accessed}}`],
    ['note', note && `{${escapeTex(note)}}`],
    ['date', issued && `{${issued.edtf}}`],
  ];
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = ${value},\n`);
  return `@${types[form]}{${id.replaceAll(/[^\w.:-]/g, '-')},\n${lines.join('')}}\n`;
}

/** Braces are counted by BibTeX also when a backslash stands before them, so they have names here. */
const named: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  '"': '{"}',
};

function escapeTex(text: string): string {
  return text.replaceAll(/[\\{}~^"%&#_$]/g, (sign) => named[sign] ?? `\\${sign}`);
}

/** Percent-encoded: what would end the address, "~", which some readers take for a space, and letters beyond ASCII, which TeX cannot print in one. */
function encodeAddress(url: string): string {
  return url.replaceAll(/[{}\\"]|[^ -~]/gu, (sign) => encodeURIComponent(sign)).replaceAll('~', '%7E');
}
