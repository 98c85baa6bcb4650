/** The overview: its numbers are recounted here by hand, and what is left out is never a zero. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Filter } from '@/record/filter.ts';
import { holds, toggled } from '@/record/narrow.ts';
import { select } from '@/record/select.ts';
import { courseOfFigures } from '@/tabs/aid-and-visits/overview/course.ts';
import { yearBefore } from '@/tabs/aid-and-visits/overview/eras.ts';
import { figuresOf } from '@/tabs/aid-and-visits/overview/figures.ts';
import { isoOf, parseEdtf, trusted } from '@/record/edtf.ts';
import { aid, event, makeRecord, visit } from '../../support/makeRecord.ts';

const meeting = { envoys: [{ actor: 'ann' }], hosts: [{ actor: 'borland' }] };
const trade = (id: string, period: string, value: number, more = {}) => ({
  ...event(id, period), kind: 'trade', stage: 'delivered', measure: 'turnover', reporter: 'arland', quantities: [{ value, unit: 'usd' }], ...more,
}); // oxfmt-ignore
const gas = (id: string, period: string, value: number, reporter: string, more = {}) => ({
  ...event(id, '2020-06-01'), kind: 'gas', stage: 'delivered', period, reporter, quantities: [{ value, unit: 'bcm' }], ...more,
}); // oxfmt-ignore

/** The eras of the made-up record are 2000–2009 and 2010–2020. */
function figures(records: readonly Record<string, unknown>[], filter: Filter = { choices: {} }) {
  const { facts, whole } = makeRecord(records);
  return { facts, ...figuresOf({ facts, whole, filter, selection: select(facts.columns, filter, undefined) }) };
}

const tallies = (card: ReturnType<typeof figures>['counts'][number] | undefined) =>
  card?.counts.map(({ id, total, since, before, either }) => [id, total.shown, since?.shown, before?.shown, either]);

describe('what the overview counts', () => {
  const records = [
    visit('a', '2001', { level: 'head-of-state' }),
    visit('b', '2011-03', { level: 'head-of-state' }),
    visit('c', '2012-05-06'),
    visit('d', '2012-07', { form: 'call', level: 'head-of-state' }),
    visit('e', '2009/2010'),
    visit('f', 'XXXX'),
    event('g', '2015', { meeting }),
    event('h', '2015'),
  ];

  it('tells visits from calls and from meetings of envoys, and what no date puts into an era from the rest', () => {
    const [visits, heads, contacts] = figures(records).counts;
    expect(tallies(visits)).toEqual([['visits', 5, 2, 1, 2]]);
    expect(tallies(heads)).toEqual([
      ['headVisits', 2, 1, 1, 0],
      ['headCalls', 1, 1, 0, 0],
    ]);
    expect(tallies(contacts)).toEqual([
      ['envoys', 1, 1, 0, 0],
      ['calls', 1, 1, 0, 0],
    ]);
    expect(visits?.undated).toBe(1);
  });

  it('counts what its links show, whatever the filter', () => {
    const { facts, counts } = figures(records);
    for (const { counts: measures } of counts)
      for (const { id, total, since, before } of measures)
        for (const tally of [total, since, before]) {
          if (!tally?.narrowing) {
            expect(id).toBe('envoys'); // no facet tells their meetings from other events
            continue;
          }
          const filter = toggled({ choices: {} }, tally.narrowing);
          const { shown } = select(facts.columns, filter, undefined);
          // an era shows what overlaps it too: the dates of "e" and "f" do not tell
          const either = tally !== total && id === 'visits' ? 1 : 0;
          expect([id, shown.length]).toEqual([id, tally.shown + either]);
          expect(holds(filter, tally.narrowing)).toBe(true);
        }
  });

  it('knows how many the whole record has where the filter leaves none, so that no false zero is said', () => {
    const [visits] = figures(records, { choices: {}, from: '2018', to: '2019' }).counts;
    expect(visits?.counts[0]?.since).toMatchObject({ shown: 0, all: 2 });
    expect(visits?.years.filter(({ ghost }) => ghost > 0).map(({ id }) => id)).toEqual(['2001', '2009', '2011', '2012']);
    expect(visits?.years.find(({ id }) => id === '2012')).toMatchObject({ isOut: true, high: 0, ghost: 1 });
  });

  it('never adds pledges to deliveries, counts a part of a delivery once with it, and no zero', () => {
    const [, , , card] = figures([
      aid('big', '2012'),
      aid('part', '2012', { related: [{ id: 'big', relation: 'part-of' }] }),
      aid('promise', '2011', { stage: 'pledged' }),
      aid('kept', '2013', { related: [{ id: 'promise', relation: 'part-of' }] }),
      aid('none', '2014', { quantities: [{ value: 0, unit: 'tonne' }] }),
    ]).counts;
    expect(tallies(card)).toEqual([
      ['delivered', 2, 2, 0, 0],
      ['committed', 0, 0, 0, 0],
      ['pledged', 1, 1, 0, 0],
    ]);
    expect(card?.repeated).toBe(1);
    expect(card?.years.find(({ id }) => id === '2014')).toMatchObject({ high: 0, zero: true });
  });

  it('counts a part alone where the filter leaves out what it is a part of', () => {
    const parts = [aid('big', '2012'), aid('part', '2015', { related: [{ id: 'big', relation: 'part-of' }] })];
    const [, , , card] = figures(parts, { choices: {}, from: '2015' }).counts;
    expect(card?.counts[0]?.total.shown).toBe(1);
    expect(card?.repeated).toBe(0);
  });
});

