import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trusted } from '@/record/edtf.ts';
import { comparedWith, isPartOfYear, mainCurrency, moneyOf, yearOfPeriod } from '@/record/money.ts';
import { event, makeRecord } from '../support/makeRecord.ts';

const usd = (value: number, more: object = {}) => ({ value, unit: 'usd', ...more });
const trade = (id: string, date: string, more: object = {}) => ({
  ...event(id, date), kind: 'trade', measure: 'turnover', stage: 'delivered', reporter: 'ann', quantities: [usd(100)], ...more,
}); // oxfmt-ignore
const gas = (id: string, date: string, more: object = {}) => ({ ...event(id, date), kind: 'gas', stage: 'delivered', ...more });
const said = [{ source: 'herald', locator: '¶ 1' }];
const figures = (...records: Parameters<typeof makeRecord>[0][number][]) => {
  const { whole } = makeRecord(records);
  return moneyOf(whole.records.keys(), whole);
};

describe('figures of money', () => {
  it('are what the record measures, or what the figure says that it measures', () => {
    const [all, exports] = figures(trade('one', '2010', { quantities: [usd(100), usd(60, { measure: 'exports' })] }));
    expect([all?.flow, exports?.flow]).toEqual(['turnover', 'exports']);
  });

  it('of a gas record are the value of the gas, for the period that the record names', () => {
    const [one, ...more] = figures(gas('a', '2011-02-03', { period: '2010', quantities: [{ value: 3, unit: 'mcm' }, usd(50)] }));
    expect(one).toMatchObject({ flow: 'gas', low: 50, high: 50, at: 1 });
    expect(one?.period.text).toBe('2010');
    expect(more).toEqual([]); // m³ are no money
  });

  it('leave out what has a role: a part of a total is no figure of its own', () => {
    expect(figures(trade('one', '2010', { quantities: [usd(100), usd(90, { role: 'part' })] })).map(({ low }) => low)).toEqual([100]);
  });

  it('have ranges as ranges, and beside them what others say in the same currency', () => {
    const [one] = figures(
      trade('one', '2010', {
        quantities: [{ low: 5, high: 7, unit: 'usd' }, usd(9)],
        rivals: [
          { field: 'quantities.0', value: { low: 3, high: 4, unit: 'usd' }, citations: said, note: 'Later.' },
          { field: 'quantities.0', value: { value: 4, unit: 'eur' }, citations: said, note: 'Another currency.' },
          { field: 'quantities.0', value: 'little', citations: said, note: 'No figure.' },
          { field: 'quantities.1.value', value: 8, citations: said, note: 'Of the other figure.' },
        ],
      }),
    );
    expect(one).toMatchObject({ low: 5, high: 7, rivals: [{ low: 3, high: 4 }] });
  });

  it('are drawn in the currency of most, because unlike currencies share no axis', () => {
    const euro = { value: 1, unit: 'eur' };
    expect(mainCurrency(figures(trade('a', '2010', { quantities: [usd(1), euro, euro] })))).toBe('eur');
    expect(mainCurrency(figures(trade('a', '2010', { quantities: [euro, usd(1)] })))).toBe('usd');
    expect(mainCurrency([])).toBeUndefined();
  });
});

describe('a period', () => {
  it.each([
    ['2010', 2010, false],
    ['2010-01/2010-12', 2010, false],
    ['2010-01/2010-10', 2010, true],
    ['2010-08-02', 2010, true],
    ['2009/2010', undefined, false],
    ['2010/..', undefined, false],
    ['201X', undefined, false],
    ['XXXX', undefined, false],
  ])('%s lies within the year %s; a part of it: %s', (text, year, isPart) => {
    expect(yearOfPeriod(trusted(text))).toBe(year);
    expect(isPartOfYear(trusted(text))).toBe(isPart);
  });
});

describe('how many times as much', () => {
  const compared = (...records: Parameters<typeof figures>) => {
    const all = figures(...records);
    return comparedWith(all.at(-1)!, all);
  };

  it('is told of the same months of the latest earlier year, by the same reporter', () => {
    const found = compared(
      trade('early', '2008-01/2008-11', { quantities: [usd(10)] }),
      trade('before', '2009-01/2009-11', { quantities: [{ low: 20, high: 25, unit: 'usd' }] }),
      trade('now', '2010-01/2010-11', { quantities: [usd(100)] }),
    );
    expect(found?.before.record.id).toBe('before');
    expect(found?.times).toEqual({ low: 4, high: 5 });
  });

  it('knows January–February of a leap year from January–February of another as the same months', () => {
    expect(compared(trade('a', '2008-01/2008-02'), trade('b', '2009-01/2009-02'))?.times).toEqual({ low: 1, high: 1 });
  });

  it.each([
    ['a part of a year and a year', { date: '2009-01/2009-10' }],
    ['two reporters', { reporter: 'arland' }],
    ['nobody and somebody', { reporter: undefined }],
    ['a plan and a delivery', { stage: 'planned' }],
    ['two currencies', { quantities: [{ value: 1, unit: 'eur' }] }],
    ['exports and turnover', { measure: 'exports' }],
    ['nothing and something', { quantities: [usd(0)] }],
  ])('is not told of %s', (_, then) => {
    expect(compared(trade('then', '2009', then), trade('now', '2010'))).toBeUndefined();
  });

  it('is not told where one reporter gives two figures for the same months', () => {
    expect(compared(trade('one', '2009'), trade('two', '2009'), trade('now', '2010'))).toBeUndefined();
    expect(compared(trade('then', '2009'), trade('one', '2010'), trade('now', '2010'))).toBeUndefined();
  });

  it('holds whatever the true figures are within what both say', () => {
    const range = fc.tuple(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 0, max: 1000 }));
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(range, range, share, share, ([a, more], [b, further], s, t) => {
        const found = compared(
          trade('then', '2009', { quantities: [{ low: a, high: a + more, unit: 'usd' }] }),
          trade('now', '2010', { quantities: [{ low: b, high: b + further, unit: 'usd' }] }),
        );
        const times = (b + t * further) / (a + s * more);
        expect(times).toBeGreaterThanOrEqual((found?.times.low ?? Infinity) - 1e-9);
        expect(times).toBeLessThanOrEqual((found?.times.high ?? -Infinity) + 1e-9);
      }),
      { numRuns: 30 },
    );
  });
});
