/** Tables as a workbook: another library reads typed cells, and nothing in it is a formula. */
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import readXlsx from 'read-excel-file/node';
import { afterEach, describe, expect, it } from 'vitest';
import { cellText } from '@/exchange/files/cellText.ts';
import type { FileCell, FileOf, FileTable } from '@/exchange/files/fileTable.ts';
import { makeXlsx } from '@/exchange/files/xlsx.ts';
import { filesWords } from '@/i18n/en/files.ts';
import { anyText, hostile } from './hostile.ts';

const table = (title: string, type: 'text' | 'number' | 'date', cells: readonly FileCell[]): FileTable => ({
  id: 'a', title, columns: [{ id: 'c', header: 'A header', type }], rows: cells.map((cell) => [cell]),
}); // oxfmt-ignore

const make = async (file: Partial<FileOf>, direction: 'ltr' | 'rtl' = 'ltr') => {
  const whole = { tables: [], sources: table('Sources', 'text', []), works: [], about: [], ...file };
  return new Uint8Array(
    await (await makeXlsx({ ...whole, tables: [...whole.tables, whole.sources] }, { direction, ...filesWords })).arrayBuffer(),
  );
};

const read = (bytes: Uint8Array) => readXlsx(Buffer.from(bytes), { trim: false });

/** The cells of one column, without its header. */
async function readBack(cells: readonly FileCell[], type: 'text' | 'number' | 'date' = 'text') {
  const [sheet] = await read(await make({ tables: [table('A', type, cells)] }));
  return cells.map((_, index) => sheet?.data[index + 1]?.[0] ?? null);
}

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

describe('a workbook', () => {
  it('has a sheet for each table, then the sources, then what the view is', async () => {
    const sheets = await read(
      await make({ tables: [table('Visits', 'text', ['x']), table('Aid', 'text', [])], about: [['Edition', '1.0.0']] }),
    );
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Visits', 'Aid', 'Sources', 'About']);
    expect(sheets.map(({ data }) => data)).toEqual([[['A header'], ['x']], [['A header']], [['A header']], [['Edition', '1.0.0']]]);
  });

  it.each(['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Baku'])('holds a day as that day, also in %s', async (name) => {
    process.env['TZ'] = name;
    const [day, leap] = await readBack(['2009-07-08', '2024-02-29'], 'date');
    expect(day).toEqual(new Date(Date.UTC(2009, 6, 8)));
    expect(leap).toEqual(new Date(Date.UTC(2024, 1, 29)));
  });

  it('writes as text what is no one day that is certain, what no spreadsheet counts, and days in a column of texts', async () => {
    const dates = [
      '2009-07',
      '2010',
      '201X',
      '2012-08-01~',
      '2012-08-01?',
      '2009-07-08/2009-07-09',
      '2024-12-08/..',
      '1899-12-31',
      '2009-02-30',
    ];
    expect(await readBack(dates, 'date')).toEqual(dates);
    expect(await readBack(['2009-07-08'], 'text')).toEqual(['2009-07-08']);
  });

  it('keeps numbers numbers, joins several texts, and leaves empty what is not known', async () => {
    expect(await readBack([-2.5, 1e9, 0], 'number')).toEqual([-2.5, 1e9, 0]);
    expect(await readBack([['a', 'b'], null, [], Number.NaN])).toEqual(['a; b', null, null, null]);
  });

  it('keeps a number that is text a text', async () => {
    expect(await readBack(['0012', '1e5', 'TRUE'])).toEqual(['0012', '1e5', 'TRUE']);
  });

  it('has no formula, and no cell that becomes one when it is edited', async () => {
    const files = unzipSync(await make({ tables: [table('=1+1', 'text', hostile)], about: hostile.map((text) => [text, text]) }));
    const sheets = Object.entries(files).filter(([name]) => /worksheets\/sheet\d+\.xml$/.test(name));
    expect(sheets).toHaveLength(3);
    for (const [, bytes] of sheets) expect(strFromU8(bytes)).not.toMatch(/<f[\s>]/);
    expect(strFromU8(files['xl/styles.xml'] ?? new Uint8Array())).toContain('formatCode="@"');
    expect(await readBack(['=HYPERLINK("https://example.org","x")'])).toEqual(['=HYPERLINK("https://example.org","x")']);
  });

  it('gives every text back, without what XML cannot hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 20 }), async (texts) => {
        const kept = (text: string) => text.replaceAll(/\p{Noncharacter_Code_Point}|\uFFFD/gu, '');
        const expected = texts.map((text) => kept(cellText(text))).map((text) => (text in {} ? `${text} ` : text));
        fc.pre(texts.every((text) => !/\p{Noncharacter_Code_Point}/u.test(text)));
        expect((await readBack(texts)).map((cell) => cell ?? '')).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });

  it('holds a word that every object of the language has as a property, with a space behind it', async () => {
    expect(await readBack(['constructor', '__proto__', 'constructors'])).toEqual(['constructor ', '__proto__ ', 'constructors']);
  });

  it('cuts what no cell holds, without halving a letter, and says so', async () => {
    const long = `${'x'.repeat(32_765)}😀 and more`;
    const [sheet, , about] = await read(await make({ tables: [table('A', 'text', [long, 'short'])], about: [['Edition', '1.0.0']] }));
    expect(sheet?.data[1]?.[0]).toBe(`${'x'.repeat(32_765)}…`);
    expect(about?.data[1]).toEqual([filesWords.files.cut, filesWords.files.cutTexts(1, 32_767)]);
  });

  it('has headers that stay in sight, and columns from right to left where the language is', async () => {
    const sheet = async (direction: 'ltr' | 'rtl') =>
      strFromU8(unzipSync(await make({ tables: [table('A', 'text', ['x'])] }, direction))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(await sheet('ltr')).toMatch(/<pane ySplit="1"[^>]*state="frozen"/);
    expect(await sheet('ltr')).not.toContain('rightToLeft');
    expect(await sheet('rtl')).toContain('rightToLeft="1"');
  });
});
