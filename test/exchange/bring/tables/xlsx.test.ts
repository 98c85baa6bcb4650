/** Workbooks: every cell at its row and column, every fault named at its own, and no file that harms. */
import fc from 'fast-check';
import readOther from 'read-excel-file/node';
import writeXlsx from 'write-excel-file/node';
import { describe, expect, it } from 'vitest';
import { readXlsx } from '@/exchange/bring/tables/xlsx.ts';
import { anyText } from '../../files/hostile.ts';
import { type Book, bookOf } from './books.ts';
import { runs } from '../../../support/fuzz.ts';

const read = async (book: Book) => {
  const { tables, findings } = await readXlsx(bookOf(book), 'a.xlsx');
  const found = findings.map(({ severity, code, sheet = '', row = '', letter = '', cell = '' }) =>
    `${severity} ${code} ${sheet} ${letter}${row} ${cell}`.trim(),
  );
  return { tables, rows: tables[0]?.rows, found };
};
const sheet = (cells: string, more: Partial<Book> = {}) => read({ sheets: { Events: cells }, ...more });
const day = (text: string) => new Date(`${text}T00:00:00Z`);

describe('the cells of a workbook', () => {
  it('stand at the row and column of their address, with empty ones before and between, none behind', async () => {
    const { rows } = await sheet(
      '<row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c><c r="E2" s="0"/></row><row r="4"><c r="A4"><v>3</v></c></row><row r="9"><c r="A9"/></row>',
    );
    expect(rows).toEqual([[], [null, 1, null, 2], [], [3]]);
  });

  it('stand behind one another where they have no address', async () => {
    const { rows } = await sheet('<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>');
    expect(rows).toEqual([[1, 2], [3]]);
  });

  it('are texts, shared or not, in several formats, without how to pronounce them', async () => {
    const texts =
      '<si><t xml:space="preserve"> Baku &amp; Damascus </t></si><si><r><t>in </t></r><r><rPr><b/></rPr><t>two</t></r><rPh><t>nobody says this</t></rPh></si><si/>';
    const { rows, found } = await sheet(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>&#128512;_x000D_</t></is></c><c r="D1" t="str"><f>A1</f><v>=1+1</v></c><c r="E1" t="s"><v>2</v></c></row>',
      { texts },
    );
    expect(rows).toEqual([[' Baku & Damascus ', 'in two', '\u{1F600}\r', '=1+1']]);
    expect(found).toEqual([]);
  });

  it('are yes and no, and numbers', async () => {
    const { rows } = await sheet('<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c><c r="C1"><v>-1.5E3</v></c></row>');
    expect(rows).toEqual([[true, false, -1500]]);
  });

  it.each([
    ['yyyy-mm-dd', day('2009-07-08')],
    ['[$-409]d\\ mmm\\ yyyy;@', day('2009-07-08')],
    ['mmm&quot; of the year&quot;', day('2009-07-08')],
    ['#,##0 &quot;days&quot;', 40002.6],
    ['[Red]0.00', 40002.6],
    ['General', 40002.6],
    ['[h]:mm', 40002.6],
  ])('are days where their format is %s, the time of day left out', async (code, value) => {
    const { rows } = await sheet('<row r="1"><c r="A1" s="1"><v>40002.6</v></c></row>', { formats: [code] });
    expect(rows).toEqual([[value]]);
  });

  it('are the days that the program shows, at the beginning of its count, and in the count of 1904', async () => {
    const cells =
      '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="1"><v>59</v></c><c r="C1" s="1"><v>60</v></c><c r="D1" s="1"><v>61</v></c><c r="E1" t="d"><v>2009-07-08T14:30:00</v></c><c r="F1" s="2"><v>0.6041666</v></c></row>';
    const formats = ['yyyy-mm-dd', 'hh:mm'];
    const { rows, found } = await sheet(cells, { formats });
    expect(rows).toEqual([[day('1900-01-01'), day('1900-02-28'), null, day('1900-03-01'), day('2009-07-08'), '14:30']]);
    expect(found).toEqual(['warning dayThatNeverWas Events C1 60']);
    expect((await sheet('<row r="1"><c r="A1" s="1"><v>38540</v></c></row>', { formats, is1904: true })).rows).toEqual([
      [day('2009-07-08')],
    ]);
  });
});

