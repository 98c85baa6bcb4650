/** The cells of one sheet of a workbook. */
import type { CellCode, ValuesOf } from '../../cells/understood.ts';
import type { Place } from '../../finding.ts';
import { type Cell, columnLetter } from '../../table.ts';
import { mostCells } from '../limits.ts';
import { type CellXml, type Fault, valueOf } from './cell.ts';
import type { WorkbookParts } from './parts.ts';
import { readXml, unescaped } from './xml.ts';

/** Says of a cell, or of the sheet, what is amiss. */
export type Say = <Code extends CellCode>(
  severity: 'error' | 'warning',
  code: Code,
  values: ValuesOf<Code>,
  place?: Partial<Place>,
) => void;

/** A spreadsheet has no more. */
const mostRows = 1_048_576;
const mostColumns = 16_384;
/** Cells with a fault that are named one by one. */
const mostNamed = 20_000;

/** Cells that may still be read, for all sheets of a workbook. */
export interface Budget {
  cells: number;
}

const nothing: readonly Cell[] = [];

/** Rows as the program numbers them, those without a cell empty, none at the end; why the rest could not be read, where it is so. */
export function readSheet(
  bytes: Uint8Array,
  parts: WorkbookParts,
  budget: Budget,
  say: Say,
): { readonly rows: (readonly Cell[])[]; readonly why: string | undefined } {
  const rows: Cell[][] = [];
  const at = { row: 0, column: 0 };
  let unnamed = 0;
  let isFull = false;
  let cell: CellXml | undefined;
  let into: 'value' | 'inline' | 'formula' | undefined;
  let isPhonetic = false;

  const put = (value: Cell) => {
    const { row, column } = at;
    budget.cells -= Math.max(row - rows.length, 0) + Math.max(column - (rows[row - 1]?.length ?? 0), 0);
    isFull = budget.cells < 0;
    if (isFull) return;
    const line = (rows[row - 1] ??= []);
    while (line.length < column) line.push(null);
    line[column - 1] = value;
  };
  const name = (code: Fault['code'] | 'cellOutside', written: string, place: Partial<Place>) => {
    unnamed += 1;
    const stands = written.length > 80 ? `${written.slice(0, 79)}…` : written;
    if (unnamed <= mostNamed) say('warning', code, { cell: stands }, { ...place, cell: stands });
  };
  const finish = (done: CellXml) => {
    const read = valueOf(done, parts);
    if (read === null || read === '') return;
    if (typeof read === 'object' && 'code' in read) name(read.code, read.cell, { row: at.row, letter: columnLetter(at.column - 1) });
    else put(read);
  };

  const why = readXml(bytes, {
    open: (tag, attribute) => {
      if (isFull) return;
      if (tag === 'row') {
        at.row = rowOf(attribute('r')) ?? at.row + 1;
        at.column = 0;
      } else if (tag === 'c') {
        const address = attribute('r') ?? '';
        // a cell without an address stands behind the one before it
        if (!readAddress(address, at)) at.column += 1;
        const isInside = at.row >= 1 && at.row <= mostRows && at.column <= mostColumns;
        if (!isInside) name('cellOutside', address, {});
        cell = isInside
          ? { type: attribute('t') ?? 'n', style: Number(attribute('s') ?? 0), value: undefined, inline: undefined, formula: undefined }
          : undefined;
      } else if (!cell) return;
      else if (tag === 'v') [into, cell.value] = ['value', ''];
      else if (tag === 'f') [into, cell.formula] = ['formula', ''];
      else if (tag === 'is') cell.inline = '';
      else if (tag === 'rPh') isPhonetic = true;
      else if (tag === 't' && !isPhonetic) into = 'inline';
    },
    text: (text) => {
      if (cell && into) cell[into] = (cell[into] ?? '') + text;
    },
    close: (tag) => {
      if (tag === 'v' || tag === 'f' || tag === 't') into = undefined;
      else if (tag === 'rPh') isPhonetic = false;
      else if (tag === 'c' && cell) {
        if (cell.inline !== undefined) cell.inline = unescaped(cell.inline);
        finish(cell);
        cell = undefined;
      }
    },
  });
  if (isFull) say('error', 'tooManyCells', { most: String(mostCells) });
  if (unnamed > mostNamed) say('warning', 'moreCells', { count: String(unnamed - mostNamed) });
  return { rows: Array.from(rows, (line) => line ?? nothing), why };
}

/** Sets row and column from "B5"; false of what is no address. */
function readAddress(address: string, into: { row: number; column: number }): boolean {
  let at = 0;
  let column = 0;
  for (let letter = address.charCodeAt(0) - 64; at < 7 && letter >= 1 && letter <= 26; letter = address.charCodeAt(at) - 64) {
    column = column * 26 + letter;
    at += 1;
  }
  const row = Number(address.slice(at));
  if (at === 0 || !(row >= 1) || !Number.isInteger(row)) return false;
  into.row = row;
  into.column = column;
  return true;
}

function rowOf(written: string | undefined): number | undefined {
  return written !== undefined && /^[1-9]\d{0,9}$/.test(written) ? Number(written) : undefined;
}
