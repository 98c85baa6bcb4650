/** Works to cite: those of the record, and some that would break a file. */
import { readFileSync } from 'node:fs';
import { filesWords } from '@/i18n/en/files.ts';
import type { Source } from '@/record/types.ts';

export const accessed = '2026-11-22';
export const m = filesWords;

export const work = (more: Partial<Source> = {}): Source => ({
  id: 'a', title: 'A headline', publisher: 'The Gazette', type: 'press', side: 'unknown', origin: 'a', read: 'whole', ...more,
}); // oxfmt-ignore

export const realWorks = (JSON.parse(readFileSync('data/sources.json', 'utf8')) as { entries: Source[] }).entries;

/** Every text of them tries to end its field, its entry or its line. */
export const hostileWorks: readonly Source[] = [
  'Title}\n}\n@misc{evil, title = {x}',
  'ER  - \r\nTY  - BOOK\r\nTI  - evil',
  'a  - b, 50 % of {braces} \\ & # _ $ ~ ^ "quotes" }{ }',
  'A title and another AND a third',
  'سوريا \u200Fو{أذربيجان} – Əliyev & İlham',
  'half \uD83D of a letter, a tab\t, a nul\u0000, a line\u2028break',
].map((text, index) =>
  work({ id: `hostile-${index}`, title: text, author: `${text} author`, publisher: `${text} publisher`, note: text, published: '2009-07-08', url: `https://example.org/~a_b%20c#d?e=${index}&f={g}` }),
); // oxfmt-ignore

/** What is left of a text on one line. */
export const oneLine = (text: string) => text.replaceAll(/[\s\p{Cc}\p{Cs}]+/gu, ' ').trim();
