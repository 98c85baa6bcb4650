/** Files made to do harm: nothing of them is executed or believed, and reading them ends. */
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import Papa from 'papaparse';
import { afterEach, describe, expect, it } from 'vitest';
import { bring, type Opened } from '@/exchange/bring/bring.ts';
import { writeSheets } from '@/exchange/bring/template/write.ts';
import { findings as words } from '@/i18n/en/findings.ts';
import { openedWords } from '@/i18n/en/opened.ts';
import { openLarge } from '@/record/large/open.ts';
import { exampleEdition } from '../../../scripts/record/examplesPlugin.ts';
import { runs } from '../../support/fuzz.ts';

const edition = exampleEdition('examples', 'estonia-finland');
const { completion } = openedWords.opened;
const open = (bytes: Uint8Array | string, name = 'file') =>
  bring([{ name, bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes }], 'file', completion);
const codes = ({ report }: Opened) => report.groups.map(({ findings }) => findings[0]!.code);

afterEach(() => {
  if (Object.keys(Object.prototype).length > 0) throw new Error('A property has come to every object');
});

describe('a hostile file', () => {
  it('with a script in every text is shown as text', async () => {
    const script = '<img src=x onerror=alert(1)>=HYPERLINK("http://evil.example")';
    const record = { ...edition.records[0]!, title: script, summary: script };
    const { data, report } = await open(JSON.stringify({ ...edition, records: [record] }));
    expect(report.records.shown).toBe(1);
    expect(openLarge(data!).whole.records.get(record.id)).toMatchObject({ title: script, summary: script });
  });

  it('with formulas in CSV keeps them as the texts that they are', async () => {
    const visits = writeSheets(edition).find(({ sheet }) => sheet.name === 'Visits');
    const rows = visits!.rows.map((row) => [...row]);
    const title = rows[0]!.indexOf('title');
    rows[1]![title] = '=cmd|"/c calc"!A1';
    const others = writeSheets(edition)
      .filter(({ sheet }) => sheet.name !== 'Visits')
      .map(({ sheet, rows: own }) => ({ name: `${sheet.name}.csv`, bytes: strToU8(Papa.unparse(own as unknown[][])) }));
    const { data } = await bring([...others, { name: 'Visits.csv', bytes: strToU8(Papa.unparse(rows)) }], 'file', completion);
    expect(openLarge(data!).whole.records.get(String(rows[1]![0]))?.title).toBe('=cmd|"/c calc"!A1');
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    'with "%s" as a key, a column, a sheet, a file and an id changes nothing else',
    async (name) => {
      const inJson = JSON.stringify({ ...edition, records: edition.records.slice(0, 2) })
        .replace('{', `{"${name}":{"polluted":true},`)
        .replace('"records":[{', `"records":[{"${name}":{"polluted":true},`);
      const { report } = await open(inJson);
      expect(report.records).toEqual({ all: 2, shown: 1, waiting: 1 });
      await open(`id,date,title,${name},${name} 1 ${name}\n${name},2020,${name},${name},${name}\n`, `${name}.csv`);
      if (name !== '__proto__') await open(zipSync({ [name]: strToU8('{}'), [`${name}/x.json`]: strToU8(`{"${name}":1}`) }));
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    },
  );

  it('that is a zip bomb is refused before it is unpacked', async () => {
    const bomb = zipSync({ 'a.json': new Uint8Array(60_000_000) }, { level: 9 });
    expect(bomb.length).toBeLessThan(100_000);
    const opened = await open(bomb);
    expect(opened.data).toBeUndefined();
    expect(opened.report.groups[0]!.findings[0]!.severity).toBe('error');
  });

  it('with a way out of its folder is read under its name alone', async () => {
    const opened = await open(zipSync({ '../../etc/passwd': strToU8('x'), '/abs.json': strToU8('{}') }));
    expect(opened.data).toBeUndefined();
    expect(opened.report.groups.length).toBeGreaterThan(0);
  });

  it('that is nested without end is refused', async () => {
    expect(codes(await open('['.repeat(2_000_000)))).toContain('tooDeep');
    expect(codes(await open(`{"records":[${'{"a":'.repeat(100_000)}`))).toContain('tooDeep');
  });

  it('with halves of characters is read, and each place is named or kept', async () => {
    const record = { ...edition.records[0]!, title: 'half \ud800 of one' };
    const { report } = await open(JSON.stringify({ ...edition, records: [record] }));
    expect(report.records).toEqual({ all: 1, shown: 1, waiting: 0 });
  });

  it.each([
    ['nothing', '', 'is_empty'],
    ['a web page', '<!doctype html><table><tr><td>x</table>', 'is_html'],
    ['a PDF', '%PDF-1.7', 'is_pdf'],
    ['a workbook of before 2007', '\u00d0', undefined],
    ['broken JSON', '{"records": [', 'noJson'],
    ['an export of a view', '{"about": {"a": 1}, "tables": [], "sources": []}', 'isExport'],
    ['a talk', '{"version": 1, "scenes": []}', 'isTalk'],
    ['other JSON', '{"a": 1}', 'unknownJson'],
  ])('that is %s says so', async (_, text, code) => {
    const opened = await open(text);
    expect(opened.data).toBeUndefined();
    if (code) expect(codes(opened)).toContain(code);
    expect(opened.report.groups.length).toBeGreaterThan(0);
  });

  it('of any bytes at all never throws, says something, and adds up', async () => {
    const cells = fc
      .array(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('id', 'date', 'title', 'kind', 'source', '2020', '=1+1', '{', '[', 'sector')), {
          maxLength: 8,
        }),
        { maxLength: 8 },
      )
      .map((rows) => strToU8(Papa.unparse(rows)));
    const json = fc.jsonValue().map((value) => strToU8(JSON.stringify(value)));
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 400 }), cells, json), async (bytes) => {
        const { data, report } = await open(bytes);
        for (const { rows, entries, headings, blank, unread } of report.sums) expect(entries + headings + blank + unread).toBe(rows);
        expect(report.records.shown + report.records.waiting).toBe(report.records.all);
        if (!data) expect(report.groups.length).toBeGreaterThan(0);
        for (const { findings } of report.groups) for (const { code } of findings) expect(words, code).toHaveProperty([code]);
      }),
      runs(80),
    );
  });

  it('of an edition with anything in the place of any part never throws, and shows what is sound', async () => {
    const keys = Object.keys(edition) as (keyof typeof edition)[];
    const parts = fc.constantFrom(...keys, 'dataset.map', 'dataset.eras', 'dataset.sides', 'dataset.coverage');
    await fc.assert(
      fc.asyncProperty(parts, fc.jsonValue(), async (part, value) => {
        const [top, inner] = part.split('.') as [keyof typeof edition, string | undefined];
        const changed = inner ? { ...edition, dataset: { ...edition.dataset, [inner]: value } } : { ...edition, [top]: value };
        const { report } = await open(JSON.stringify(changed));
        expect(report.records.shown + report.records.waiting).toBe(report.records.all);
      }),
      runs(30),
    );
  });
});
