/** What the charts of visits and contacts draw: rows from records, with nothing placed more exactly than its date. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '@/i18n/en.ts';
import { accordingTo } from '@/record/according.ts';
import { contactsOf } from '@/record/contacts.ts';
import { dayOf, isoOf, trusted } from '@/record/edtf.ts';
import { type Filter, spanOf } from '@/record/filter.ts';
import { select } from '@/record/select.ts';
import { sumOf } from '@/tabs/aid-and-visits/rows.ts';
import { timeRows } from '@/tabs/aid-and-visits/visits/byTime.ts';
import { chosenYear, contactYears, signOf, weekdayOf, yearOfDays } from '@/tabs/aid-and-visits/visits/calendar.ts';
import { othersCounted, topOf, visitsCounted } from '@/tabs/aid-and-visits/visits/counting.ts';
import { eraRows } from '@/tabs/aid-and-visits/visits/eras.ts';
import { daysOf, linesOf, monthOf } from '@/tabs/aid-and-visits/visits/months.ts';
import { contactsIn, firstPairs, pairCells, pairCount, pairsOf, ranksIn } from '@/tabs/aid-and-visits/visits/pairs.ts';
import { closedDays, contactSilences } from '@/tabs/aid-and-visits/visits/silence.ts';
import { silenceInWords } from '@/tabs/aid-and-visits/visits/silenceTable.ts';
import { isUnknown, splitRows } from '@/tabs/aid-and-visits/visits/splits.ts';
import { visitsTables } from '@/tabs/aid-and-visits/visits/tables.ts';
import { defaultView } from '@/view/view.ts';
import { event, makeFiles, makeRecord, visit } from '../../support/makeRecord.ts';

const files = makeFiles();
const person = (id: string, side: string) => ({ id, kind: 'person', name: id.toUpperCase(), side, variants: [] });
const actors = {
  'actors.json': { entries: [...(files['actors.json'] as { entries: unknown[] }).entries, person('bob', 'borland'), person('bea', 'borland')] },
}; // oxfmt-ignore
const closed = {
  'dataset.json': {
    ...(files['dataset.json'] as object),
    closures: [{ id: 'c', label: 'Shut', date: '2011-01-01/2012-12-31', description: 'Shut.', citations: [{ source: 'gazette' }] }],
  },
};
const minister = { office: 'Minister', level: 'minister' };
const meeting = { envoys: [{ actor: 'ann', office: 'Envoy', level: 'official' }], hosts: [{ actor: 'bob', ...minister }] };
type Records = Parameters<typeof makeRecord>[0];

const made = (records: Records, more: object = {}) => {
  const { facts, whole } = makeRecord(records, { ...actors, ...more });
  return { facts, whole, contacts: contactsOf(facts.entries, facts, whole) };
};
const ids = (list: readonly { record: { id: string } }[]) => list.map(({ record }) => record.id);

describe('by year and month', () => {
  const records = [
    visit('day', '2005-06-03', { places: ['borham'] }),
    visit('span', '2005-06-30/2005-07-02', { places: ['artown'], visitors: [{ actor: 'bob' }] }),
    visit('month', '2005-06'),
    visit('year', '2005'),
    visit('someday', 'XXXX'),
    visit('call', '2005-08-01', { form: 'call' }),
    event('met', '2006-01', { meeting }),
  ];

  it('counts calls and meetings of envoys apart from visits, and what has no year in none', () => {
    const { contacts, facts } = made(records);
    const valuesIn = (rows: ReturnType<typeof timeRows>) => rows.filter((row) => sumOf(row) > 0).map(({ id, values }) => [id, values]);
    expect(valuesIn(timeRows(contacts, visitsCounted(facts, contacts), facts, 'year'))).toEqual([
      ['2005', { arland: 1, borland: 1, third: 0, none: 2 }],
    ]);
    expect(valuesIn(timeRows(contacts, othersCounted, facts, 'year'))).toEqual([
      ['2005', { call: 1, envoy: 0 }],
      ['2006', { call: 0, envoy: 1 }],
    ]);
  });

  it('has a row for every year of the coverage, so that the axis holds still', () => {
    const { facts } = made([]);
    expect(timeRows([], othersCounted, facts, 'year')).toHaveLength(21);
  });

  it('puts a span into the month in which it begins, and a year into no month', () => {
    const { contacts, facts } = made(records);
    expect(timeRows(contacts, visitsCounted(facts, contacts), facts, 'month').map((row) => [row.id, sumOf(row)])).toEqual([
      ['2005', 1],
      ['2005-06', 3],
    ]);
  });

  it('never places a date in a month that it does not name', () => {
    const texts = ['2005', '200X', 'XXXX', '19XX', '../2005', '2005/2006', '2005-06~', '2005-06-01/..'];
    expect(texts.map((text) => monthOf(trusted(text)))).toEqual(['2005', undefined, undefined, undefined, undefined, '2005', '2005-06', '2005-06']); // oxfmt-ignore
  });

  it('folds years without anything, apart where the reason for it changes', () => {
    const years = ['2000', '2001', '2002', '2003', '2004', '2005'];
    expect(linesOf(years, new Set(['2002']), (year) => (year >= '2004' ? 'closed' : ''))).toEqual([
      { from: '2000', to: '2001' },
      { year: '2002' },
      { from: '2003', to: '2003' },
      { from: '2004', to: '2005' },
    ]);
  });

  it('loses no year and repeats none, whatever is found and closed', () => {
    const years = Array.from({ length: 12 }, (_, at) => String(2000 + at));
    fc.assert(
      fc.property(fc.subarray(years), fc.subarray(years), (found, shut) => {
        const lines = linesOf(years, new Set(found), (year) => String(shut.includes(year)));
        const told = lines.flatMap((line) =>
          'year' in line ? [line.year] : years.slice(years.indexOf(line.from), years.indexOf(line.to) + 1),
        );
        expect(told).toEqual(years);
        expect(lines.flatMap((line) => ('year' in line ? [line.year] : []))).toEqual(found);
      }),
    );
  });
});

describe('findings', () => {
  const most = (values: readonly number[], all: number) => {
    const rows = values.map((value, at) => ({ id: String(2000 + at), values: { a: value } }));
    const { top, most: count } = topOf(rows);
    return en.visits.most('visits', en.and(top.map(({ id }) => id)), top.length, count, all, 'year');
  };

  it('says what the numbers carry: one, all, a tie, many alike, none that is placed', () => {
    expect(most([1, 0], 1)).toBe('2000: the only visit shown');
    expect(most([3, 0], 3)).toBe('2000: all 3 visits shown');
    expect(most([1, 3], 5)).toBe('2001: 3 of the 5 visits shown, the most of any year');
    expect(most([2, 2, 1], 5)).toBe('2000 and 2001: 2 each of the 5 visits shown, the most of any year');
    expect(most([1, 1, 1], 3)).toBe('3 visits shown, in no year more than 1');
    expect(most([0, 0], 2)).toBe('2 visits shown, none with a year');
  });

  it('never call the most what is not known, and tell how many that are', () => {
    expect(['unknown', 'not-said', 'none', 'official'].map(isUnknown)).toEqual([true, true, true, false]);
    expect(en.visits.most('visits', 'Working', 1, 2, 7, 'form', 4)).toBe(
      'Working: 2 of the 7 visits shown, the most of any form; form not known of 4',
    );
    expect(en.visits.most('visits', '', 0, 0, 3, 'form', 3)).toBe('3 visits shown, form not known');
  });

  it('name the pair of offices with the most visits where it is alone, and count no contact as a meeting', () => {
    const { most: named, both } = en.visits.pairs;
    expect(named('ministers', 'ministers', ['A', 'B'], 6, 14)).toBe(
      'Ministers of both sides are named together most often: in 6 of the 14 visits shown',
    );
    expect(named('heads of state', 'ministers', ['A', 'B'], 2, 3)).toBe(
      'Heads of state of A and ministers of B are named together most often: in 2 of the 3 visits shown',
    );
    expect([both(2, 3, 1), both(1, 3, 1), both(2, 3, 0), both(4, 4, 2)]).toEqual([
      '2 of the 3 visits shown name people of both sides; no pair of offices in more than 1',
      '1 of the 3 visits shown names people of both sides',
      '2 of the 3 visits shown name people of both sides',
      'All 4 visits shown name people of both sides; no pair of offices in more than 2',
    ]);
  });
});

describe('by level, form or direction', () => {
  const records = [
    visit('a', '2001', { level: 'minister', form: 'official', places: ['borham'] }),
    visit('b', '2002', { level: 'head-of-state', form: 'working' }),
    visit('c', '2003', { form: 'call' }),
  ];
  const found = (split: 'level' | 'form' | 'direction') => {
    const { contacts, facts } = made(records);
    const { rows, series } = splitRows(contacts, contacts, split, facts);
    return { series, counted: Object.fromEntries(rows.filter((row) => sumOf(row) > 0).map(({ id, values }) => [id, sumOf({ values })])), ids: rows.map(({ id }) => id) }; // oxfmt-ignore
  };

  it('counts visits and no calls, with a row for every value that there can be', () => {
    expect(found('level').counted).toEqual({ 'head-of-state': 1, minister: 1 });
    expect(found('level').ids).toHaveLength(7);
    expect(found('form')).toEqual({ series: ['arland', 'borland', 'third', 'none'], counted: { official: 1, working: 1 }, ids: ['official', 'working', 'margins', 'unknown'] }); // oxfmt-ignore
    expect(found('direction')).toEqual({ series: ['official', 'working', 'margins', 'unknown'], counted: { borland: 1, none: 1 }, ids: ['arland', 'borland', 'third', 'none'] }); // oxfmt-ignore
  });

  it('shows what a voice is silent on as not said, and fills nothing in', () => {
    const herald = { source: 'herald', locator: '¶ 1' };
    const { facts, whole } = made([visit('a', '2001', { citations: [{ source: 'gazette' }, { ...herald, supports: ['title', 'date'] }] })]);
    const seen = accordingTo('borland', facts, whole);
    const contacts = contactsOf(seen.facts.entries, seen.facts, seen.whole);
    const { rows } = splitRows(contacts, contacts, 'level', facts);
    expect(rows.filter((row) => sumOf(row) > 0).map(({ id }) => id)).toEqual(['not-said']);
  });
});

describe('who is named together', () => {
  const hosts = [{ actor: 'bob', ...minister }, { actor: 'bea', ...minister }, { actor: 'arland' }]; // oxfmt-ignore
  const { contacts } = made([
    visit('both', '2001', { visitors: [{ actor: 'ann', ...minister }], hosts }),
    visit('again', '2002', { visitors: [{ actor: 'ann', ...minister }], hosts: [{ actor: 'bob' }] }),
    visit('alone', '2003'),
    event('met', '2004', { meeting: { envoys: [{ actor: 'ann', ...minister }], hosts: [{ actor: 'bob', ...minister }] } }),
  ]);
  const pairs = pairsOf(contacts);
  const cells = pairCells(contacts);

  it('lists each person of the one side with each of the other', () => {
    expect(pairs.map(({ contact, first, second }) => `${contact.record.id} ${first.actor} ${second.actor}`)).toEqual([
      'both ann bob', 'both ann bea', 'both arland bob', 'both arland bea', 'again ann bob', 'met ann bob',
    ]); // oxfmt-ignore
  });

  it('counts a contact once in each pair of ranks, visits apart from meetings of envoys', () => {
    expect(cells.get('minister minister')?.counts).toEqual({ visit: 1, call: 0, envoy: 1 });
    expect(cells.get('minister minister')?.size).toBe(3);
    expect([...cells.values()].map((cell) => [cell.id, contactsIn(cell)])).toContainEqual(['minister not-said', 1]);
  });

  it('names the first pairs of a cell in the order of the contacts, and reads no more', () => {
    const cell = cells.get('minister minister')!;
    const named = (most: number) => firstPairs(cell, most).map(({ contact, second }) => `${contact.record.id} ${second.actor}`);
    expect(named(9)).toEqual(['both bob', 'both bea', 'met bob']);
    expect(named(1)).toEqual(['both bob']);
    expect(pairs.length).toBe(contacts.reduce((sum, contact) => sum + pairCount(contact), 0));
  });

  it('has its ranks from the highest down, those that nobody gives last', () => {
    expect(ranksIn(cells.values(), 'row')).toEqual(['minister', 'not-said']);
    expect(ranksIn(cells.values(), 'column')).toEqual(['minister', 'not-said']);
  });

  it('counts a contact once in a pair of ranks also where a pair of another rank stands between', () => {
    const mixed = [{ actor: 'bob', ...minister }, { actor: 'bea' }, { actor: 'borland', ...minister }]; // oxfmt-ignore
    const visitors = [{ actor: 'ann', ...minister }];
    const { contacts: one } = made([visit('v', '2001', { visitors, hosts: mixed })]);
    for (const { counts } of pairCells(one).values()) expect(counts.visit).toBe(1);
  });
});

describe('silences', () => {
  const records = [visit('a', '2005-01-01'), visit('b', '2014-01-01'), visit('c', 'XXXX')];
  const open = { start: -Infinity, end: Infinity };

  it('are the longest first, between contacts alone, with the days that a closure fills', () => {
    const { contacts, facts } = made([...records, event('e', '2010-01-01')], closed);
    const [longest] = contactSilences(contacts, open, facts);
    expect([longest?.before?.id, longest?.after?.id]).toEqual(['a', 'b']);
    expect(longest?.days).toBe(dayOf(2014, 1, 1) - dayOf(2005, 1, 2));
    expect(longest && closedDays(longest)).toBe(731); // two years, one of them a leap year
    const [before = 0, closedFor, after = 0] = longest?.parts ?? [];
    expect([before, closedFor]).toEqual([dayOf(2011, 1, 1) - dayOf(2005, 1, 2), 731]);
    expect(before + 731 + after).toBe(longest?.days);
  });

  it('are led by those between two contacts, and an open one says what bounds it', () => {
    const few = made([visit('late', '2019-01-01'), visit('later', '2019-02-01')]);
    const inWords = (filter: { from?: string; to?: string }) =>
      contactSilences(few.contacts, spanOf(filter), few.facts).map((one) => silenceInWords(one, few.facts.coverage, en));
    expect(inWords({})).toEqual([
      '2–31 January 2019',
      '1 January 2000 – 31 December 2018, from the beginning of what was looked at',
      '2 February 2019 – 31 December 2020, to the end of what was looked at',
    ]);
    expect(inWords({ from: '2018-12-01', to: '2019-02-02' })).toEqual([
      '2–31 January 2019',
      '1–31 December 2018, from the limit set by From',
      '2 February 2019, to the limit set by To',
    ]);
  });

  it('say their length in years where it is more than two', () => {
    const { finding } = en.visits.silences;
    expect(finding(3401, '2010 – 2019', false)).toBe('3,401 days (about 9 years) between two contacts: 2010 – 2019');
    expect(finding(1, '5 May 2010', true)).toBe('1 day between two contacts that are shown: 5 May 2010');
  });

  it('lie within From and To, and there are none where nothing is shown or From is after To', () => {
    const { contacts, facts } = made(records);
    const [only] = contactSilences(contacts, spanOf({ from: '2006', to: '2007' }), facts);
    expect([only && isoOf(only.start), only && isoOf(only.end)]).toEqual(['2006-01-01', '2007-12-31']);
    expect(contactSilences([], open, facts)).toEqual([]);
    expect(contactSilences(contacts, spanOf({ from: '2008', to: '2006' }), facts)).toEqual([]);
  });

  it('count a day once on which two channels were closed', () => {
    const dataset = closed['dataset.json'];
    const twice = [...dataset.closures, { ...dataset.closures[0], id: 'd', date: '2012-07-01/2013-01-31' }];
    const { contacts, facts } = made(records, { 'dataset.json': { ...dataset, closures: twice } });
    const [longest] = contactSilences(contacts, open, facts);
    expect(longest && closedDays(longest)).toBe(731 + 31);
  });
});

describe('the calendar', () => {
  const { contacts, facts } = made([
    visit('day', '2005-06-03', { form: 'working' }),
    visit('span', '2005-06-30/2005-07-02'),
    visit('month', '2005-06'),
    visit('about', '2005-07-04~'),
    visit('year', '2005'),
    visit('call', '2006-02-01', { form: 'call' }),
    visit('turn', '2004-12-30/2005-01-02'),
  ]);
  const year = yearOfDays(contacts, '2005', 1);

  it('puts on a day only what is dated to days, a span on each of its days in that year', () => {
    expect([...year.days].map(([day, those]) => [isoOf(day), ids(those).join(' ')])).toEqual([
      ['2005-01-01', 'turn'], ['2005-01-02', 'turn'], ['2005-06-03', 'day'], ['2005-06-30', 'span'], ['2005-07-01', 'span'], ['2005-07-02', 'span'],
    ]); // oxfmt-ignore
  });

  it('lists beside the days what is dated to a month, a year, or about a day', () => {
    expect(year.months.flatMap(({ id, dayless }) => (dayless.length > 0 ? [[id, ...ids(dayless)]] : []))).toEqual([
      ['2005-06', 'month'],
      ['2005-07', 'about'],
    ]);
    expect(ids(year.monthless)).toEqual(['year']);
  });

  it('loses none: each contact of the year stands on days or beside them', () => {
    const months = year.months.flatMap(({ dayless }) => dayless);
    const placed = new Set([...[...year.days.values()].flat(), ...months, ...year.monthless]);
    expect(placed).toEqual(new Set(year.contacts));
  });

  it('begins its weeks where the language does', () => {
    expect([weekdayOf(dayOf(2024, 1, 1)), weekdayOf(dayOf(1969, 12, 28))]).toEqual([1, 7]);
    const leads = (weekStart: number) => yearOfDays([], '2005', weekStart).months[0]?.lead; // 1 January 2005 was a Saturday
    expect([leads(1), leads(7), leads(6)]).toEqual([5, 6, 0]);
  });

  it('opens at the last year with a contact that is covered whole where there is one, and at the year that is asked for where there is one', () => {
    const years = contactYears(contacts, facts);
    expect(years.get('2005')).toBe(5);
    const chosen = (asked: string, end = facts.coverage.end) => chosenYear(asked, years, { coverage: { ...facts.coverage, end } });
    expect([chosen(''), chosen('2003'), chosen('1888'), chosen('x')]).toEqual(['2006', '2003', '2006', '2006']); // oxfmt-ignore
    expect([chosen('', dayOf(2006, 3, 1)), chosen('', dayOf(2005, 3, 1)), chosen('', dayOf(2004, 3, 1))]).toEqual(['2005', '2004', '2006']);
    expect(chosenYear('', contactYears([], facts), facts)).toBe('2020');
  });

  it('tells contacts apart by a sign each', () => {
    expect(contacts.map(signOf)).toEqual(['official', 'official', 'official', 'working', 'official', 'official', 'call']);
  });
});

describe('eras', () => {
  it('count each kind, name all that may be the first, and those of the highest level', () => {
    const { contacts, facts } = made([
      visit('month', '2005-06'),
      visit('day', '2005-06-12', { level: 'head-of-state' }),
      visit('later', '2006', { level: 'head-of-state', form: 'call' }),
      visit('someday', 'XXXX'),
    ]);
    const [first, second, undated] = eraRows(contacts, facts);
    expect(first?.counts).toEqual({ visit: 2, call: 1, envoy: 0 });
    expect(ids(first?.first ?? [])).toEqual(['month', 'day']);
    expect(ids(first?.highest ?? [])).toEqual(['day', 'later']);
    expect(second).toMatchObject({ id: 'second', contacts: [], first: [], highest: [] });
    expect(undated).toMatchObject({ id: 'undated', first: [] });
  });
});

describe('the files', () => {
  const records = [
    visit('a', '2001-02-03', { hosts: [{ actor: 'bob', ...minister }] }),
    visit('b', '2002', { form: 'call' }),
    event('m', '2003', { meeting }),
  ];
  const tables = (filter: Filter, options = defaultView.options) => {
    const { facts, whole } = made(records);
    return visitsTables({ facts, whole, filter, selection: select(facts.columns, filter, undefined) }, options, en);
  };

  it('hold visits, and apart from them calls and meetings, and what each chart shows', () => {
    const whole = tables({ choices: {} });
    expect(whole.map(({ id, rows }) => [id, rows.length])).toEqual([
      ['visits', 1], ['calls-and-meetings', 2], ['visits-by-year', 1], ['others-by-year', 2], ['visits-by-level', 7],
      ['who-met-whom', 2], ['silences', 3], ['calendar', 1], ['contacts-by-era', 2],
    ]); // oxfmt-ignore
    for (const { columns, rows } of whole) {
      expect(new Set(columns.map(({ id }) => id)).size).toBe(columns.length);
      for (const row of rows) expect(row).toHaveLength(columns.length);
    }
  });

  it('follow the choices of the tab, and hold nothing where nothing is shown', () => {
    const byMonth = tables({ choices: {} }, { ...defaultView.options, bins: 'month', split: 'form', year: '2001' });
    expect(byMonth.map(({ id }) => id)).toEqual(expect.arrayContaining(['visits-by-month', 'visits-by-form']));
    expect(byMonth.find(({ id }) => id === 'visits-by-month')?.rows[0]?.[0]).toBe('2001-02');
    expect(byMonth.find(({ id }) => id === 'calendar')?.rows[0]?.[0]).toBe('a');
    expect(tables({ choices: {}, from: '2010' })).toEqual([]);
  });
});

describe('days of a bin', () => {
  it('are those of the month or the year', () => {
    expect([daysOf('2024-02'), daysOf('2024')].map(({ start, end }) => end - start + 1)).toEqual([29, 366]);
  });
});
