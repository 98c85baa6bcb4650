/** Trade and gas: which rows are drawn, what is said of them, and what goes into files. */
import { describe, expect, it } from 'vitest';
import { en } from '@/i18n/en.ts';
import { moneyOf } from '@/record/money.ts';
import { accordingTo } from '@/record/according.ts';
import { trusted } from '@/record/edtf.ts';
import { select } from '@/record/select.ts';
import { drawnOf, volumesOf } from '@/record/volumes.ts';
import { rateChart, totalChart } from '@/tabs/aid-and-visits/trade/gasChart.ts';
import { besideOf, rateFinding, totalFinding } from '@/tabs/aid-and-visits/trade/gasWords.ts';
import { seriesOf } from '@/tabs/aid-and-visits/trade/marks.ts';
import { moneyBands, moneyChart } from '@/tabs/aid-and-visits/trade/moneyChart.ts';
import { endsOf, moneyOfFlow } from '@/tabs/aid-and-visits/trade/moneyRows.ts';
import { moneyFinding, moneyNotes } from '@/tabs/aid-and-visits/trade/moneyWords.ts';
import { datedElsewhere } from '@/tabs/aid-and-visits/trade/periods.ts';
import { apartOf, rateRows, spansOf } from '@/tabs/aid-and-visits/trade/rates.ts';
import { tradeTables } from '@/tabs/aid-and-visits/trade/tables.ts';
import { totalRows } from '@/tabs/aid-and-visits/trade/totals.ts';
import { whoSays } from '@/tabs/aid-and-visits/trade/who.ts';
import { event, makeRecord } from '../../support/makeRecord.ts';

type Json = Parameters<typeof makeRecord>[0][number];
const figure = (value: number, unit: string, more: object = {}) => ({ value, unit, ...more });
const usd = (value: number) => figure(value, 'usd');
const trade = (id: string, date: string, more: Json = {}): Json => ({
  ...event(id, date), kind: 'trade', measure: 'turnover', stage: 'delivered', reporter: 'ann', quantities: [usd(100)], ...more,
}); // oxfmt-ignore
const gas = (id: string, date: string, more: Json = {}): Json => ({
  ...event(id, date),
  kind: 'gas',
  stage: 'delivered',
  quantities: [],
  ...more,
});
const said = [{ source: 'herald', locator: '¶ 1' }];
const linkTo = (id: string) => ({ href: `#${id}`, onClick: () => undefined });

/** A range that never breaks at its dash. */
const joined = (text: string) => text.replaceAll('–', '\u2060–\u2060');

const made = (records: readonly Json[], shownIds?: readonly string[]) => {
  const { facts, whole } = makeRecord(records);
  const ids = new Set(shownIds ?? whole.records.keys());
  const money = moneyOfFlow(moneyOf(whole.records.keys(), whole), 'turnover', ids, facts.coverage);
  const given = { facts, whole, filter: { choices: {} }, linkTo, narrow: ({ from = '' }) => ({ link: { href: `?${from}`, onClick: () => undefined }, isOn: false }) };
  return { facts, whole, given, money, chart: moneyChart(money.rows, given, en), finding: moneyFinding(money.figures, 'turnover', money.figures.length === facts.entries.length, en) };
}; // oxfmt-ignore

