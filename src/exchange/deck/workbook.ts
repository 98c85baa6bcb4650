/** The small workbook behind a chart, which opens when somebody edits its data. */
import type { NativeChart } from './nativeChart.ts';
import { declaration, escaped, relations, relationsXml } from './xml.ts';
import { zipOf } from './zip.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The name of its only sheet. */
export const sheetName = 'Sheet1';

/** 0 → "A", 26 → "AA" */
export function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : columnName(Math.floor(at / 26) - 1) + letter;
}

/** Names of rows in the first column, a series in each of the others; what has no value is an empty cell. */
export function workbookOf({ categories, series }: Pick<NativeChart, 'categories' | 'series'>): Uint8Array<ArrayBuffer> {
  const text = (value: string) => `t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
  const cell = (row: number, column: number, rest: string) => `<c r="${columnName(column)}${row}" ${rest}`;
  const head = series.map(({ name }, at) => cell(1, at + 1, text(name)));
  const rows = categories.map((name, at) => {
    const values = series.map(({ values: all }, place) => {
      const value = all[at] ?? null;
      return value === null ? '' : cell(at + 2, place + 1, `><v>${value}</v></c>`);
    });
    return `<row r="${at + 2}">${cell(at + 2, 0, text(name))}${values.join('')}</row>`;
  });
  return zipOf([
    {
      name: '[Content_Types].xml',
      content:
        `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        `<Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/>` +
        `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kind}.worksheet+xml"/></Types>`,
    },
    { name: '_rels/.rels', content: relationsXml([{ id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' }]) },
    {
      name: 'xl/workbook.xml',
      content: `${declaration}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="${sheetName}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    { name: 'xl/_rels/workbook.xml.rels', content: relationsXml([{ id: 'rId1', type: 'worksheet', target: 'worksheets/sheet1.xml' }]) },
    {
      name: 'xl/worksheets/sheet1.xml',
      content: `${declaration}<worksheet xmlns="${main}"><sheetData><row r="1">${head.join('')}</row>${rows.join('')}</sheetData></worksheet>`,
    },
  ]);
}
