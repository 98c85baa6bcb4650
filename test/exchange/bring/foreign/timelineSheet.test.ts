/** A spreadsheet of TimelineJS becomes a record, and of every row it is said what became of it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromTimelineSheet, isTimelineSheet } from '@/exchange/bring/foreign/timelineSheet.ts';
import type { Cell, Table } from '@/exchange/bring/table.ts';
import { parseEdtf } from '@/record/edtf.ts';
import { expectToAddUp, openedWhole, told } from './told.ts';

const headings = 'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background,Link'.split(','); // oxfmt-ignore
type Row = Readonly<Record<string, Cell>>;
const sheet = (rows: readonly Row[], names = headings): Table => ({ file: 'talks.csv', rows: [names, ...rows.map((row) => names.map((name) => row[name] ?? null))] }); // oxfmt-ignore
const read = (...rows: Row[]) => fromTimelineSheet(sheet(rows));
const dateOf = (row: Row) => read({ Headline: 'X', Text: 'Y', ...row }).draft.records[0]?.['date'];

describe('the sheet that Knight Lab published', () => {
  it('is a record of ten events, with its title, its works, and nothing that waits', async () => {
    const { facts, whole, report } = await openedWhole('women-in-computing.csv');
    expect(report.formats).toEqual(['timelinejs']);
    expect(report.sums).toEqual([{ file: 'women-in-computing.csv', rows: 12, entries: 11, headings: 1, blank: 0, unread: 0 }]);
    expect(facts.dataset.title).toBe('Women in Computing');
    expect(facts.dataset.description).toMatch(/^In this sample timeline, we'll walk you through/);
    expect(facts.entries.map(({ date }) => date.text)).toEqual([
      '1815-12-10/1852-11-27', '1943-06-05', '1943-07/1946', '1948-03-14', '1951', '1952', '1956/1962', '1958', '1972', '1985',
    ]); // oxfmt-ignore
    expect(whole.records.get('1815-12-10-ada-lovelace')).toMatchObject({
      kind: 'event',
      summary: `Women have been programming since before it was a thing. Take Ada Lovelace: Daughter of Lord Byron, she's often credited as the first computer programmer. Her work on Charles Babbage's Analytical Engine contains notes of the first machine-implemented algorithm.\n\nThis slide demonstrates a simple "image" media type.`,
      citations: [
        { source: 'women-in-computing', locator: 'row 3' },
        { source: 'upload-wikimedia-org-wikipedia-commons-thumb-a-a4-ada-lovela' },
        { source: 'en-wikipedia-org-wiki-ada-lovelace' },
        { source: 'en-wikipedia-org-wiki-ada-lovelace-2' },
        { source: 'en-wikipedia-org-wiki-analytical-engine' },
      ],
    });
    expect(whole.sources.get('youtube-com-watch')).toMatchObject({
      title: 'Jean Bartik talks about the ENIAC women',
      titleIsDescription: true,
      publisher: 'youtube.com',
      note: 'Credit: Computer History Museum',
      read: 'reported',
    });
    // a quotation that TimelineJS shows in place of a picture is part of the text
    expect(whole.records.get('1948-03-14-edith-clarke-bucking-the-trend')!.summary).toMatch(/^There is no demand for women engineers/);
  });
});

describe('a table', () => {
  it.each([
    [headings, true, 'with all columns'],
    [['headline', 'YEAR', 'text', 'media'], true, 'with a few, in any order and any case'],
    [['Start Date', 'End Date', 'Headline', 'Text', 'Media', 'Tag'], true, 'of TimelineJS 1'],
    [['Year', 'Month', 'Day', 'Text'], false, 'without headlines'],
    [['Headline', 'Text', 'Media', 'Type'], false, 'without dates'],
    [['id', 'date', 'title', 'summary'], false, 'after our template'],
    [['constructor', '__proto__', 'toString', 'year'], false, 'with names of the language'],
  ])('%j: %s, %s', (names, is) => expect(isTimelineSheet({ file: 'a.csv', rows: [names] })).toBe(is));

  it('is one below lines that explain it, and they are counted as headings', () => {
    const { rows } = sheet([{ Year: 2009, Headline: 'X', Text: 'Y' }]);
    const { sums, draft } = fromTimelineSheet({ file: 'a.csv', rows: [['Our timeline'], [], ...rows, []] });
    expect(sums).toEqual([{ file: 'a.csv', rows: 5, entries: 1, headings: 3, blank: 1, unread: 0 }]);
    expect(draft.records).toHaveLength(1);
  });

  it('says of columns that TimelineJS has not, and of a second of the same name, that they are not shown', () => {
    const names = ['Year', 'Headline', 'Text', 'Media', 'Region', 'Headline', ''];
    const findings = told(fromTimelineSheet({ file: 'a.csv', rows: [names, ['2009', 'X', 'Y', null, 'Z', 'W', 'V']] }));
    expect(findings.filter((one) => one.includes('timelineColumn'))).toEqual([
      expect.stringContaining('"Region" is no column of TimelineJS'),
      expect.stringContaining('"Headline" is no column of TimelineJS, or stands there twice'),
    ]);
    expect(findings).toContainEqual(expect.stringContaining('columnWithoutHeading'));
  });
});

describe('a date', () => {
  it.each<[Row, string, string]>([
    [{ Year: 2009, Month: 7, Day: 8 }, '2009-07-08', 'a day, in figures'],
    [{ Year: '2009', Month: '7', Day: '' }, '2009-07', 'a month stays a month'],
    [{ Year: ' 2009.0 ' }, '2009', 'a figure as some programs write it'],
    [{ Year: '٢٠٠٩', Month: '٧' }, '2009-07', 'in Arabic digits'],
    [{ Year: '2009', Month: 'July' }, '2009-07', 'a month in words'],
    [{ Year: '622' }, '0622', 'a year of three digits'],
    [{ Year: '2009-07-08' }, '2009-07-08', 'a whole date in the column of the year'],
    [{ Year: new Date(Date.UTC(2009, 6, 8)) }, '2009-07-08', 'a cell that a spreadsheet made a date'],
    [{ Year: 2009, 'End Year': 2011 }, '2009/2011', 'a span'],
    [{ Year: 2009, Month: 7, Day: 8, 'End Day': 9, 'End Month': 7 }, '2009-07-08/2009-07-09', 'an end without a year is of the same year'],
    [{ Year: 2009, 'End Year': 2009 }, '2009', 'an end that is the start is none'],
    [{ Year: 2009, Month: 1, Day: 1, 'Display Date': '2009' }, '2009', 'the 1st of January that stands there for a year'],
    [{ Year: 2009, Month: 7, Day: 1, 'Display Date': 'July 2009' }, '2009-07', 'the 1st of a month that stands there for it'],
    [{ Year: 2009, Month: 7, Day: 8, 'Display Date': 'July 2009' }, '2009-07-08', 'a day that is shown as its month is still known'],
    [{ Year: 2009, 'Display Date': 'c. 2009' }, '2009~', 'about a year'],
    [{ Year: 2009, 'Display Date': '8 July 2009' }, '2009-07-08', 'what is shown is more exact'],
    [{ Year: 2009, 'Display Date': 'since 2009' }, '2009/..', 'what is shown lasts on'],
  ])('%j is %s: %s', (row, date) => expect(dateOf(row)).toBe(date));

  it('that is shown in words keeps them', () =>
    expect(read({ Year: 2009, Headline: 'X', 'Display Date': 'In the days of rain' }).draft.records[0]).toMatchObject({
      date: '2009',
      dateInferred: 'The file shows the date as “In the days of rain”.',
    }));

  it.each<[Row, string]>([
    [{ Headline: 'X' }, 'error 2 Year timelineNoYear'],
    [{ Year: 'soon', Headline: 'X' }, 'error 2 Year timelineYear: "soon" is no year'],
    [{ Year: '0', Headline: 'X' }, 'error 2 Year timelineYearOutside: "0"'],
    [{ Year: '-44', Headline: 'X' }, 'error 2 Year timelineYearOutside: "-44"'],
    [{ Year: '-13800000000', Headline: 'X' }, 'error 2 Year timelineYearOutside'],
    [{ Year: 12009, Headline: 'X' }, 'error 2 Year timelineYearOutside'],
    [{ Year: 2009, Month: 13, Headline: 'X' }, 'error 2 Month timelineMonth: "13"'],
    [{ Year: 2009, Month: 2, Day: 31, Headline: 'X' }, 'error 2 Day timelineDay: "31" is no day of 2009-02, which has 28 days'],
    [{ Year: 2009 }, 'error 2 Headline timelineEmpty'],
  ])('%j keeps the row from being shown: %s', (row, finding) => {
    const brought = read(row);
    expect(brought.draft.records).toEqual([]);
    expect(told(brought)).toContainEqual(expect.stringContaining(finding));
    expectToAddUp(brought);
  });

  it.each<[Row, string, string]>([
    [{ Year: 9 }, '0009', 'warning 2 Year timelineShortYear'],
    [{ Year: 2009, Day: 8 }, '2009', 'warning 2 Day timelineDayAlone'],
    [{ Year: 2009, 'End Year': 2008 }, '2009', 'warning 2 End Year timelineEndFirst: The end (2008) comes before the start (2009)'],
    [{ Year: 2009, 'End Year': 'later' }, '2009', 'warning 2 End Year timelineYear'],
    [{ Year: 2009, Time: '10:30' }, '2009', 'note 2 Time timelineTime'],
  ])('%j is %s, and doubtful: %s', (row, date, finding) => {
    expect(dateOf(row)).toBe(date);
    expect(told(read({ Headline: 'X', Text: 'Y', ...row }))).toContainEqual(expect.stringContaining(finding));
  });

  it('of TimelineJS 1 stands in one cell, the month first unless a cell says otherwise', () => {
    const of = (...dates: string[]) => fromTimelineSheet(sheet(dates.map((date) => ({ 'Start Date': date, Headline: 'X' })), ['Start Date', 'End Date', 'Headline', 'Text', 'Media'])).draft.records.map(({ date }) => date); // oxfmt-ignore
    expect(of('7/8/2009', '2010')).toEqual(['2009-07-08', '2010']);
    expect(of('7/8/2009', '25/12/2009')).toEqual(['2009-08-07', '2009-12-25']);
  });
});

describe('what is said of an event', () => {
  it('goes by groups into sectors, one of each name, and those without stand apart', () => {
    const groups = ['Trade', 'trade', '', 'Təhsil', 'التجارة', '<b>Trade</b>'];
    const { draft } = read(...groups.map((Group) => ({ Year: 2009, Headline: 'X', Group })));
    expect(draft.records.map(({ sectors }) => sectors)).toEqual([['trade'], ['trade'], ['not-grouped'], ['tahsil'], ['group'], ['trade']]);
    expect(draft.sectors).toMatchObject([{ label: 'Trade', family: 'groups' }, { label: 'Not grouped' }, { label: 'Təhsil' }, { label: 'التجارة' }]);
    expect(draft.families).toEqual([{ id: 'groups', label: 'Groups' }]);
  }); // oxfmt-ignore

  it('has the first words of the text for a headline where there is none, which is said', () => {
    const brought = read({ Year: 2009, Text: '<p>One two three</p>' });
    expect(brought.draft.records).toMatchObject([{ title: 'One two three', summary: 'One two three' }]);
    expect(told(brought)).toContainEqual(expect.stringContaining('warning 2 Headline timelineNoHeadline'));
  });

  it('cites the file, what is shown beside it and what it links, each page once', () => {
    const page = 'https://example.org/a';
    const { draft } = read(
      { Year: 2009, Headline: 'X', Media: page, 'Media Credit': 'Somebody', Text: `<a href="${page}">a</a> <a href="javascript:alert(1)">b</a>` },
      { Year: 2010, Headline: 'Z', Media: page, 'Media Caption': 'The page' },
    );
    expect(draft.sources).toMatchObject([{ id: 'talks', publisher: 'talks.csv' }, { id: 'example-org-a', url: page, publisher: 'example.org' }]);
    expect(draft.records.map(({ citations }) => (citations as { source: string }[]).map(({ source }) => source))).toEqual([['talks', 'example-org-a'], ['talks', 'example-org-a']]);
  }); // oxfmt-ignore

  it('that only the file vouches for is a gap, and media that are no page a warning', () => {
    const findings = told(read({ Year: 2009, Headline: 'X', Media: 'images/a.jpg' }));
    expect(findings).toContainEqual(expect.stringContaining('gap 2 Media timelineFileAlone'));
    expect(findings).toContainEqual(expect.stringContaining('warning 2 Media timelineMedia: "images/a.jpg" is no web address'));
  });

  it('knows in which column each of its fields stood', () => {
    const { places, draft } = read({ Year: 2009, Headline: 'X' });
    const { row, columnOf } = places.get(draft.records[0]!)!;
    expect([row, columnOf('title'), columnOf('date'), columnOf('summary'), columnOf('rivals')]).toEqual([1, 9, 0, 10, undefined]);
  });
});

describe('eras', () => {
  const eras = [{ Type: 'era', Year: 2000, 'End Year': 2009, Headline: 'First' }, { Type: 'era', Year: 2009, 'End Year': 2012, Headline: 'Second' }]; // oxfmt-ignore
  it('that adjoin are those of the record, the first up to the day before the second', () => {
    const brought = read(...eras, { Year: 2005, Headline: 'X' });
    expect(brought.draft.dataset).toEqual({
      eras: [{ id: 'first', label: 'First', date: '2000/2008', description: 'First' }, { id: 'second', label: 'Second', date: '2009/2012', description: 'Second' }],
      coverage: { from: '2000', to: '2012' },
    });
    expect(brought.sums).toMatchObject([{ entries: 3, unread: 0 }]);
  }); // oxfmt-ignore

  it.each<[Row, string]>([
    [{ Year: 2013, Headline: 'X' }, 'timelineErasOutside'],
    [{ Year: 2005, Headline: 'X', Type: 'era', 'End Year': 2007 }, 'timelineErasApart'],
    [{ Headline: 'X', Type: 'era' }, 'timelineErasUndated'],
  ])('beside %j are left out, and it is said why of each: %s', (row, code) => {
    const brought = read(...eras, row);
    expect(brought.draft.dataset).toBeUndefined();
    expect(told(brought).filter((one) => one.includes(code)).length).toBeGreaterThanOrEqual(2);
    expectToAddUp(brought);
  });
});

it('reads any table without throwing, makes dates that are dates, and adds up', () => {
  const cell = fc.oneof(fc.constant(null), fc.string(), fc.integer(), fc.constantFrom('2009', '7', '31', 'title', 'era', 'https://a.example', '<b>x</b>', '__proto__', '\uD800'), fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) }), fc.boolean()); // oxfmt-ignore
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 21 }), { maxLength: 12 }), (rows) => {
      const brought = fromTimelineSheet({ file: 'any', rows: [headings, ...rows] });
      expectToAddUp(brought);
      for (const { date } of brought.draft.records) expect(parseEdtf(String(date))).not.toBeNull();
      told(brought);
    }),
  );
});