describe('money by year', () => {
  it('has a row for every year from the first figure on, so that a gap is a gap', () => {
    const { chart, facts, money } = made([trade('a', '2017'), trade('b', '2019')]);
    expect(chart.map(({ tick }) => tick)).toEqual(['2017', '2018:\u00a0no\u00a0figure', '2019', '2020:\u00a0no\u00a0figure']);
    expect(chart[1]?.values).toEqual({});
    expect(chart[1]?.tip().lines).toEqual([en.tradeCharts.money.noFigure]);
    expect(chart[1]?.label).toBe('2018');
    expect(moneyBands(money.rows, facts, en)).toEqual([]); // 2020 is covered to its end
  });

  it('has a part of a year under its own name, before the whole that contains it', () => {
    const { chart } = made([trade('whole', '2020'), trade('part', '2020-01/2020-10', { quantities: [usd(80)] })]);
    expect(chart.map(({ label, values }) => [label, Object.keys(values)])).toEqual([
      ['January–October 2020', ['delivered-part']],
      ['2020', ['delivered']],
    ]);
    expect(chart[0]?.tip().notes).toContain(en.tradeCharts.money.part);
  });

  it('names both who report one period, and tells plans from deliveries', () => {
    const { chart } = made([trade('a', '2020'), trade('b', '2020', { reporter: 'arland' }), trade('c', '2020', { stage: 'planned' })]);
    expect(chart.map(({ label, values }) => [label, Object.keys(values)[0]])).toEqual([
      ['2020, Ann Əhmədova', 'delivered'],
      ['2020, Arland', 'delivered'],
      ['2020', 'planned'],
    ]);
  });

  it('keeps its rows and its axis where the filter leaves less, as outlines', () => {
    const records = [trade('a', '2019', { quantities: [usd(900)] }), trade('b', '2020')];
    const { chart, money } = made(records, ['b']);
    expect(chart.map(({ values, ghost }) => [Object.keys(values).length, ghost])).toEqual([
      [0, 900],
      [1, undefined],
    ]);
    expect(endsOf(money.rows)).toEqual({ least: 100, most: 900 });
    expect(money.figures.map(({ record }) => record.id)).toEqual(['b']);
  });

  it('has a reported zero as a zero, and the axis of a logarithm begin above it', () => {
    const { chart, money } = made([trade('none', '2019', { quantities: [usd(0)] }), trade('some', '2020')]);
    expect(chart[0]).toMatchObject({ zero: true, values: {} });
    expect(endsOf(money.rows).least).toBe(100);
  });

  it('does not draw what nobody dates, or what covers years; one alone is told with its amount', () => {
    const plan = trade('plan', 'XXXX', { stage: 'planned' });
    const { money, finding } = made([plan, trade('long', '2015/2016')]);
    expect([money.rows, money.besides.length]).toEqual([[], 2]);
    expect(finding).toBe('2 figures, none of them of one year');
    expect(made([plan]).finding).toBe('One figure, no date given: 100 US dollars, planned');
    const range = { low: 5e9, high: 10e9, unit: 'usd', approximate: true };
    expect(made([{ ...plan, quantities: [range] }]).finding).toBe(
      joined('One figure, no date given: about\u00a05–10\u00a0billion US dollars, planned'),
    );
  });

  it('hatches no year for a closure, which explains no gap in trade: the tip tells it', () => {
    const { money, facts, given } = made([trade('a', '2017'), trade('b', '2019')]);
    const closed = { ...facts, closures: [{ ...facts.closures[0]!, label: 'Closed', date: trusted('2016-08/2019-02') }] };
    expect(moneyBands(money.rows, closed, en)).toEqual([]);
    const chart = moneyChart(money.rows, { ...given, facts: closed }, en);
    expect(chart.map(({ tip }) => tip().notes?.length)).toEqual([1, 1, 1, 0]);
  });

  it('says where a figure of the chosen years is left out because its record is dated later', () => {
    const { money } = made([trade('a', '2019'), trade('late', '2020-02', { period: '2019' }), trade('other', '2018')]);
    const all = money.rows.flatMap(({ figure: one }) => one ?? []);
    expect(datedElsewhere(all, new Set(['a']), { from: '2019', to: '2019', choices: {} })).toBe(1);
    expect(datedElsewhere(all, new Set(['a']), { choices: {} })).toBe(0); // something else leaves it out
  });

  it('draws one currency, and says what it leaves out', () => {
    const { money, whole } = made([trade('a', '2019'), trade('b', '2020', { quantities: [usd(3), figure(5, 'eur')] })]);
    expect(money.rows.map(({ figure: one }) => one?.currency)).toEqual(['usd', 'usd']);
    expect(moneyNotes(money, false, whole, en).join(' ')).toMatch(/1 figure in euros is in the table alone/);
  });

  it('filters by the year, but opens the record where a report of a later year would be filtered out', () => {
    expect(made([trade('a', '2019')]).chart[0]?.link?.href).toBe('?2019');
    expect(made([trade('a', '2020', { period: '2019' })]).chart[0]?.link?.href).toBe('#a');
  });
});

