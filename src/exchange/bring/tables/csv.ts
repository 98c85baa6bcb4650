/** A file of values that commas, semicolons, tabs or bars part. */
import Papa from 'papaparse';
import type { Finding } from '../finding.ts';
import type { Table } from '../table.ts';
import { found } from './finding.ts';
import { mostCells } from './limits.ts';
import { textOfBytes } from './text.ts';

const delimiters = [',', ';', '\t', '|'] as const;
/** Characters and records in which the delimiter is looked for. */
const sample = { length: 200_000, records: 30 };
/** "sep=;" in the first line, by which Excel is told. */
const told = /^"?sep=([^\n"])"?[;,\t|]*(?:\n|$)/i;

/**
 * All cells are texts, line breaks in them line feeds; a record is a row, however many lines it takes, and so is the line "sep=;". Empty rows at the end are left
 * out. Never throws: what is amiss is a finding, and the cells are as well read as they can be.
 */
export function readCsv(bytes: Uint8Array, file: string, most = mostCells): { table: Table; findings: Finding[] } {
  const { text: whole, findings: ofText } = textOfBytes(bytes, file);
  const findings = [...ofText];
  const all = whole.includes('\r') ? whole.replaceAll(/\r\n?/g, '\n') : whole;
  const [line = '', own] = told.exec(all) ?? [];
  const rest = all.slice(line.length);
  const text = withinLimit(rest, own, most);
  if (text.length < rest.length) findings.push(found('error', 'tooManyCells', { most: String(most) }, { file }));
  const { data, errors } = parse(text, own ?? delimiterOf(text));
  const above = own === undefined ? [] : [[line.trim()]];
  const rows = [...above, ...data];
  for (const { code, row = 0 } of errors) {
    const place = { file, row: row + above.length + 1 };
    if (code === 'MissingQuotes') findings.push(found('error', 'quoteNotClosed', { lines: String(linesIn(data[row])) }, place));
    else if (code === 'InvalidQuotes') findings.push(found('warning', 'quoteAstray', {}, place));
  }
  while (rows.at(-1)?.every((cell) => cell === '')) rows.pop();
  return { table: { file, rows }, findings };
}

function parse(text: string, delimiter: string, preview = 0): Papa.ParseResult<string[]> {
  return Papa.parse<string[]>(text, { delimiter, newline: '\n', preview });
}

/** That into which it parts the first lines most evenly; where two do, into more cells. */
function delimiterOf(text: string): string {
  const begin = text.slice(0, sample.length);
  const tries = delimiters.map((delimiter) => {
    const lengths = parse(begin, delimiter, sample.records).data.filter((row) => row.length > 1 || row[0] !== '').map((row) => row.length); // oxfmt-ignore
    const [width = 1] = lengths;
    return { delimiter, width, even: lengths.filter((length) => length === width).length };
  });
  return tries.filter(({ width }) => width > 1).toSorted((a, b) => b.even - a.even || b.width - a.width)[0]?.delimiter ?? ',';
}

/** As many lines as have no more than `most` cells, whatever parts them: no more than there are of any of these. */
function withinLimit(text: string, own: string | undefined, most: number): string {
  const marks = new Set(['\n', ...delimiters, ...(own === undefined ? [] : [own])].map((mark) => mark.charCodeAt(0)));
  let cells = 0;
  for (let at = 0; at < text.length; at += 1)
    if (marks.has(text.charCodeAt(at)) && (cells += 1) > most) return text.slice(0, text.lastIndexOf('\n', at - 1) + 1);
  return text;
}

function linesIn(row: readonly string[] | undefined): number {
  return (row ?? []).reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
}
