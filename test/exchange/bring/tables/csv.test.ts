/** CSV as programs and people write it: rows are counted as a spreadsheet counts them. */
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readCsv } from '@/exchange/bring/tables/csv.ts';
import { anyMarks, anyText } from '../../files/hostile.ts';

const read = (text: string) => {
  const { table, findings } = readCsv(new TextEncoder().encode(text), 'a.csv');
  return { rows: table.rows, found: findings.map(({ code, row, values }) => [code, row, ...Object.values(values)].join(' ')) };
};

describe('a table of values', () => {
  it.each([',', ';', '\t', '|'])('is parted by %j, which is found by itself', (mark) => {
    expect(read(['id,date,title', '1,2009,"a b"', '2,2010,"c"'].join('\n').replaceAll(',', mark)).rows).toEqual([
      ['id', 'date', 'title'],
      ['1', '2009', 'a b'],
      ['2', '2010', 'c'],
    ]);
  });

  it('is parted by semicolons though its sentences and figures be full of commas', () => {
    const { rows } = read('id;title;value\na;one, two, three, four, five;1,5\nb;six, seven, eight;2,5');
    expect(rows[1]).toEqual(['a', 'one, two, three, four, five', '1,5']);
  });

  it('says itself what parts it, in a line that counts as a row', () => {
    expect(read('sep=;\r\nid;title\r\n1;a,b,c\r\n').rows).toEqual([['sep=;'], ['id', 'title'], ['1', 'a,b,c']]);
    expect(read('"sep=|"\nid|title').rows[1]).toEqual(['id', 'title']);
  });

  it('counts a record as one row, however many lines are in its cells, and empty ones between others', () => {
    expect(read('id,text\r\n1,"two\r\nlines"\r\n\r\n2,b\r\n\r\n,\r\n').rows).toEqual([['id', 'text'], ['1', 'two\nlines'], [''], ['2', 'b']]); // oxfmt-ignore
  });

  it('names the row in which a quotation mark is not closed, and how many lines went into it', () => {
    expect(read('id,text\n1,"a"\n2,"b\n3,c\n4,d').found).toEqual(['quoteNotClosed 3 2']);
    expect(read('sep=,\nid,text\n1,"a" b\n2,c').found).toContain('quoteAstray 3');
  });

  it('has names of properties as texts only', () => {
    expect(read('__proto__,constructor\n1,2').rows).toEqual([['__proto__', 'constructor'], ['1', '2']]); // oxfmt-ignore
  });

  it('is cut, and says so, where it has more cells than fit in memory', () => {
    const { table, findings } = readCsv(new TextEncoder().encode('a,b\n'.repeat(10)), 'a.csv', 6);
    expect(table.rows).toEqual([['a', 'b'], ['a', 'b'], ['a', 'b']]); // oxfmt-ignore
    expect(findings).toEqual([{ severity: 'error', code: 'tooManyCells', values: { most: '6' }, file: 'a.csv' }]);
  });

  it('that papaparse wrote comes back as it was, in each habit', () => {
    const cell = fc.oneof(anyText, anyMarks).map((text) => text.replaceAll(/\r\n?/g, '\n').replaceAll(/[\p{Surrogate}\0]/gu, ''));
    const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 6 });
    const headings = ['id', 'date', 'title'];
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.boolean(),
        (cells, delimiter, newline, isMarked) => {
          const rows = [headings, ...cells, ['x', 'y', 'z']];
          const text = `sep=${delimiter}${newline}${Papa.unparse(rows, { delimiter, newline, quotes: true })}`;
          expect(readCsv(new TextEncoder().encode(isMarked ? `\uFEFF${text}` : text), 'a.csv').table.rows.slice(1)).toEqual(rows);
        },
      ),
    );
  });

  it('is read without an error whatever the bytes are', () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 60 }), anyMarks.map((text) => new TextEncoder().encode(text))), (bytes) => {
        const { table } = readCsv(bytes, 'a.csv');
        expect(table.rows.flat().every((cell) => typeof cell === 'string')).toBe(true);
      }),
    ); // oxfmt-ignore
  });
});