describe('the title of the money', () => {
  const finding = (...records: Json[]) => made(records).finding;

  it('compares the same months of one reporter, as a range where a figure is one', () => {
    const then = { low: 990, high: 1000, unit: 'usd' };
    expect(
      finding(trade('a', '2019-01/2019-11', { quantities: [then] }), trade('b', '2020-01/2020-11', { quantities: [usd(92_000)] })),
    ).toBe(`Turnover of January–November 2020 was about ${joined('92–93')} times that of January–November 2019`);
    expect(finding(trade('a', '2019'), trade('b', '2020', { quantities: [usd(40)] }))).toBe(
      'Turnover of 2020 was about 40 per cent of that of 2019',
    );
  });

  it('has its doubts beside it: how a figure was derived, and what others print', () => {
    const rivals = [{ field: 'quantities.0', value: usd(9), citations: said, note: 'A slip.' }];
    const { money, whole } = made([
      trade('then', '2019', { quantities: [figure(10, 'usd', { approximate: true, note: 'Derived: 900 divided by 90.' })], rivals }),
      trade('now', '2020', { quantities: [usd(900)] }),
    ]);
    const [doubt, , wide] = moneyNotes(money, false, whole, en);
    expect(doubt).toBe('2019: Derived: 900 divided by 90. Other sources: 9 US dollars (Borland).');
    expect(wide).toBe(en.tradeCharts.money.notes.wide);
    expect(moneyNotes(money, true, whole, en)).not.toContain(wide); // it is logarithmic already
  });

  it('else is the latest figure, and never holds ten months against twelve', () => {
    expect(finding(trade('a', '2019'), trade('b', '2020-01/2020-10', { quantities: [usd(500)] }))).toBe(
      'The latest figure found: turnover of January–October 2020, 500 US dollars',
    );
  });

  it('puts two figures of one period side by side', () => {
    expect(finding(trade('a', '2020'), trade('b', '2020', { reporter: 'arland', quantities: [usd(70)] }))).toBe(
      '2 figures stand side by side for turnover of 2020: 100 US dollars; 70 US dollars',
    );
  });

  it('takes a delivery before a later plan, and calls a plan a plan', () => {
    const plan = trade('plan', '2020', { stage: 'planned' });
    expect(finding(trade('a', '2018'), plan)).toMatch(/turnover of 2018, 100/);
    expect(finding(plan)).toBe('The latest figure found (planned): turnover of 2020, 100 US dollars');
  });
});

const rate = (id: string, date: string, value: number, unit: string, more: Json = {}) =>
  gas(id, date, { quantities: [figure(value, unit)], ...more });

