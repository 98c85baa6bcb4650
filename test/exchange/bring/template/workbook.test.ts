/** The workbook that a reader fills in: what its headings say, what they offer, and that nothing in it runs. */
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { templateOf } from '@/exchange/bring/template/template.ts';
import { makeWorkbook } from '@/exchange/bring/template/workbook.ts';
import { type WrittenSheet, writeSheets } from '@/exchange/bring/template/write.ts';
import { columnLetter } from '@/exchange/bring/table.ts';
import { templateWords } from '@/i18n/en/template.ts';
import { exampleEdition } from '../../../../scripts/record/examplesPlugin.ts';

const example = exampleEdition('examples', 'estonia-finland');
const sheets = templateOf(example);
const place = (name: string) => sheets.findIndex(({ sheet }) => sheet.name === name) + 2; // behind "Read me", from 1
const unescaped = (xml: string) => xml.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

async function partsOf(written: readonly WrittenSheet[], direction: 'ltr' | 'rtl' = 'ltr'): Promise<(name: string) => string> {
  const book = await makeWorkbook(written, { ...templateWords, direction });
  const entries = unzipSync(new Uint8Array(await book.arrayBuffer()));
  return (name) => strFromU8(entries[name]!);
}

/** By cell: "B1". */
function notesIn(xml: string): Map<string, string> {
  return new Map(Array.from(xml.matchAll(/<comment ref="(\w+)".*?<t [^>]*>(.*?)<\/t>/gs), ([, cell, text]) => [cell!, unescaped(text!)]));
}

/** By range: "B2:B5000". */
function listsIn(xml: string): Map<string, string> {
  return new Map(Array.from(xml.matchAll(/<dataValidation [^>]*sqref="([\w:]+)"[^>]*><formula1>(.*?)<\/formula1>/g), ([, cells, list]) => [cells!, unescaped(list!)])); // oxfmt-ignore
}

let part: (name: string) => string;
beforeAll(async () => {
  part = await partsOf(sheets);
});

describe('a note', () => {
  const noteOf = (name: string, heading: string) => {
    const { columns } = sheets[place(name) - 2]!;
    const at = columns.findIndex((column) => column.heading === heading);
    return notesIn(part(`xl/comments${place(name)}.xml`)).get(name === 'Dataset' ? `A${at + 2}` : `${columnLetter(at)}1`);
  };

  it('says what stands in the column, whether it is needed, and in which form', () => {
    expect(noteOf('Visits', 'date')).toMatch(/^EDTF .*\nNeeded\.\nA date: 2009-07-08/s);
    expect(noteOf('Visits', 'disputed')).toMatch(/\nMay be empty\.\nWords\.$/);
  });

  it('tells what is needed in each row from what is needed where its group is filled in', () => {
    expect(noteOf('Aid', 'quantity 1 unit')).toContain('Needed where its group is filled in.');
  });

  it('names the sheet whose ids are meant, and the words that a list is made of, for which a cell can offer no choice', () => {
    expect(noteOf('Visits', 'sectors')).toContain('Ids of the sheet Sectors; several are parted by ";".');
    expect(noteOf('Visits', 'citation 1 source')).toContain('An id of the sheet Sources.');
  });

  it('stands on the name of each field in the sheet about the record, where a field is a row', () => {
    const { columns } = sheets[0]!;
    const notes = notesIn(part(`xl/comments${place('Dataset')}.xml`));
    expect([...notes.keys()]).toEqual(columns.map((_, at) => `A${at + 2}`));
    expect(noteOf('Dataset', 'title')).toContain('Needed.');
  });
});

describe('a list to choose from', () => {
  it('is offered in every column in which one of some words stands: none of them is too long for a cell', () => {
    for (const { sheet, columns } of sheets) {
      const lists = listsIn(part(`xl/worksheets/sheet${place(sheet.name)}.xml`));
      columns.forEach(({ field, heading }, at) => {
        if (field.type !== 'word') return;
        const cells = sheet.part === 'dataset' ? `B${at + 2}` : `${columnLetter(at)}2:${columnLetter(at)}5000`;
        expect(lists.get(cells), `${sheet.name}, ${heading}`).toBe(`"${field.words!.join(',')}"`);
      });
    }
  });

  it('is the column of ids of another sheet where one id stands, and none where several may', () => {
    const { columns } = sheets[place('Visits') - 2]!;
    const lists = listsIn(part(`xl/worksheets/sheet${place('Visits')}.xml`));
    const listOf = (heading: string) => {
      const letter = columnLetter(columns.findIndex((column) => column.heading === heading));
      return lists.get(`${letter}2:${letter}5000`);
    };
    expect(listOf('citation 1 source')).toBe("'Sources'!$A$2:$A$5000");
    expect(listOf('sectors')).toBeUndefined();
    const sources = sheets[place('Sources') - 2]!;
    expect(sources.columns[0]!.heading).toBe('id'); // to which $A points
  });

  it('reaches beyond the last row of a long sheet', async () => {
    const [source] = example.sources;
    const many = { ...example, sources: Array.from({ length: 6000 }, (_, at) => ({ ...source!, id: `work-${at}` })) };
    const written = writeSheets(many).filter(({ sheet }) => sheet.name === 'Sources' || sheet.name === 'Visits');
    expect((await partsOf(written))('xl/worksheets/sheet3.xml')).toContain("'Sources'!$A$2:$A$7001");
  });
});

it('keeps headings and ids in sight', () => {
  for (const { sheet } of sheets) expect(part(`xl/worksheets/sheet${place(sheet.name)}.xml`), sheet.name).toMatch(/<pane (?=[^>]*ySplit="1")(?=[^>]*xSplit="1")[^>]*state="frozen"/); // oxfmt-ignore
});

it('begins with how it works, and is written from the right where the language is', async () => {
  expect(part('xl/workbook.xml')).toMatch(/<sheet [^>]*sheetId="1"[^>]*name="Read me"/);
  expect(part('xl/sharedStrings.xml')).toContain(templateWords.template.readMe[0]);
  const rtl = await partsOf(sheets, 'rtl');
  expect(rtl('xl/worksheets/sheet2.xml')).toContain('rightToLeft="1"');
});

it('keeps text text, whatever it begins with: nothing that people bring becomes a formula', async () => {
  const visit = example.records.find(({ kind }) => kind === 'visit');
  const titles = ['=HYPERLINK("https://example.org")', '+1', '-1', '@SUM(A1)', '_x0041_', 'constructor'];
  const records = titles.map((title, at) => ({ ...visit!, id: `visit-${at}`, title, related: [] }));
  const parts = await partsOf(writeSheets({ ...example, records }));
  const visits = writeSheets({ ...example, records }).findIndex(({ sheet }) => sheet.name === 'Visits') + 2;
  const xml = parts(`xl/worksheets/sheet${visits}.xml`);
  expect(xml).not.toContain('<f>');
  const letter = columnLetter(writeSheets({ ...example, records })[visits - 2]!.columns.findIndex(({ heading }) => heading === 'title'));
  for (const at of titles.keys()) expect(xml).toMatch(new RegExp(`<c r="${letter}${at + 2}"[^>]* t="s"`));
});
