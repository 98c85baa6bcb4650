/** What people bring in each form becomes the same record as ours would be. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bring, type BroughtFile } from '@/exchange/bring/bring.ts';
import type { Finding } from '@/exchange/bring/finding.ts';
import { findings as words } from '@/i18n/en/findings.ts';
import { openedWords } from '@/i18n/en/opened.ts';
import { openLarge } from '@/record/large/open.ts';
import { editionBytes } from '@/record/large/write.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { exampleEdition } from '../../../scripts/record/examplesPlugin.ts';

const { completion } = openedWords.opened;
const folder = 'examples/estonia-finland';
const edition = exampleEdition('examples', 'estonia-finland');
const text = (name: string, content: string): BroughtFile => ({ name, bytes: strToU8(content) });
const open = (...files: BroughtFile[]) => bring(files, 'file', completion);
const sentence = ({ code, values }: Finding): string =>
  (words[code as keyof typeof words] as (values: Finding['values']) => string)(values);
const told = async (opened: ReturnType<typeof open>) =>
  (await opened).report.groups.flatMap(({ findings }) => findings.map((one) => `${one.severity}: ${sentence(one)}`));

describe('our own JSON', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('json')).map((name) => ({ name, bytes: new Uint8Array(readFileSync(`${folder}/${name}`)) })); // oxfmt-ignore
  const whole = async (opened: ReturnType<typeof open>) => {
    const { data, report } = await opened;
    const { whole: own, facts } = openLarge(data!);
    return {
      counts: report.records,
      faults: report.groups.filter(({ findings }) => findings[0]!.severity !== 'gap'),
      dataset: facts.dataset,
      records: edition.records.map(({ id }) => own.records.get(id)),
      sources: [...own.sources.values()],
      legs: own.legs.map(({ id }) => id),
    };
  };
  const all = edition.records.length;
  const expected = {
    counts: { all, shown: all, waiting: 0 },
    faults: [],
    dataset: edition.dataset,
    records: edition.records,
    sources: edition.sources,
    legs: edition.legs.map(({ id }) => id),
  };

  it('is opened as one file', async () => {
    expect(await whole(open(text('any-name.txt', JSON.stringify(edition))))).toEqual(expected);
  });

  it('is opened as a zip of the folder, schemas and talks passed over', async () => {
    const folderFiles = Object.fromEntries(files.map(({ name, bytes }) => [`data/${name}`, bytes]));
    const zip = zipSync({ ...folderFiles, 'data/schema/a.json': strToU8('{}'), 'data/README.md': strToU8('x') });
    expect(await whole(open({ name: 'x.zip', bytes: zip }))).toEqual(expected);
  });

  it('is opened file by file, whatever they are called', async () => {
    expect(await whole(open(...files.map((file, at) => ({ ...file, name: `${at}.json` }))))).toEqual(expected);
  });

  it('is opened as it was written by the dashboard', async () => {
    const { data } = await open(text('a.json', JSON.stringify(edition)));
    expect(await whole(open({ name: 'b.json', bytes: editionBytes(data!) }))).toEqual(expected);
  });
});

describe('a plain table', () => {
  const rows = `date;title;summary;sector;source
8.7.2009;A visit;It took place.;Energy;https://example.org/a
25.7.2009;Another;It took place too.;Trade;https://example.org/a
2010;A third;So did this.;energy;www.example.org/b`;

  it('of a few columns is a record: sectors and works are made of what is named, and said to be', async () => {
    const { data, report } = await open(text('relations.csv', rows));
    expect(report.records).toEqual({ all: 3, shown: 2, waiting: 1 });
    const { facts, whole } = openLarge(data!);
    expect(facts.entries.map(({ date, title, sectors }) => [date.text, title, sectors])).toEqual([
      ['2009-07-08', 'A visit', ['energy']],
      ['2009-07-25', 'Another', ['trade']],
    ]);
    expect([...whole.sources.values()]).toMatchObject([
      { url: 'https://example.org/a', publisher: 'example.org', type: 'unknown', read: 'reported' },
    ]);
    expect(facts.dataset.coverage).toEqual({ from: '2009', to: '2010' });
    expect(facts.dataset.title).toBe('file');
  });

  it('says of each made thing that it was made, and of what is missing that it is', async () => {
    const all = await told(open(text('relations.csv', rows)));
    expect(all).toContainEqual(expect.stringMatching(/^warning: "Energy" has no row of its own/));
    expect(all).toContainEqual(expect.stringMatching(/^error: "www\.example\.org\/b" is not among the sources/));
    expect(all).toContainEqual(expect.stringMatching(/^gap: No two sides are named/));
  });

  it('is found below what a file says of itself', async () => {
    const { report } = await open(text('relations.csv', `Relations;;;;\n;;;;\n${rows}`));
    expect(report.records.all).toBe(3);
    expect(report.sums).toEqual([{ file: 'relations.csv', rows: 6, entries: 3, headings: 3, blank: 0, unread: 0 }]);
  });

  it('takes a dataset, a route and records from different files, and the first dataset of two', async () => {
    const other = { ...edition.dataset, title: 'Second' };
    const { data, report } = await open(
      text('a.json', JSON.stringify({ ...edition, records: [] })),
      text('b.json', JSON.stringify(other)),
      text('relations.csv', rows.replaceAll('Energy', 'gas').replaceAll('energy', 'gas').replaceAll('Trade', 'gas')),
    );
    expect(data!.head.dataset.title).toBe(edition.dataset.title);
    expect(report.groups.map(({ findings }) => findings[0]!.code)).toContain('secondDataset');
  });
});

describe('a table that nobody made after the template', () => {
  const table = 'Date;Event;Description;Category;Link;Amount\n8 July 2009;Visit;It took place.;Trade;https://example.org/1;1,5\n';

  it('is read by what its headings mean, which is said of each', async () => {
    const { data, report } = await open(text('plain.csv', table));
    expect(report.records).toEqual({ all: 1, shown: 1, waiting: 0 });
    const [record] = [...openLarge(data!).whole.records.values()];
    expect(record).toMatchObject({ kind: 'event', date: '2009-07-08', title: 'Visit', summary: 'It took place.', sectors: ['trade'] });
    expect(await told(open(text('plain.csv', table)))).toEqual(
      expect.arrayContaining(['note: "Event" is read as "title"', 'note: "Link" is read as "citation 1 source"', expect.stringMatching(/^warning: "Amount" is no column/)]),
    );
  }); // oxfmt-ignore

  it('needs a date, a title and a source, and no more', async () => {
    const { data, report } = await open(text('least.csv', 'date,title,source\n2009,Visit,https://example.org/1\n2010,Call,https://example.org/2\n'));
    expect(report.records).toEqual({ all: 2, shown: 2, waiting: 0 });
    expect([...openLarge(data!).whole.records.values()].map(({ summary, sectors }) => [summary, sectors.length])).toEqual([['Visit', 1], ['Call', 1]]);
    expect(await told(open(text('least.csv', 'date,title,source\n2009,Visit,https://example.org/1\n')))).toContain('gap: No column is called "summary": the titles stand in its place');
  }); // oxfmt-ignore

  it('means by "Name" no title where a column is called title', async () => {
    const said = await told(open(text('plain.csv', 'date,title,name,source\n2009,Visit,Ann,https://example.org/1\n')));
    expect(said).toContainEqual(expect.stringMatching(/^warning: "name" is no column/));
  });
});

it('counts a slide of TimelineJS that has no month 13 as a record that waits', async () => {
  const { report } = await open(text('slides.csv', 'Year,Month,Day,Headline,Text\n2009,7,8,Visit,Seen\n2010,13,,Rumour,Heard\n'));
  expect(report.records).toEqual({ all: 2, shown: 1, waiting: 1 });
});

it('shows nothing where every record waits: what was open stays, and the report says why', async () => {
  const { data, report } = await open(text('all-wait.csv', 'date,title,source\n2009-02-30,Visit,https://example.org/1\n'));
  expect(data).toBeUndefined();
  expect(report.records).toEqual({ all: 1, shown: 0, waiting: 1 });
  expect(report.groups[0]!.findings[0]).toMatchObject({ severity: 'error', row: 2, letter: 'A', cell: '2009-02-30' });
});