describe('rates of gas', () => {
  const rows = (records: Json[], unit: 'bcm-per-year' | 'mcm-per-day') => {
    const { whole } = makeRecord(records);
    const drawn = drawnOf(volumesOf(whole.records.keys(), whole));
    return { whole, drawn, rows: rateRows(drawn.rates, unit) };
  };
  const daily = rate('daily', '2010', 7.3, 'mcm-per-day');

  it('are exact in the unit in which they are said, and ours in the other: a year has 365 days', () => {
    expect(rows([daily], 'mcm-per-day').rows[0]).toMatchObject({ low: 7.3, isConverted: false });
    expect(rows([daily], 'bcm-per-year').rows[0]).toMatchObject({ low: 2.6645, isConverted: true });
    expect(rows([rate('yearly', '2010', 0.73, 'bcm-per-year')], 'mcm-per-day').rows[0]).toMatchObject({ low: 2, isConverted: true });
  });

  it('have what others say in the same unit, and nothing that is measured otherwise', () => {
    const rivals = [
      { field: 'quantities.0', value: figure(3.65, 'mcm-per-day'), citations: said, note: 'By the day.' },
      { field: 'quantities.0', value: figure(9, 'bcm'), citations: said, note: 'No period.' },
    ];
    expect(rows([rate('a', '2010', 1, 'bcm-per-year', { rivals })], 'mcm-per-day').rows[0]?.rivals).toEqual([
      { low: 3.65, high: 3.65, isConverted: false },
    ]);
  });

  it('stand by stage, plans first, each under its name, and open their records', () => {
    const { whole, rows: made3 } = rows([rate('got', '2009', 1, 'bcm-per-year'), rate('plan', '2010', 2, 'bcm-per-year', { stage: 'planned' }), daily], 'bcm-per-year');
    const chart = rateChart(made3, seriesOf(made3.map(({ mark }) => mark), (id) => id), { whole, linkTo, shownIds: new Set(['plan', 'daily']) }, 'bcm-per-year', en);
    expect(chart.map(({ label }) => label)).toEqual(['planned: 1 figure', '2010, Arland', 'delivered: 1 of 2 figures', '2009, Arland', '2010, Arland']);
    expect(chart.map(({ link }) => link?.href)).toEqual([undefined, '#plan', undefined, undefined, '#daily']);
    expect(chart[3]).toMatchObject({ values: {}, ghost: 1 }); // the filter leaves it out: it stays as an outline
    expect(chart[4]?.values['delivered']?.label).toBe('≈\u00a02.66');
    expect(chart[4]?.tip().lines).toEqual(['2.66 billion m³ a year, our conversion', 'as reported: 7.3 million m³ a day', 'according to Arland', 'Delivered']);
  }); // oxfmt-ignore

  it('are told from the lowest to the highest by stage; ≈, and two digits, where an end is our conversion', () => {
    const { rows: some } = rows([rate('a', '2009', 1, 'bcm-per-year'), daily, rate('plan', '2010', 2, 'bcm-per-year', { stage: 'planned' })], 'bcm-per-year');
    expect(rateFinding(spansOf(some), 'bcm-per-year', en)).toBe(joined('Gas was said to be delivered at a rate of ≈\u00a01–2.7 billion m³ a year, planned at 2'));
    expect(rateFinding([], 'bcm-per-year', en)).toBe('No shown record gives a figure by the year or by the day');
  }); // oxfmt-ignore

  it('leave claims without a figure to words: who claims, and who says otherwise', () => {
    const claim = gas('claim', '2011-12', { stage: 'planned', citations: [{ source: 'gazette' }], rivals: [{ field: 'stage', value: 'delivered', citations: said, note: 'Alone.' }] });
    const { whole, drawn } = rows([claim, rate('undated', 'XXXX', 1, 'bcm-per-year')], 'bcm-per-year');
    const { claims, undatedRates } = apartOf(drawn);
    expect(claims.map((one) => besideOf(one, whole, en).words)).toEqual(['Claimed: delivered, by Borland; Not confirmed: others say otherwise (Arland)']);
    expect(undatedRates.map(({ record }) => record.id)).toEqual(['undated']);
  }); // oxfmt-ignore
});

