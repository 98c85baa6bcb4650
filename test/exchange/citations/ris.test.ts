/** Works as RIS. */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { fieldsOf } from '@/exchange/citations/workFields.ts';
import { formatRis } from '@/exchange/citations/ris.ts';
import { accessed, hostileWorks, m, realWorks, work } from './works.ts';

const linesOf = (...parameters: Parameters<typeof work>) => formatRis([work(...parameters)], accessed, m).split('\r\n');

/** Tag and value of each line; a line that is none throws. */
function tagsOf(ris: string): Record<string, string>[] {
  return ris
    .split('ER  - \r\n')
    .slice(0, -1)
    .map((entry) =>
      Object.fromEntries(
        entry
          .split('\r\n')
          .filter(Boolean)
          .map((line) => {
            const match = /^([A-Z][A-Z0-9]) {2}- (.+)$/.exec(line);
            if (!match) throw new Error(`no line of RIS: ${JSON.stringify(line)}`);
            return [match[1], match[2]];
          }),
      ),
    );
}

describe('a work as RIS', () => {
  it('is a tag a line, from TY to ER', () => {
    const source = {
      author: 'A. B. Writer',
      published: '2009-07-08',
      url: 'https://gazette.example/1',
      language: 'az',
      note: 'A reprint.',
    };
    expect(linesOf(source)).toEqual([
      'TY  - NEWS', 'TI  - A headline', 'AU  - A. B. Writer,', 'T2  - The Gazette', 'PY  - 2009', 'DA  - 2009/07/08', 'LA  - az',
      'UR  - https://gazette.example/1', 'Y2  - 2026/11/22', 'N1  - A reprint.', 'ID  - a', 'ER  - ', '',
    ]); // oxfmt-ignore
  });

  it('leaves out of the date what is not known', () => {
    expect(linesOf({ published: '2009-07' })).toContain('DA  - 2009/07//');
    expect(linesOf({ published: '2009' }).filter((line) => /^(PY|DA)/.test(line))).toEqual(['PY  - 2009']);
    expect(linesOf({}).filter((line) => /^(PY|DA)/.test(line))).toEqual([]);
  });

  it('says as EDTF what RIS has no way to say', () => {
    expect(linesOf({ published: '2009-07-08/2009-07-09' })).toContain('N1  - Its date as EDTF: 2009-07-08/2009-07-09.');
    expect(linesOf({ published: '2012~', note: 'A reprint.' })).toContain('N1  - A reprint. Its date as EDTF: 2012~.');
  });

  it('keeps a name in one, and leaves one that is written family name first', () => {
    expect(linesOf({ author: 'Writer, A.' })).toContain('AU  - Writer, A.');
    expect(linesOf({ author: 'Agency' })).toContain('AU  - Agency');
  });
});

describe('works as RIS', () => {
  const sources = [...realWorks, ...hostileWorks];
  const fields = sources.map((source) => fieldsOf(source, m));
  const ris = formatRis(sources, accessed, m);

  it('carry every field, every work of the record and every hostile one', () => {
    expect(tagsOf(ris).map(({ TI, T2, PB, LA, UR, Y2, ID, DA, PY }) => [ID, TI, T2 ?? PB, LA, UR, UR && Y2, DA ?? PY])).toEqual(
      fields.map(({ id, title, publisher, language, url, issued }) => {
        const [year, month, day = ''] = (issued?.parts?.[0] ?? []).map((part) => String(part).padStart(2, '0'));
        return [id, title, publisher, language, url, url && '2026/11/22', month ? `${year}/${month}/${day}${day === '' ? '/' : ''}` : year];
      }),
    );
    expect(tagsOf(ris).map(({ N1 }) => N1 ?? '')).toEqual(fields.map(({ note }) => note));
    expect(tagsOf(ris).map(({ AU }) => AU?.replace(/,$/, ''))).toEqual(fields.map(({ author }) => author));
  });

  it('are read so by another library', () => {
    const back = plugins.input.chain(ris, { forceType: '@ris/file', generateGraph: false });
    expect(back).toHaveLength(sources.length);
    expect(back.map(({ id, title, URL, language, note }) => ({ id, title, url: URL, language, note: note ?? '' }))).toEqual(
      fields.map(({ id, title, url, language, note }) => ({ id, title, url, language, note })),
    );
    const types = { article: 'article-newspaper', webpage: 'webpage', report: 'report', entry: 'entry-encyclopedia', document: 'document' };
    expect(back.map(({ type }) => type)).toEqual(fields.map(({ form }) => types[form]));
    expect(back.map(({ issued }) => issued?.['date-parts']?.[0]?.[0])).toEqual(fields.map(({ issued }) => issued?.parts?.[0][0]));
  });
});