describe('what sources report', () => {
  it('compares the latest figure of trade with that of the same months a year before, as a range where one is', () => {
    const { card } = figures([
      trade('year', '2015', 100),
      trade('before', '2016-01/2016-11', 0, { quantities: [{ low: 4, high: 5, unit: 'usd' }] }),
      trade('latest', '2017-01/2017-11', 100),
    ]).trade;
    expect([card?.latest.record.id, card?.earlier?.record.id]).toEqual(['latest', 'before']);
    expect(card?.times).toEqual({ low: 20, high: 25 });
    expect(card?.years.filter(({ isPart }) => isPart).map(({ id }) => id)).toEqual(['2016', '2017']);
  });

  it.each([
    ['other months', { period: '2016-01/2016-10' }],
    ['another reporter', { reporter: 'borland' }],
    ['another currency', { quantities: [{ value: 5, unit: 'eur' }] }],
    ['another measure', { measure: 'exports' }],
    ['a plan', { stage: 'planned' }],
  ])('compares it with nothing where the other figure is of %s', (_, more) => {
    const { card } = figures([trade('before', '2016-01/2016-11', 5, more), trade('latest', '2017-01/2017-11', 100)]).trade;
    expect(card).toMatchObject({ latest: { high: 100 }, earlier: undefined, times: undefined, isEarlierOut: false });
  });

  it('says that the filter leaves the earlier figure out, and where it leaves all out how many there are', () => {
    const records = [trade('before', '2016', 5), trade('latest', '2017', 100)];
    expect(figures(records, { choices: {}, from: '2017' }).trade.card?.isEarlierOut).toBe(true);
    expect(figures(records, { choices: {}, from: '2019' }).trade).toEqual({ card: undefined, all: 2 });
  });

  it('has both series of gas for one period, longer periods before parts of them, and no plan', () => {
    const { card } = figures([
      gas('part', '2019-01/2019-10', 1, 'arland'),
      gas('one', '2019', 5, 'arland'),
      gas('other', '2019', 3, 'borland'),
      gas('plan', '2020', 9, 'arland', { stage: 'planned' }),
    ]).gas;
    expect(card?.latest.map(({ record }) => record.id)).toEqual(['one', 'other']);
    expect(card?.years.find(({ id }) => id === '2019')).toMatchObject({ low: 3, high: 5, isPart: false });
    expect(card?.isLaterOut).toBe(false);
  });

  it('knows that the filter leaves out a longer total of gas, as where that was published a year later', () => {
    const records = [
      gas('part', '2018-01/2018-10', 1, 'arland', { date: '2018-12' }),
      gas('whole', '2018', 5, 'arland', { date: '2019-02' }),
    ];
    const { card } = figures(records, { choices: {}, from: '2018', to: '2018' }).gas;
    expect([card?.latest.map(({ record }) => record.id), card?.isLaterOut]).toEqual([['part'], true]);
  });
});

describe('the longest silence of the overview', () => {
  it('is that between contacts of all kinds, and of nothing shown is none', () => {
    const records = [visit('a', '2001'), event('b', '2004', { meeting }), event('c', '2006'), visit('d', '2020', { form: 'call' })];
    const { silence } = figures(records);
    expect([silence?.silence.start, silence?.silence.end].map((day) => isoOf(day!))).toEqual(['2005-01-01', '2019-12-31']);
    expect(figures([event('c', '2006')]).silence).toBeUndefined();
  });

  it('lies between two contacts where there are two, however long nothing is found before the first or after the last', () => {
    const between = ({ silence }: ReturnType<typeof figures>) => [silence?.silence.before?.id, silence?.silence.after?.id];
    expect(between(figures([visit('a', '2012'), visit('b', '2014')]))).toEqual(['a', 'b']);
    expect(between(figures([visit('a', '2012')]))).toEqual([undefined, 'a']);
  });
});

describe('a year before', () => {
  it('is the same days or months, and nothing where there is none', () => {
    expect(['2025-01/2025-11', '2020', '2019-12-30/2020-01-05', '2020-02-29', 'XXXX'].map(yearBefore)).toEqual([
      '2024-01/2024-11', '2019', '2018-12-30/2019-01-05', undefined, undefined,
    ]); // oxfmt-ignore
  });

  it('lies about a year before whatever the date', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const text = `${year}-${String(month).padStart(2, '0')}`;
        const days = trusted(text).start - (parseEdtf(yearBefore(text) ?? '')?.start ?? 0);
        expect([365, 366]).toContain(days);
      }),
    );
  });
});

describe('the course of figures', () => {
  it('never adds up two figures of a year', () => {
    const { facts } = makeRecord([]);
    const figure = (period: string, value: number) => ({ period: trusted(period), low: value, high: value });
    const bars = courseOfFigures([figure('2010', 2), figure('2010', 3)], [], { facts, filter: { choices: {} } });
    expect(bars.find(({ id }) => id === '2010')).toMatchObject({ low: 2, high: 3 });
  });
});
