/** Notes on headings, and lists to choose from, in a workbook of Office Open XML: parts that write-excel-file leaves to its users. */
import type { Feature } from 'write-excel-file/browser';
import { escaped } from '../../deck/xml.ts';
import { columnLetter } from '../table.ts';

export interface SheetExtras {
  /** On cells, by row and column from 0. */
  readonly notes: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  /** For the cells of a range ("B2:B5000") the words, or a range of another sheet, as "Sources!$A$2:$A$5000". */
  readonly choices: readonly { readonly cells: string; readonly words?: readonly string[] | undefined; readonly range?: string }[];
}

/** Letters that the list of a cell may have in all. */
const longestList = 255;

/** By the place of the sheet in the workbook. */
export function extras(sheets: readonly (SheetExtras | undefined)[]): Feature<Blob | ArrayBuffer> {
  const noted = sheets.map((sheet, index) => ({ index, notes: sheet?.notes ?? [] })).filter(({ notes }) => notes.length > 0);
  const isNoted = (index: number) => noted.some((one) => one.index === index);
  return {
    files: {
      transform: {
        '[Content_Types].xml': {
          transform: (xml) =>
            before(xml, '</Types>', [
              '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>',
              ...noted.map(({ index }) => `<Override PartName="/xl/comments${index + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/>`),
            ].join('')), // oxfmt-ignore
        },
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) => before(xml, '</worksheet>', `${validationsOf(sheets[sheetIndex])}${isNoted(sheetIndex) ? '<legacyDrawing r:id="rId-notes"/>' : ''}`), // oxfmt-ignore
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': {
          transform: (xml, _options, { sheetIndex }) =>
            isNoted(sheetIndex)
              ? before(
                  xml,
                  '</Relationships>',
                  `<Relationship Id="rId-notes" Type="${relation}/vmlDrawing" Target="../drawings/vmlDrawing${sheetIndex + 1}.vml"/><Relationship Id="rId-comments" Type="${relation}/comments" Target="../comments${sheetIndex + 1}.xml"/>`,
                )
              : xml,
        },
      },
      write: {
        files: () =>
          Object.fromEntries(
            noted.flatMap(({ index, notes }) => [
              [`xl/comments${index + 1}.xml`, commentsOf(notes)],
              [`xl/drawings/vmlDrawing${index + 1}.vml`, drawingOf(notes)],
            ]),
          ),
      },
    },
  };
}

const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function before(xml: string, end: string, added: string): string {
  const at = xml.lastIndexOf(end);
  return xml.slice(0, at) + added + xml.slice(at);
}

/** A list does not forbid other words: who writes them is told in the report. */
function validationsOf(sheet: SheetExtras | undefined): string {
  const all = (sheet?.choices ?? []).flatMap(({ cells, words, range }) => {
    const list = range ?? `"${(words ?? []).join(',')}"`;
    if (!range && list.length > longestList) return [];
    return [`<dataValidation type="list" allowBlank="1" sqref="${cells}"><formula1>${escaped(list)}</formula1></dataValidation>`];
  });
  return all.length === 0 ? '' : `<dataValidations count="${all.length}">${all.join('')}</dataValidations>`;
}

function commentsOf(notes: SheetExtras['notes']): string {
  const all = notes.map(({ row, column, text }) => `<comment ref="${columnLetter(column)}${row + 1}" authorId="0"><text><t xml:space="preserve">${escaped(text)}</t></text></comment>`); // oxfmt-ignore
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author></author></authors><commentList>${all.join('')}</commentList></comments>`;
}

/** Where the notes stand when they are shown: spreadsheets still want it in VML. */
function drawingOf(notes: SheetExtras['notes']): string {
  const shapes = notes.map(({ row, column }) => {
    const anchor = [column + 1, 10, row, 5, column + 4, 10, row + 8, 5].join(',');
    return `<v:shape id="note${row}-${column}" type="#note" style="position:absolute;visibility:hidden" fillcolor="#ffffe1"><v:fill color2="#ffffe1"/><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
  });
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="note" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${shapes.join('')}</xml>`;
}
