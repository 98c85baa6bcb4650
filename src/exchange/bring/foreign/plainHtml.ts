/** The words of a text in HTML, and the addresses that it links: nothing of the markup is kept, and nothing of it is executed. */
import { decodeEntities } from './entities.ts';

export interface Plain {
  /** Paragraphs parted by an empty line, lines by a line feed. */
  readonly text: string;
  /** What its links, pictures and frames point to, in order, as it is written there. */
  readonly links: readonly string[];
  /** Whether it had any markup. */
  readonly hadTags: boolean;
}

/** Between them stands an empty line. */
const blocks = new Set(['p', 'div', 'blockquote', 'ul', 'ol', 'table', 'section', 'article', 'figure', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'pre']); // oxfmt-ignore
/** Each begins a line. */
const lines = new Set(['br', 'li', 'tr', 'dt', 'dd', 'figcaption', 'cite']);
/** What stands in them is no text. */
const silent = new Set(['script', 'style', 'template']);
const address = /\s(?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;

/** One pass, whatever the text: a tag that is never closed is text. */
export function plainHtml(html: string): Plain {
  if (!/[<&]/.test(html)) return { text: tidy(html), links: [], hadTags: false };
  let text = '';
  const links: string[] = [];
  let hadTags = false;
  let at = 0;
  for (let open = html.indexOf('<'); open >= 0; open = html.indexOf('<', at)) {
    if (!/[a-z/!?]/i.test(html.charAt(open + 1))) {
      text += html.slice(at, open + 1);
      at = open + 1;
      continue;
    }
    const end = endOfTag(html, open);
    if (end < 0) break;
    text += html.slice(at, open);
    const tag = html.slice(open, end);
    const [, isEnd = '', name = ''] = /^<(\/?)([a-z][a-z0-9]*)/i.exec(tag) ?? [];
    const lower = name.toLowerCase();
    hadTags = true;
    at = end;
    if (blocks.has(lower)) text += '\n\n';
    else if (lines.has(lower)) text += '\n';
    if (isEnd !== '') continue;
    const [, quoted, single, bare] = address.exec(tag) ?? [];
    const link = quoted ?? single ?? bare;
    if (link !== undefined) links.push(decodeEntities(link).trim());
    if (silent.has(lower)) at = endOfSilent(html, end, lower);
  }
  text += html.slice(at);
  return { text: tidy(decodeEntities(text)), links, hadTags };
}

/** Behind its ">", which counts only outside of quotation marks; negative where there is none. */
function endOfTag(html: string, open: number): number {
  if (html.startsWith('<!--', open)) {
    const end = html.indexOf('-->', open + 4);
    return end < 0 ? -1 : end + 3;
  }
  let quote = '';
  for (let at = open + 1; at < html.length; at += 1) {
    const letter = html[at]!;
    if (quote !== '') quote = letter === quote ? '' : quote;
    // an apostrophe is a quotation mark only behind "="
    else if ((letter === '"' || letter === "'") && html[at - 1] === '=') quote = letter;
    else if (letter === '>') return at + 1;
  }
  return -1;
}

function endOfSilent(html: string, from: number, name: string): number {
  const close = new RegExp(`</${name}\\b`, 'gi');
  close.lastIndex = from;
  return close.exec(html)?.index ?? html.length;
}

/** One space for many, no space at the ends of lines, no more than one empty line. */
function tidy(text: string): string {
  if (!/[^\S ]| {2}/.test(text)) return text.trim();
  return text
    .replaceAll(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.replaceAll(/[^\S\n]+/g, ' ').trim())
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

/** In one line, as a title is. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
