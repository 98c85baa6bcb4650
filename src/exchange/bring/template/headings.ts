/** Which sheet of the template a table is, which line holds its headings, and which column means which field. */
import { nearest } from '@/record/problem.ts';
import { fold } from '@/record/fold.ts';
import type { Finding } from '../finding.ts';
import { type Cell, columnLetter, type Table } from '../table.ts';
import { type Field, headingOf, patternOf } from './fields.ts';
import { fieldOf } from './plainHeadings.ts';
import { type Sheet, sheetsOf } from './sheets.ts';

export interface Column {
  readonly field: Field;
  /** The places in the lists on the way, from 0, as the heading names them. */
  readonly at: readonly number[];
  /** From 0. */
  readonly index: number;
  readonly heading: string;
}

export interface Headed {
  readonly sheet: Sheet;
  readonly table: Table;
  /** The line of the headings, from 0. */
  readonly line: number;
  readonly columns: readonly Column[];
  readonly findings: readonly Finding[];
}

/** Sheets of the template in which nothing is told. */
const silent = new Set(['readme', 'lists']);

export const isSilent = ({ sheet }: Table): boolean => sheet !== undefined && silent.has(bare(sheet));

/** Headings stand in one of the first lines: above them may stand what the file says of itself. */
const mostAbove = 20;

/** Undefined where the table is none of ours: no line of it has two headings of the sheet that its name says, or three of any. */
export function headedOf(table: Table): Headed | undefined {
  const name = bare((table.sheet ?? table.file).replace(/\.(csv|tsv|txt)$/i, ''));
  const named = sheetsOf().find((sheet) => bare(sheet.name) === name);
  const lines = table.rows.slice(0, mostAbove);
  const tries = (named ? [named] : sheetsOf().filter(({ part }) => part !== 'dataset')).flatMap((sheet) =>
    lines.map((cells, line) => ({ sheet, line, ...hitsOf(sheet, cells) })),
  );
  const best = tries.toSorted((a, b) => b.hits - a.hits || a.missing - b.missing)[0];
  if (!best || best.hits < (named ? 2 : 3)) return undefined;
  return columnsOf(best.sheet, table, best.line);
}

/** How many of its headings the sheet knows, and how many fields are missing that each of its rows needs. */
function hitsOf(sheet: Sheet, cells: readonly Cell[]): { hits: number; missing: number } {
  const { part, fields } = sheet;
  const patterns = patternsOf(cells);
  if (part === 'dataset') return { hits: patterns.has('field') && patterns.has('value') ? 2 : 0, missing: 0 };
  const needed = fields.filter(({ required, path }) => required && path.length === 1);
  const known = [...patterns].flatMap((pattern) => fieldOf(sheet, pattern, patterns) ?? []);
  return { hits: known.length, missing: needed.filter((field) => !known.includes(field)).length };
}

function patternsOf(cells: readonly Cell[]): ReadonlySet<string> {
  return new Set(cells.map((cell) => (typeof cell === 'string' ? patternOf(cell).pattern : '')));
}

function columnsOf(sheet: Sheet, table: Table, line: number): Headed {
  const findings: Finding[] = [];
  if (sheet.part === 'dataset') return { sheet, table, line, columns: [], findings };
  const columns: Column[] = [];
  const taken = new Map<string, number>();
  const patterns = patternsOf(table.rows[line] ?? []);
  (table.rows[line] ?? []).forEach((cell, index) => {
    const heading = typeof cell === 'string' ? cell.trim() : '';
    const isUsed = () => table.rows.some((row, at) => at > line && !isBlank(row[index]));
    const { pattern, at } = patternOf(heading);
    const field = fieldOf(sheet, pattern, patterns);
    const key = `${field && !sheet.byPattern.has(pattern) ? field.path.join('') : pattern} ${at.join(' ')}`;
    const say = (code: string, values: Finding['values'], severity: Finding['severity'] = 'warning') =>
      findings.push({ severity, code, values, file: table.file, sheet: table.sheet, row: line + 1, column: heading, letter: columnLetter(index), cell: heading }); // oxfmt-ignore
    if (!field) {
      const known = sheet.fields.map(({ path }) => headingOf(path));
      if (isUsed())
        say(heading === '' ? 'columnWithoutHeading' : 'unknownColumn', { heading, near: nearest(heading.toLowerCase(), known) });
    } else if (taken.has(key)) {
      if (isUsed()) say('columnTwice', { heading, first: columnLetter(taken.get(key)!) });
    } else {
      taken.set(key, index);
      if (!sheet.byPattern.has(pattern)) say('headingRead', { heading, field: headingOf(field.path) }, 'note');
      columns.push({ field, at, index, heading });
    }
  });
  return { sheet, table, line, columns, findings };
}

export function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');
}

function bare(name: string): string {
  return fold(name).replaceAll(/[^\p{L}\p{N}]/gu, '');
}
