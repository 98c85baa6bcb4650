/** Sheets after our template as a workbook: headings with notes, lists to choose from, and a first sheet that says how it works. */
import type { CellObject } from 'write-excel-file/browser';
import writeXlsx from 'write-excel-file/browser';
import type { FirstMessages } from '@/i18n/messages.tsx';
import type { templateWords } from '@/i18n/en/template.ts';
import { textCell } from '../../files/xlsx.ts';
import { columnLetter } from '../table.ts';
import { extras, type SheetExtras } from './features.ts';
import type { Field } from './fields.ts';
import type { WrittenSheet } from './write.ts';

/** The part in which the ids of a register stand. */
const partOf = {
  source: 'sources',
  actor: 'actors',
  country: 'actors',
  side: 'actors',
  place: 'places',
  sector: 'sectors',
  family: 'families',
} as const;

/** Characters. */
const [narrow, wide] = [14, 48];
/** Rows for which lists are offered, and from which ids are. */
const fewestRows = 5000;

type Words = typeof templateWords & Pick<FirstMessages, 'direction'>;

export async function makeWorkbook(sheets: readonly WrittenSheet[], m: Words): Promise<Blob> {
  const rightToLeft = m.direction === 'rtl';
  const readMe = {
    sheet: m.template.sheetReadMe,
    data: m.template.readMe.map((line, at) => [{ ...textCell(line), ...(at === 0 && bold) }]),
    columns: [{ width: 100 }],
    rightToLeft,
  };
  const own = sheets.map(({ sheet, columns, rows }) => ({
    sheet: sheet.name,
    data: rows.map((row, at) => row.map((cell) => cellOf(cell, at === 0))),
    columns: sheet.part === 'dataset' ? [{ width: 28 }, { width: 80 }] : columns.map(({ field }) => ({ width: widthOf(field) })),
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
    rightToLeft,
  }));
  const added = sheets.map((sheet) => extrasOf(sheet, sheets, m));
  return writeXlsx([readMe, ...own], { fontFamily: 'Calibri', fontSize: 11, features: [extras([undefined, ...added])] }).toBlob();
}

const bold = { fontWeight: 'bold' as const };

function widthOf({ path }: Field): number {
  return ['title', 'summary', 'note'].includes(path.at(-1) ?? '') ? wide : narrow;
}

function cellOf(cell: string | number | boolean | null, isHeading: boolean): CellObject | null {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return { value: cell, type: Number, alignVertical: 'top' };
  if (typeof cell === 'boolean') return { value: cell, type: Boolean, alignVertical: 'top' };
  return { ...textCell(cell), ...(isHeading && bold) };
}

/** Notes stand on the headings; in the sheet about the record on the names of its fields, and lists beside them. */
function extrasOf({ sheet, columns, rows }: WrittenSheet, all: readonly WrittenSheet[], { template }: Words): SheetExtras {
  const isDataset = sheet.part === 'dataset';
  const last = lastRowOf(rows);
  const notes = columns.map(({ field }, at) => {
    const needed = !field.required ? 'never' : field.path.includes('#') ? 'inGroup' : 'always';
    const text = template.note(field.description, needed, formOf(field, all, template));
    return isDataset ? { row: at + 1, column: 0, text } : { row: 0, column: at, text };
  });
  const choices = columns.flatMap(({ field }, at): SheetExtras['choices'][number][] => {
    const cells = isDataset ? `B${at + 2}` : `${columnLetter(at)}2:${columnLetter(at)}${last}`;
    if (field.type === 'word') return [{ cells, words: field.words }];
    const range = field.type === 'text' ? rangeOf(homeOf(field, all)) : undefined;
    return range === undefined ? [] : [{ cells, range }];
  });
  return { notes, choices };
}

function formOf(field: Field, all: readonly WrittenSheet[], { forms, idOf, idsOf, wordsOf }: Words['template']): string {
  const home = homeOf(field, all)?.sheet.name;
  if (home !== undefined) return field.type === 'list' ? idsOf(home) : idOf(home);
  return field.type === 'list' && field.words ? wordsOf(field.words) : forms[field.type];
}

/** The sheet whose ids a field names. */
function homeOf({ register }: Field, all: readonly WrittenSheet[]): WrittenSheet | undefined {
  const part = register && register in partOf ? partOf[register as keyof typeof partOf] : undefined;
  return part && all.find(({ sheet }) => sheet.part === part);
}

/** "'Sources'!$A$2:$A$5000" */
function rangeOf(home: WrittenSheet | undefined): string | undefined {
  if (!home) return undefined;
  const letter = columnLetter(home.columns.findIndex(({ heading }) => heading === 'id'));
  return `'${home.sheet.name}'!$${letter}$2:$${letter}$${lastRowOf(home.rows)}`;
}

function lastRowOf(rows: WrittenSheet['rows']): number {
  return Math.max(fewestRows, rows.length + 1000);
}
