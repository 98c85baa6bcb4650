/** A view as JSON. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FileOf } from '@/exchange/files/fileTable.ts';
import { formatJson } from '@/exchange/files/json.ts';
import type { Source } from '@/record/types.ts';
import { anyText } from './hostile.ts';

const work: Source = { id: 'w', title: 'A headline', publisher: 'The Gazette', type: 'press', side: 'unknown', origin: 'w', read: 'whole' };

const file = (cell: FileOf['tables'][number]['rows'][number][number]): FileOf => ({
  tables: [{ id: 'visits', title: 'Visits', columns: [{ id: 'title', header: 'Title', type: 'text' }, { id: 'date', header: 'Date', type: 'date' }], rows: [[cell, '2012-08~']] }],
  sources: { id: 'sources', title: 'Sources', columns: [], rows: [] },
  works: [work],
  about: [['Record', 'A record'], ['Edition', '1.0.0']],
}); // oxfmt-ignore

describe('a view as JSON', () => {
  it('has rows by the id of the column, lists as lists, EDTF as written and null for what is not known', () => {
    const rows = (cell: Parameters<typeof file>[0]) =>
      (JSON.parse(formatJson(file(cell))) as { tables: { rows: unknown }[] }).tables[0]?.rows;
    expect(rows(['a', 'b'])).toEqual([{ title: ['a', 'b'], date: '2012-08~' }]);
    expect(rows(null)).toEqual([{ title: null, date: '2012-08~' }]);
    expect(rows(Number.NaN)).toEqual([{ title: null, date: '2012-08~' }]);
  });

  it('says first what it is, then the tables, then the works as they stand in the record', () => {
    const text = formatJson(file('x'));
    const back = JSON.parse(text) as Record<string, unknown>;
    expect(Object.keys(back)).toEqual(['about', 'tables', 'sources']);
    expect(back['about']).toEqual({ Record: 'A record', Edition: '1.0.0' });
    expect(back['sources']).toEqual([work]);
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('is laid out as JSON.stringify lays it out, whether there is much of it or nothing', () => {
    const [table] = file('x').tables;
    const files: FileOf[] = [
      file('x'),
      { ...file('x'), works: [], tables: [] },
      {
        ...file('x'),
        tables: [
          { ...table!, rows: [] },
          { ...table!, columns: [], rows: [[]] },
        ],
        about: [],
      },
    ];
    for (const one of files) {
      const text = formatJson(one);
      expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
    }
  });

  it('gives every text back letter by letter, for JSON can hold them all', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const back = JSON.parse(formatJson(file(text))) as { tables: { rows: { title: string }[] }[] };
        expect(back.tables[0]?.rows[0]?.title).toBe(text);
      }),
    );
  });
});
