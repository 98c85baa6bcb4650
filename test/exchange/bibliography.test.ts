/** Works as a reader would cite them. */
import { describe, expect, it } from 'vitest';
import { bibliography, formatWork } from '@/exchange/bibliography.ts';
import { en } from '@/i18n/en.ts';
import type { Source } from '@/record/types.ts';

const work = (more: Partial<Source>): Source => ({
  id: 'a', title: 'A headline', publisher: 'The Gazette', type: 'press', side: 'unknown', origin: 'a', read: 'whole', ...more,
}); // oxfmt-ignore

describe('a citation', () => {
  it('is author, title, publisher, date and address', () => {
    const source = work({ author: 'A. Writer', published: '2009-07-08', url: 'https://gazette.example/1' });
    expect(formatWork(source, en)).toBe('A. Writer, “A headline”, The Gazette, 8 July 2009, https://gazette.example/1');
  });

  it('says that the date is not known, and puts no quotation marks around a description', () => {
    expect(formatWork(work({ titleIsDescription: true }), en)).toBe('A headline, The Gazette, date not known');
  });

  it('does not name a publisher twice', () => {
    expect(formatWork(work({ author: 'The Gazette' }), en)).toBe('“A headline”, The Gazette, date not known');
  });
});

describe('a bibliography', () => {
  it('is alphabetical by author, or by title where there is none, and quotation marks do not count', () => {
    const works = [work({ title: 'Zebra' }), work({ author: 'M. Middle', title: 'Anything' }), work({ title: 'Apple' })];
    expect(bibliography(works, en).map((line) => line.split(',')[0])).toEqual(['“Apple”', 'M. Middle', '“Zebra”']);
  });
});