describe('what cannot be read', () => {
  it('is an empty cell, and named at its place: errors, formulas without a result, values that do not fit', async () => {
    const { rows, found } = await sheet(
      '<row r="3"><c r="A3" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B3"><f>NOW()</f></c><c r="C3" t="s"><v>99</v></c><c r="D3"><v>x</v></c><c r="E3"><f>1+1</f><v>2</v></c><c r="F3" t="zz"><v>7</v></c></row>',
    );
    expect(rows).toEqual([[], [], [null, null, null, null, 2, 7]]);
    expect(found).toEqual(['warning formulaError Events A3 #DIV/0!', 'warning formulaWithoutValue Events B3 =NOW()', 'warning cellUnreadable Events C3 99', 'warning cellUnreadable Events D3 x']); // oxfmt-ignore
  });

  it('says that a sheet is hidden, and reads it; and that one is missing, and reads the others', async () => {
    const cells = '<row r="1"><c r="A1"><v>1</v></c></row>';
    const book = { sheets: { Events: cells, Lists: cells }, hidden: ['Lists'], parts: { 'xl/worksheets/sheet1.xml': '' } };
    const rels = {
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="rId2" Type="x/worksheet" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
    };
    const { tables, found } = await read({ ...book, parts: rels });
    expect(tables).toEqual([{ file: 'a.xlsx', sheet: 'Lists', rows: [[1]] }]);
    expect(found).toEqual(['error sheetMissing Events', 'note sheetHidden Lists']);
  });

  it('is the rest of a sheet that is damaged, and no other', async () => {
    const parts = {
      'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"></row>',
    };
    const { tables, found } = await read({ sheets: { Events: '', Visits: '<row r="1"><c r="A1"><v>2</v></c></row>' }, parts });
    expect(tables.map(({ rows }) => rows)).toEqual([[[1]], [[2]]]);
    expect(found).toEqual(['error workbookBroken Events']);
  });

  it('leaves a file that is no workbook without tables, and says so', async () => {
    const { tables, findings } = await readXlsx(new Uint8Array(100), 'a.xlsx');
    expect([tables, findings.map(({ code }) => code)]).toEqual([[], ['zipBroken']]);
  });
});

describe('a workbook that is made to do harm', () => {
  it.each([
    ['a row that no spreadsheet has', '<row r="999999999"><c r="A999999999"><v>1</v></c></row>', 'warning cellOutside Events  A999999999'],
    ['a column that no spreadsheet has', '<row r="1"><c r="ZZZZZZ1"><v>1</v></c></row>', 'warning cellOutside Events  ZZZZZZ1'],
  ])('takes no memory by %s', async (_, cells, finding) => {
    const { rows, found } = await sheet(cells);
    expect([rows, found]).toEqual([[], [finding]]);
  });

  it('takes no memory by single cells at the far end of thousands of rows', async () => {
    const cells = Array.from({ length: 5000 }, (_, index) => `<row r="${index + 1}"><c r="XFD${index + 1}"><v>1</v></c></row>`).join('');
    const { rows = [], found } = await sheet(cells);
    expect(found).toEqual(['error tooManyCells Events']);
    expect(rows.length).toBeLessThan(2000);
  });

  it('takes no memory by a hundred sheets with one cell in the last row', async () => {
    const cells = '<row r="1048576"><c r="A1048576"><v>1</v></c></row>';
    const { tables } = await read({ sheets: Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`Sheet ${index}`, cells])) });
    expect(tables.reduce((sum, { rows }) => sum + rows.length, 0)).toBeLessThan(30_000_001);
  });

  it('defines no entity, and names no property', async () => {
    const parts = {
      'xl/worksheets/sheet1.xml':
        '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr" __proto__="x" constructor="y"><is><t>&b;__proto__</t></is></c></row></sheetData></worksheet>',
    };
    expect((await sheet('', { parts })).rows).toEqual([['&b;__proto__']]);
  });

  it('is read to its end, though a tag never ends', async () => {
    const parts = {
      'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row r="1"><c r="A1" x="${Array.from({ length: 400_000 }, (_, index) => index.toString(36)).join(' ')}`,
    };
    expect((await sheet('', { parts })).found).toEqual(['error workbookBroken Events']);
  });
});

describe('a workbook that a program wrote', () => {
  const cell = fc.oneof(
    anyText.map((text) => text.replaceAll(/[^\P{Cc}\n]/gu, '').replaceAll(/_x[\da-f]{4}_/gi, '').replaceAll(/[\p{Surrogate}\p{Noncharacter_Code_Point}\uFFFD]/gu, '')).filter((text) => text.trim() === text && text !== '' && !(text in {})), // oxfmt-ignore
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).map((value) => value + 0),
    fc.boolean(),
    fc.date({ min: day('1900-03-01'), max: day('2199-12-31'), noInvalidDate: true }).map((date) => day(date.toISOString().slice(0, 10))),
  );

  it('holds what another library finds in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 }), async (rows) => {
        const data = rows.map((row) => row.map((value) => ({ value, ...(value instanceof Date && { type: Date, format: 'yyyy-mm-dd' }) })));
        const bytes = new Uint8Array(await writeXlsx(data as unknown as Parameters<typeof writeXlsx>[0]).toBuffer());
        const { tables, findings } = await readXlsx(bytes, 'a.xlsx');
        const [other] = await readOther(Buffer.from(bytes));
        expect([tables[0]?.rows, findings]).toEqual([other?.data, []]);
        expect(tables[0]?.rows).toEqual(rows);
      }),
      runs(20),
    );
  });
});
