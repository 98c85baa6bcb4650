/** Tables as a workbook of Office Open XML. */
import type { CellObject, Sheet } from 'write-excel-file/browser';
import writeXlsx from 'write-excel-file/browser';
import type { FirstMessages } from '@/i18n/messages.tsx';
import type { filesWords } from '@/i18n/en/files.ts';
import { parseEdtf } from '@/record/edtf.ts';
import { cellText } from './cellText.ts';
import type { FileCell, FileColumn, FileOf, FileTable } from './fileTable.ts';
import { cutAt, sheetNames } from './sheetNames.ts';

/** UTF-16 units that a cell of a spreadsheet holds. */
const longest = 32_767;

/** Characters; what is longer is broken into lines. */
const widest = 60;
const narrowest = 10;
/** Points, the second the most that a row can have. */
const lineHeight = 15;
const highest = 405;

const msPerDay = 86_400_000;
/** Before it spreadsheets count the days wrongly, or have none. */
const firstDay = Date.UTC(1900, 2, 1) / msPerDay;

/**
 * A sheet for each table, then what they are ("About"). A number is a number; an EDTF day in a column of dates is a
 * date, shown as yyyy-mm-dd, the same day in every time zone; any other EDTF, and every text, is text, also when it begins as a formula
 * does, and stays text when the reader edits it. Several texts in a cell are joined by "; ". A text that no cell can hold is cut, ends in
 * "…", and "About" says how many were. Headers are bold and stay in sight.
 *
 * The library packs what is beyond 160 kB in a worker made from a blob: where a Content-Security-Policy forbids that (no `worker-src blob:`),
 * the promise of a large file is never settled.
 */
export async function makeXlsx(
  { tables, about: said }: Pick<FileOf, 'tables' | 'about'>,
  m: Pick<FirstMessages, 'direction'> & typeof filesWords,
): Promise<Blob> {
  const texts = tables.flatMap(({ rows }) => rows.flat()).concat(said.map(([, value]) => value));
  const cuts = texts.filter((cell) => typeof cell !== 'number' && cellText(cell).length > longest).length;
  const about = cuts === 0 ? said : [...said, [m.files.cut, m.files.cutTexts(cuts, longest)] as const];
  const names = sheetNames([...tables.map(({ title }) => title), m.files.about]);
  const sheets = [...tables.map(sheetOf), aboutSheet(about)].map((sheet, index) => ({
    ...sheet,
    sheet: names[index] ?? '',
    rightToLeft: m.direction === 'rtl',
  }));
  return writeXlsx(sheets, { fontFamily: 'Calibri', fontSize: 11 }).toBlob();
}

function sheetOf({ columns, rows }: FileTable): Sheet<Blob> {
  const widths = columns.map(({ header }, index) => widthOf([header, ...rows.map((row) => cellText(row[index]))]));
  const headers = columns.map(({ header }) => ({ ...textCell(header), fontWeight: 'bold' as const }));
  const cells = rows.map((row) => columns.map((column, index) => cellOf(column, row[index] ?? null)));
  return {
    data: [headers, ...cells].map((row) => withHeight(row, widths)),
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
  };
}

function aboutSheet(about: FileOf['about']): Sheet<Blob> {
  const widths = [widthOf(about.map(([label]) => label)), widest];
  const rows = about.map(([label, value]) => [{ ...textCell(label), fontWeight: 'bold' as const }, textCell(value)]);
  return { data: rows.map((row) => withHeight(row, widths)), columns: widths.map((width) => ({ width })) };
}

function cellOf({ type }: FileColumn, cell: FileCell): CellObject {
  if (typeof cell === 'number') return Number.isFinite(cell) ? { value: cell, type: Number, alignVertical: 'top' } : {};
  const day = type === 'date' && typeof cell === 'string' ? dayOf(cell) : null;
  if (day !== null) return { value: new Date(day * msPerDay), type: Date, format: 'yyyy-mm-dd', align: 'left', alignVertical: 'top' };
  const text = cellText(cell);
  return text === '' ? {} : textCell(text);
}

/** The day of an EDTF text that is one day, neither about it nor doubted; null for any other, and for one that no spreadsheet counts. */
function dayOf(text: string): number | null {
  const date = parseEdtf(text);
  if (date?.first?.precision !== 'day' || date.first !== date.last || date.first.approximate || date.first.uncertain) return null;
  return date.start < firstDay ? null : date.start;
}

/** The format "@" keeps a text that is edited from becoming a formula. */
export function textCell(text: string): CellObject {
  const clean = cellText(text);
  const short = clean.length > longest ? `${cutAt(clean, longest - 1)}…` : clean;
  return { value: escapeUnits(short), type: String, format: '@', wrap: true, alignVertical: 'top' };
}

/**
 * "_x0041_" means "A" in a cell's text (ECMA-376, ST_Xstring), so such a text is escaped. A text that is the name of a property of every object,
 * "constructor", gets a space at its end: the library looks texts up in an object, and would find that property.
 */
function escapeUnits(text: string): string {
  const escaped = text.replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_');
  return escaped in {} ? `${escaped} ` : escaped;
}

/** Characters of the longest line, within what reads well. */
function widthOf(texts: readonly string[]): number {
  const longestLine = texts.flatMap((text) => text.split('\n')).reduce((most, line) => Math.max(most, line.length), 0);
  return Math.min(Math.max(longestLine + 2, narrowest), widest);
}

/** A row as high as its texts need when they are broken into lines: not every spreadsheet finds that out when it opens a file. */
function withHeight(row: readonly CellObject[], widths: readonly number[]): CellObject[] {
  const lines = row.map(({ value }, index) =>
    typeof value === 'string'
      ? value.split('\n').reduce((sum, line) => sum + Math.max(Math.ceil(line.length / ((widths[index] ?? widest) - 2)), 1), 0)
      : 1,
  );
  const height = Math.min(Math.max(...lines, 1) * lineHeight, highest);
  return row.map((cell, index) => (index === 0 ? { ...cell, height } : cell));
}
