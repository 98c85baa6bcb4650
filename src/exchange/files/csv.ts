/** Tables as comma-separated values. */
import Papa from 'papaparse';
import { cellText } from './cellText.ts';
import { eachRowOf, type FileCell, type FileTable } from './fileTable.ts';

/** Without it Excel reads the file in the code page of its machine, and letters beyond ASCII are lost. */
const byteOrderMark = '\uFEFF';

/**
 * Where a spreadsheet may take what follows for a formula: at the start of a text; and, as it may be set to split at semicolons or tabs and then
 * minds no quotation marks of ours, after each of these and after a line break (and the space that follows it). What a spreadsheet may skip can stand before the sign: spaces,
 * marks of direction, quotation marks; also apostrophes, so that one of the text itself can be told from ours.
 */
const formula = /^(?=['"\s\p{Cf}]*[=+\-@＝＋－＠\t\n])|(?<=[;\t\n] |[;\t\n](?! ))(?=(?:(?![\t\n])['"\s\p{Cf}])*[=+\-@＝＋－＠])/gu;

/**
 * RFC 4180 in UTF-8 with a byte order mark (so that Excel reads it as UTF-8): a row of headers, lines that end in CRLF, also the last one.
 * Several texts in a cell are joined by "; ", dates are EDTF as the record writes them, a cell of which nothing is known is empty, and
 * line breaks in a cell are line feeds.
 *
 * No cell runs as a formula: as OWASP advises for CSV injection, an apostrophe stands before what would begin one. To read a text back,
 * take away one apostrophe in each place where what follows it may be taken for a formula. Cells that are numbers stay numbers, also negative ones.
 */
export function formatCsv(table: FileTable): string {
  return [...csvLines(table)].join('');
}

/** The same line by line. */
export function* csvLines(table: FileTable): Generator<string> {
  const line = (cells: readonly (FileCell | undefined)[]) =>
    `${Papa.unparse([cells.map(formatCell)], { newline: '\r\n', header: false })}\r\n`;
  yield `${byteOrderMark}${line(table.columns.map(({ header }) => header))}`;
  for (const row of eachRowOf(table)) yield line(table.columns.map((_, index) => row[index]));
}

function formatCell(cell: FileCell | undefined): string {
  const text = cellText(cell);
  return typeof cell === 'number' ? text : text.replaceAll(formula, "'");
}