describe('totals of gas', () => {
  const records = [
    rate('ministry', '2011', 0.5, 'bcm', { period: '2010', reporter: 'arland' }),
    rate('office', '2011', 350.899, 'mcm', { period: '2010', reporter: 'ann' }),
    rate('months', '2010-12', 153.157, 'mcm', { period: '2010-01/2010-10', reporter: 'ann' }),
    rate('some', '2012', 1.2, 'bcm', { stage: 'contracted' }),
  ];
  const { whole } = makeRecord(records);
  const drawn = drawnOf(volumesOf(whole.records.keys(), whole));

  it('of two reporters for one year are two, in order of their periods', () => {
    const chart = totalChart(totalRows(drawn.totals, 'mcm-per-day'), { whole, linkTo, shownIds: whole.records }, 'mcm-per-day', en);
    expect(chart.map(({ label, values }) => [label, Object.values(values)[0]?.label])).toEqual([
      ['January–October 2010, Ann Əhmədova', '153'],
      ['2010, Arland', '500'],
      ['2010, Ann Əhmədova', '351'],
    ]);
  });

  it('are told as different where they differ, and the year before its months', () => {
    expect(totalFinding(totalRows(drawn.totals, 'bcm-per-year'), true, 'bcm-per-year', whole, en)).toBe(
      'For 2010 the totals differ: 0.5 (Arland); 0.351 (Ann Əhmədova) billion m³',
    );
  });

  it('have no ring for what has a bar of its own, unless the filter leaves that out', () => {
    const rivals = [{ field: 'quantities.0', value: figure(350.899, 'mcm'), citations: said, note: 'The office.' }];
    const two = [rate('ministry', '2011', 0.5, 'bcm', { period: '2010', rivals }), records[1]!];
    const { whole: both } = makeRecord(two);
    const rows = totalRows(drawnOf(volumesOf(both.records.keys(), both)).totals, 'bcm-per-year');
    const rings = (ids: string[]) => totalChart(rows, { whole: both, linkTo, shownIds: new Set(ids) }, 'bcm-per-year', en)[0]?.values['delivered']?.rivals?.length;
    expect([rings(['ministry', 'office']), rings(['ministry'])]).toEqual([0, 1]);
  }); // oxfmt-ignore

  it('are listed in words where nobody names a period', () => {
    expect(apartOf(drawn).withoutPeriod.map((one) => besideOf(one, whole, en).words)).toEqual([
      '2012; 1.2 billion m³; according to Arland',
    ]);
  });
});

describe('according to somebody', () => {
  it('a figure that another gives is not put into the mouth of the reporter', () => {
    const { facts, whole } = makeRecord([
      trade('a', '2019', { citations: [{ source: 'gazette', by: 'ann' }], rivals: [{ field: 'quantities.0', value: usd(7), citations: said, note: 'Less.' }] }),
    ]); // oxfmt-ignore
    const own = moneyOf(['a'], whole)[0]!;
    expect([own.low, whoSays(own.record, own.at, whole, en)]).toEqual([100, 'Ann Əhmədova']);
    const seen = accordingTo('borland', facts, whole).whole;
    const theirs = moneyOf(['a'], seen)[0]!;
    expect([theirs.low, whoSays(theirs.record, theirs.at, seen, en)]).toEqual([7, 'Borland']);
  });
});

describe('the files of trade and gas', () => {
  it('hold what the charts show of a filter, as said and as converted, and every figure', () => {
    const { facts, whole } = makeRecord([trade('a', '2019'), rate('daily', '2010', 7.3, 'mcm-per-day'), rate('total', '2011', 0.5, 'bcm', { period: '2010' })]);
    const selection = select(facts.columns, { choices: { kind: { ids: ['gas'], except: false } } }, undefined);
    const tables = tradeTables({ facts, whole, selection, filter: { choices: {} } }, { flow: 'turnover' }, en);
    expect(tables.map(({ id, rows }) => [id, rows.length])).toEqual([['money-turnover', 0], ['gas-rates', 1], ['gas-totals', 1], ['trade-figures', 2]]);
    const [, rates] = tables;
    const cell = (id: string) => rates?.rows[0]?.[rates.columns.findIndex((one) => one.id === id)];
    expect([cell('figure'), cell('mcm-per-day-low'), cell('bcm-per-year-low'), cell('conversion')]).toEqual(['7.3 million m³ a day', 7.3, 2.66, 'billion m³ a year']);
  }); // oxfmt-ignore
});
