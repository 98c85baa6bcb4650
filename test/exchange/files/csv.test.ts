/** Tables as CSV: what is read back is what was written, and no spreadsheet runs it. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellText } from '@/exchange/files/cellText.ts';
import { formatCsv } from '@/exchange/files/csv.ts';
import type { FileCell, FileTable } from '@/exchange/files/fileTable.ts';
import { anyMarks, anyText, hostile } from './hostile.ts';

const table = (rows: readonly (readonly FileCell[])[], headers = ['A', 'B', 'C']): FileTable => ({
  id: 'a', title: 'A', columns: headers.map((header, index) => ({ id: `c${index}`, header, type: 'text' })), rows,
}); // oxfmt-ignore

/** Another library reads it, and strictly: a quotation mark out of place or a missing cell throws. */
const read = (csv: string): string[][] => parse(csv, { bom: true, record_delimiter: '\r\n' });

/** The rule of formatCsv, the other way. */
const unescape = (text: string) =>
  text.replaceAll(/^'(?=['"\s\p{Cf}]*[=+\-@＝＋－＠\t\n])|(?<=[;\t\n] |[;\t\n](?! ))'(?=(?:(?![\t\n])['"\s\p{Cf}])*[=+\-@＝＋－＠])/gu, '');

describe('a table as CSV', () => {
  it('is UTF-8 with a byte order mark, ends its lines in CRLF and doubles quotation marks', () => {
    const csv = formatCsv(table([['x', 'She said "no"', 'a, b']]));
    expect(csv).toBe('\uFEFFA,B,C\r\nx,"She said ""no""","a, b"\r\n');
  });

  it('joins several texts, keeps EDTF, and leaves empty what is not known', () => {
    expect(read(formatCsv(table([[['Ganja', 'Homs'], '2012-08~', null]])))[1]).toEqual(['Ganja; Homs', '2012-08~', '']);
  });

  it('keeps a negative number a number, and marks the same text as text', () => {
    expect(read(formatCsv(table([[-2.5, '-2.5', Number.NaN]])))[1]).toEqual(['-2.5', "'-2.5", '']);
  });

  it('marks each member of a list that begins as a formula does', () => {
    expect(read(formatCsv(table([[['=1', 'b', '-c'], null, null]])))[1]?.[0]).toBe("'=1; b; '-c");
  });

  it('has a header that is no formula either, and is a header alone when there are no rows', () => {
    expect(formatCsv(table([], ['=A', 'B']))).toBe("\uFEFF'=A,B\r\n");
  });

  it('takes out control characters and halves of letters, keeps marks of direction', () => {
    expect(read(formatCsv(table([['nul \u0000!', 'half \uD83D!', 'سوريا\u200F']])))[1]).toEqual(['nul !', 'half \uFFFD!', 'سوريا\u200F']);
  });

  it('is read back whole by another library, whatever its texts hold', () => {
    const cell: fc.Arbitrary<FileCell> = fc.oneof(anyText, anyMarks, fc.array(anyText, { maxLength: 3 }), fc.double(), fc.constant(null));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 5 }), fc.tuple(anyText, anyText, anyText), (rows, headers) => {
        const back = read(formatCsv(table(rows, headers)));
        expect(back.map((row) => row.map(unescape))).toEqual([headers, ...rows].map((row) => row.map(cellText)));
      }),
    );
  });

  it.each(hostile)('has no cell that begins as a formula: %j', (text) => {
    const [, [cell] = []] = read(formatCsv(table([[text, 'b', 'c']])));
    expect(cell).not.toMatch(/^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r]/u);
  });

  it('has none either for a spreadsheet that splits at semicolons or tabs, and so does not see our quotation marks', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anyText, anyMarks), { minLength: 1, maxLength: 3 }), (cells) => {
        const pieces = formatCsv(table([['first', ...cells]])).split(/[;\t\r\n]/);
        expect(pieces.filter((piece) => /^["\s\p{Cf}]*[=+\-@＝＋－＠]/u.test(piece))).toEqual([]);
      }),
    );
  });
});
