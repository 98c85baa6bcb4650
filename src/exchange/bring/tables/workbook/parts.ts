/** What a workbook is made of, besides its sheets: their names and files, the texts that they share, the formats of cells. */
import type { Archive } from '../zip.ts';
import { type Shown, shownBy } from './formats.ts';
import { readXml, unescaped } from './xml.ts';

export interface SheetPart {
  readonly name: string;
  /** In the archive; undefined where no such part is told of. */
  readonly path: string | undefined;
  readonly isHidden: boolean;
}

export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  readonly is1904: boolean;
  readonly texts: readonly string[];
  /** By the number of the style that a cell names. */
  readonly shown: readonly Shown[];
  /** Parts that are damaged, and why. */
  readonly broken: readonly { readonly part: string; readonly why: string }[];
}

export const workbookPath = 'xl/workbook.xml';

export function workbookParts(archive: Archive): WorkbookParts {
  const broken: { part: string; why: string }[] = [];
  const read = (part: string, reader: Parameters<typeof readXml>[1], isNeeded = false) => {
    const bytes = archive.read(part);
    if (!bytes && !isNeeded && !archive.names.includes(part)) return;
    const why = bytes ? readXml(bytes, reader) : 'it is missing or damaged';
    if (why !== undefined) broken.push({ part, why });
  };
  const paths = new Map<string, { readonly type: string; readonly path: string }>();
  read('xl/_rels/workbook.xml.rels', {
    open: (tag, attribute) => {
      if (tag === 'Relationship') paths.set(attribute('Id') ?? '', { type: (attribute('Type') ?? '').split('/').at(-1)!, path: pathOf(attribute('Target') ?? '') });
    },
  }, true); // oxfmt-ignore
  const sheets: SheetPart[] = [];
  let is1904 = false;
  read(workbookPath, {
    open: (tag, attribute) => {
      if (tag === 'workbookPr') is1904 ||= ['1', 'true'].includes(attribute('date1904') ?? '');
      if (tag !== 'sheet') return;
      const relation = paths.get(attribute(':id') ?? '');
      // sheets that are a chart or a macro have no cells
      if (!relation || relation.type === 'worksheet')
        sheets.push({ name: unescaped(attribute('name') ?? ''), path: relation?.path, isHidden: (attribute('state') ?? 'visible') !== 'visible' });
    },
  }, true); // oxfmt-ignore
  const pathTo = (type: string) => [...paths.values()].find((relation) => relation.type === type)?.path ?? `xl/${type}.xml`;
  const texts: string[] = [];
  read(pathTo('sharedStrings'), sharedTexts(texts));
  const shown: Shown[] = [];
  read(pathTo('styles'), styles(shown));
  return { sheets, is1904, texts, shown, broken };
}

/** Relative to the folder of the workbook, or from the top. */
function pathOf(target: string): string {
  const parts: string[] = [];
  for (const part of (target.startsWith('/') ? target.slice(1) : `xl/${target}`).split('/'))
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  return parts.join('/');
}

/** Pieces of one text in several formats are one text; what tells how to pronounce it is no part of it. */
function sharedTexts(texts: string[]) {
  let text = '';
  let isText = false;
  let isPhonetic = false;
  return {
    open: (tag: string) => {
      if (tag === 'si') text = '';
      else if (tag === 'rPh') isPhonetic = true;
      else if (tag === 't') isText = !isPhonetic;
    },
    text: (piece: string) => {
      if (isText) text += piece;
    },
    close: (tag: string) => {
      if (tag === 'si') texts.push(unescaped(text));
      else if (tag === 'rPh') isPhonetic = false;
      else if (tag === 't') isText = false;
    },
  };
}

function styles(shown: Shown[]) {
  const codes = new Map<number, string>();
  let isOfCells = false;
  return {
    open: (tag: string, attribute: (name: string) => string | undefined) => {
      if (tag === 'numFmt') codes.set(Number(attribute('numFmtId')), (attribute('formatCode') ?? '').slice(0, 300));
      else if (tag === 'cellXfs') isOfCells = true;
      else if (tag === 'xf' && isOfCells) shown.push(shownBy(Number(attribute('numFmtId') ?? 0), codes));
    },
    close: (tag: string) => {
      if (tag === 'cellXfs') isOfCells = false;
    },
  };
}
