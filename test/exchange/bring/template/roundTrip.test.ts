/** What is written as a workbook or as CSV reads back as it was, and the template opens unchanged. */
import { strFromU8, strToU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { bring, type BroughtFile } from '@/exchange/bring/bring.ts';
import type { Table } from '@/exchange/bring/table.ts';
import { fromTables } from '@/exchange/bring/template/rows.ts';
import { exampleOf, templateOf } from '@/exchange/bring/template/template.ts';
import { makeWorkbook } from '@/exchange/bring/template/workbook.ts';
import { type WrittenSheet, writeSheets } from '@/exchange/bring/template/write.ts';
import { openedWords } from '@/i18n/en/opened.ts';
import { templateWords } from '@/i18n/en/template.ts';
import { type EditionFile, editionFileOf } from '@/record/editions.ts';
import { splitRecord } from '@/record/indexing.ts';
import { editionBytes } from '@/record/large/write.ts';
import { recordsOf } from '@/record/schema/files.ts';
import { makeRecords } from '../../../../scripts/made/made.ts';
import { exampleEdition } from '../../../../scripts/record/examplesPlugin.ts';
import { readRecord } from '../../../../scripts/record/read.ts';
import { runs } from '../../../support/fuzz.ts';

const example = exampleEdition('examples', 'estonia-finland');
const { files } = readRecord('data');
if (!files) throw new Error('The record has faults');
const own = editionFileOf(splitRecord(files, recordsOf(files)));

const words = { ...templateWords, direction: 'ltr' as const };
const asCsv = (sheets: readonly WrittenSheet[]): BroughtFile[] => sheets.map(({ sheet, rows }) => ({ name: `${sheet.name}.csv`, bytes: strToU8(Papa.unparse(rows as unknown[][])) })); // oxfmt-ignore
const asWorkbook = async (sheets: readonly WrittenSheet[]): Promise<BroughtFile[]> => [
  { name: 'book.xlsx', bytes: new Uint8Array(await (await makeWorkbook(sheets, words)).arrayBuffer()) },
];

/** A package of which nothing is said has no cell. */
function withoutEmptyPackages(edition: EditionFile): EditionFile {
  const records = edition.records.map((record) => {
    if (record.kind !== 'event' || !record.package || record.package.stages.length + record.package.inAll.length > 0) return record;
    const { package: _, ...rest } = record;
    return rest;
  });
  return { ...edition, records };
}

const sorted = <Entry extends { readonly id: string }>(entries: readonly Entry[]) => entries.toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** Texts of a list may lose line breaks within them, as a cell parts them there. */
const flat = (value: unknown): unknown => JSON.parse(JSON.stringify(value).replaceAll(/\s*\\n\s*/g, ' ')) as unknown;

/** What of an edition is compared, in an order of its own. */
function told(edition: EditionFile) {
  const parts = (['records', 'sources', 'actors', 'places', 'sectors', 'families', 'legs', 'nodes', 'paths'] as const).map((part) => [
    part,
    sorted<{ readonly id: string }>(edition[part]),
  ]);
  return flat({
    ...Object.fromEntries(parts),
    dataset: edition.dataset,
    changes: edition.changes,
    personsPerFamily: edition.personsPerFamily,
  });
}

/** The edition out of files; what is wrong or doubtful in them is a fault. */
async function opened(brought: readonly BroughtFile[]) {
  const { data, report } = await bring(brought, 'x', openedWords.opened.completion);
  const faults = report.groups.flatMap(({ findings }) => findings).filter(({ severity }) => severity === 'error' || severity === 'warning');
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
  return told(JSON.parse(new TextDecoder().decode(editionBytes(data!))) as EditionFile);
}

describe.each([
  ['our own record', own],
  ['the example', example],
  ['a made record', withoutEmptyPackages(makeRecords({ records: 300, seed: 7 }))],
])('%s', (_, edition) => {
  it('reads back from CSV as it was', async () => expect(await opened(asCsv(writeSheets(edition)))).toEqual(told(edition)));
  it('reads back from a workbook as it was', async () =>
    expect(await opened(await asWorkbook(writeSheets(edition)))).toEqual(told(edition)));
});

/** As a reader of workbooks gives them. */
const asTables = (sheets: readonly WrittenSheet[]): Table[] => sheets.map(({ sheet, rows }) => ({ file: 'book.xlsx', sheet: sheet.name, rows })); // oxfmt-ignore

it('reads any made record back cell by cell: as numbers and words, and without a doubt', () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 1, max: 60 }), (seed, records) => {
      const edition = withoutEmptyPackages(makeRecords({ records, seed }));
      const { draft, findings } = fromTables(asTables(writeSheets(edition)));
      expect(findings).toEqual([]);
      const { dataset, ...lists } = draft;
      const { personsPerFamily, ...about } = dataset as unknown as EditionFile['dataset'] & Pick<EditionFile, 'personsPerFamily'>;
      const none = { families: [], sectors: [], sources: [], actors: [], places: [], changes: [], legs: [], nodes: [], paths: [] };
      const read = { ...none, ...lists, dataset: about, personsPerFamily } as unknown as EditionFile;
      expect(told(read)).toEqual(told(edition));
    }),
    runs(5),
  );
});

describe('the template', () => {
  const sheets = templateOf(example);

  it('opens unchanged, without an error or a warning, and shows its rows', async () => {
    expect(await opened(await asWorkbook(sheets))).toEqual(told(exampleOf(example)));
  });

  it('has two rows of each kind of which the example has so many, and each field of the schema once', () => {
    for (const { sheet, rows, columns } of sheets) {
      if (sheet.part === 'records')
        expect(rows.length - 1).toBe(Math.min(2, example.records.filter(({ kind }) => kind === sheet.fixed['kind']).length));
      const headed = new Set(columns.map(({ field }) => field));
      expect(
        sheet.fields.filter((field) => !headed.has(field)).map(({ path }) => path.join('.')),
        sheet.name,
      ).toEqual([]);
    }
  });

  it('says on each heading what stands in the column, and offers lists of words and of ids', async () => {
    const [book] = await asWorkbook(sheets);
    const entries = unzipSync(book!.bytes);
    const visits = sheets.findIndex(({ sheet }) => sheet.name === 'Visits') + 2; // behind "Read me", from 1
    const text = (name: string) => strFromU8(entries[name]!);
    expect(text(`xl/comments${visits}.xml`)).toContain('EDTF (ISO 8601-2, level 1)');
    expect((text(`xl/comments${visits}.xml`).match(/<comment /g) ?? []).length).toBe(sheets[visits - 2]!.columns.length);
    const sheet = text(`xl/worksheets/sheet${visits}.xml`);
    expect(sheet).toContain('head-of-state,head-of-government');
    expect(sheet).toContain("'Sources'!$A$2:$A$5000");
    expect(sheet.indexOf('</sheetData>')).toBeLessThan(sheet.indexOf('<dataValidations'));
    expect(sheet.indexOf('</dataValidations>')).toBeLessThan(sheet.indexOf('<legacyDrawing'));
    for (const name of Object.keys(entries).filter((one) => /\.(xml|rels|vml)$/.test(one)))
      expect(isWellFormed(text(name)), name).toBe(true);
  });
});

/** Tags close in the order in which they open. */
function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  for (const [, close, name, selfClosing] of xml.matchAll(/<(\/?)([\w:]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (close) {
      if (open.pop() !== name) return false;
    } else if (!selfClosing) open.push(name!);
  }
  return open.length === 0;
}
