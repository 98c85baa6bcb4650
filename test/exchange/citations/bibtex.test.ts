/** Works as BibTeX. */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { describe, expect, it } from 'vitest';
import { formatBibtex } from '@/exchange/citations/bibtex.ts';
import { fieldsOf } from '@/exchange/citations/workFields.ts';
import { accessed, hostileWorks, m, realWorks, work } from './works.ts';

const entry = (...parameters: Parameters<typeof work>) => formatBibtex([work(...parameters)], accessed, m);

describe('a work as BibTeX', () => {
  it('is an entry whose key is the id of the work, and the date comes last', () => {
    const source = {
      author: 'A. B. Writer',
      published: '2009-07-08',
      url: 'https://gazette.example/1',
      language: 'az',
      note: 'A reprint.',
    };
    expect(entry(source)).toBe(`@article{a,
  title = {{A headline}},
  author = {{A. B. Writer}},
  journal = {{The Gazette}},
  year = {2009},
  month = jul,
  language = {az},
  url = {https://gazette.example/1},
  urldate = {2026-11-22},
  note = {A reprint.},
  date = {2009-07-08},
}
`);
  });

  it('escapes what TeX reads as its own, and leaves letters as they are', () => {
    expect(entry({ title: '50 % of A & B_C #1 $2 ~ ^ "x" – Əliyev' })).toContain(
      'title = {{50 \\% of A \\& B\\_C \\#1 \\$2 {\\textasciitilde} {\\textasciicircum} {"}x{"} – Əliyev}}',
    );
  });

  it('has no brace that BibTeX would count, for it counts those behind a backslash too', () => {
    const text = entry({ title: 'A } { \\} title', url: 'https://gazette.example/{a}\\b~c' });
    expect(text).toContain('{{A {\\textbraceright} {\\textbraceleft} {\\textbackslash}{\\textbraceright} title}}');
    expect(text).toContain('url = {https://gazette.example/%7Ba%7D%5Cb%7Ec}');
  });

  it('writes an address in ASCII, for TeX cannot print another', () => {
    expect(entry({ url: 'https://gazette.example/أذ?a=%20&b_c#d' })).toContain('url = {https://gazette.example/%D8%A3%D8%B0?a=%20&b_c#d}');
  });

  it('gives a date that BibTeX cannot say to BibLaTeX alone', () => {
    expect(entry({ published: '201X' })).not.toContain('year');
    expect(entry({ published: '201X' })).toContain('date = {201X}');
    expect(entry({ published: '2009-07-08/2009-07-09' })).toMatch(
      /year = \{2009\},\n {2}month = jul,[^]*date = \{2009-07-08\/2009-07-09\}/,
    );
  });

  it('has a type for each form', () => {
    const url = 'https://a.example';
    const types = (['press', 'official', 'research', 'encyclopaedia'] as const).map((type) => /^@\w+/.exec(entry({ type, url }))?.[0]);
    expect(types).toEqual(['@article', '@online', '@techreport', '@inreference']);
    expect(entry({ type: 'official' })).toMatch(/^@misc/);
  });
});

describe('works as BibTeX', () => {
  const sources = [...realWorks, ...hostileWorks];
  const text = formatBibtex(sources, accessed, m);

  it('have braces in balance, each entry by itself', () => {
    for (const one of text.split('\n\n')) {
      let depth = 0;
      for (const sign of one.trimEnd().slice(0, -1)) {
        depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
        if (depth < 1 && sign === '}') throw new Error(`an entry ends early: ${one}`);
      }
      expect(depth).toBe(1);
    }
  });

  it('carry every field to another library, every work of the record and every hostile one', () => {
    const back = plugins.input.chain(text, { forceType: '@biblatex/text', generateGraph: false });
    const dates = (date?: { 'date-parts'?: readonly (readonly number[])[] }) => date?.['date-parts'];
    expect(
      back.map((item) => ({
        id: item.id,
        title: item.title,
        author: item.author?.[0]?.family ?? item.author?.[0]?.literal,
        publisher: item['container-title'] ?? item.publisher,
        issued: dates(item.issued),
        language: item.language,
        url: item.URL && decodeURIComponent(item.URL),
        accessed: dates(item.accessed),
        note: item.note ?? '',
      })),
    ).toEqual(
      sources
        .map((source) => fieldsOf(source, m))
        .map(({ id, title, author, publisher, issued, language, url, note }) => ({
          id, title, author, publisher, issued: issued?.parts ?? undefined, language, note,
          url: url && decodeURIComponent(url),
          accessed: url && [[2026, 11, 22]],
        })), // oxfmt-ignore
    );
  });

  it('say year and month to a reader that knows plain BibTeX alone', () => {
    const back = plugins.input.chain(text, { forceType: '@bibtex/text', generateGraph: false });
    expect(back.map(({ id, title, issued }) => ({ id, title, month: issued?.['date-parts']?.[0] }))).toEqual(
      sources.map((source) => fieldsOf(source, m)).map(({ id, title, issued }) => ({ id, title, month: issued?.parts?.[0].slice(0, 2) })),
    );
  });
});
