/** Sheets after our template as a workbook: headings with notes, lists to choose from, and a first sheet that says how it works. */
import type { CellObject } from 'write-excel-file/browser';
import writeXlsx from 'write-excel-file/browser';
import type { FirstMessages } from '@/i18n/messages.tsx';
import type { templateWords } from '@/i18n/en/template.ts';
import { textCell } from '../../files/xlsx.ts';
import { columnLetter } from '../table.ts';
import { extras, type SheetExtras } from './features.ts';
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

export async function makeWorkbook(
  sheets: readonly WrittenSheet[],
  m: typeof templateWords & Pick<FirstMessages, 'direction'>,
): Promise<Blob> {
  const readMe = {
    sheet: m.template.sheetReadMe,
    data: m.template.readMe.map((line, at): CellObject[] => [{ ...textCell(line), ...(at === 0 && { fontWeight: 'bold' as const }) }]),
    columns: [{ width: 100 }],
    rightToLeft: m.direction === 'rtl',
  };
  const own = sheets.map(({ sheet, columns, rows }) => ({
    sheet: sheet.name,
    data: rows.map((row, at) => row.map((cell): CellObject => cellOf(cell, at === 0))),
    columns: sheet.part === 'dataset' ? [{ width: 28 }, { width: 80 }] : columns.map(({ field }) => ({ width: ['title', 'summary', 'note'].includes(field.path.at(-1) ?? '') ? wide : narrow })),
    stickyRowsCount: 1,
    rightToLeft: m.direction === 'rtl',
  })); // oxfmt-ignore
  const added = sheets.map((sheet) => extrasOf(sheet, sheets, m));
  return writeXlsx([readMe, ...own], { fontFamily: 'Calibri', fontSize: 11, features: [extras([undefined, ...added])] }).toBlob();
}

function cellOf(cell: string | number | boolean | null, isHeading: boolean): CellObject {
  if (cell === null || cell === '') return {};
  if (typeof cell === 'number') return { value: cell, type: Number, alignVertical: 'top' };
  if (typeof cell === 'boolean') return { value: cell, type: Boolean, alignVertical: 'top' };
  return { ...textCell(cell), ...(isHeading && { fontWeight: 'bold' as const }) };
}

function extrasOf({ sheet, columns }: WrittenSheet, all: readonly WrittenSheet[], { template }: typeof templateWords): SheetExtras {
  if (sheet.part === 'dataset') return { notes: [], choices: [] };
  const notes = columns.map(({ field }) =>
    template.note(field.description, field.required && !field.path.includes('#'), template.forms[field.type]),
  );
  const choices = columns.flatMap(({ field }, column): SheetExtras['choices'][number][] => {
    if (field.type === 'word') return [{ column, words: field.words }];
    const part =
      field.register && field.register in partOf && field.type === 'text' ? partOf[field.register as keyof typeof partOf] : undefined;
    const home = all.find((one) => one.sheet.part === part);
    if (!home) return [];
    const id = home.columns.findIndex((one) => one.heading === 'id');
    return [{ column, range: `'${home.sheet.name}'!$${columnLetter(id)}$2:$${columnLetter(id)}$5000` }];
  });
  return { notes, choices };
}
