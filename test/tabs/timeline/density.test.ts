/** How thick the records lie: what counts where. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, overlaps, trusted } from '@/record/edtf.ts';
import { binLengths, binMonthsFor, densityOf, roundYears } from '@/tabs/timeline/overview/density.ts';
import { countedDays } from '@/tabs/timeline/time/countedDays.ts';

const on = (...dates: string[]) => dates.map((date) => ({ date: trusted(date) }));
/** 2001 and the first half of 2002 */
const coverage = { start: dayOf(2001, 1, 1), end: dayOf(2002, 6, 30) };
const counts = (dates: readonly string[], months: (typeof binLengths)[number] = 3) =>
  densityOf(on(...dates), coverage, months).map(({ count }) => Number(count.toFixed(3)));

describe('the density of records', () => {
  it('counts a day in its quarter', () => {
    expect(counts(['2001-02-03', '2001-03-31', '2001-04-01'])).toEqual([2, 1, 0, 0, 0, 0]);
  });

  it('spreads a month over its bins, and a year over its days, for nobody says on which', () => {
    expect(counts(['2001-05'])).toEqual([0, 1, 0, 0, 0, 0]);
    expect(counts(['2001'])).toEqual([90 / 365, 91 / 365, 92 / 365, 92 / 365, 0, 0].map((share) => Number(share.toFixed(3))));
  });

  it('spreads what lasts over its days', () => {
    expect(counts(['2001-03-30/2001-04-02'])).toEqual([0.5, 0.5, 0, 0, 0, 0]);
  });

  it('counts what has no known end when it begins, and what has no beginning when it ends', () => {
    expect(counts(['2001-12-08/..'])).toEqual([0, 0, 0, 1, 0, 0]);
    expect(counts(['../2002-01'])).toEqual([0, 0, 0, 0, 1, 0]);
  });

  it('leaves out what nobody dates and what lies outside the coverage', () => {
    expect(counts(['XXXX', '1999', '2002-07-01', '1990/..'])).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('counts one that reaches beyond the coverage on the days within', () => {
    expect(counts(['2002'], 12)).toEqual([0, 1]);
    expect(counts(['2002'], 6)).toEqual([0, 0, 1]);
  });

  it('takes the shortest bins whose columns can be told apart', () => {
    const decades = { start: dayOf(1992, 1, 1), end: dayOf(2026, 3, 31) };
    expect([2000, 1000, 400, 150].map((width) => binMonthsFor(decades, width))).toEqual([1, 3, 6, 12]);
  });

  it('names as many round years as there is room for, none outside the coverage', () => {
    const decades = { start: dayOf(1992, 1, 1), end: dayOf(2026, 3, 31) };
    const years = (width: number, within = decades) => roundYears(within, width).map((first) => iso(first).slice(0, 4));
    expect(years(1000)).toEqual(['1995', '2000', '2005', '2010', '2015', '2020', '2025']);
    expect(years(300)).toEqual(['2000', '2010', '2020']);
    expect(years(3000)[0]).toBe('1992');
    expect(years(1000, { start: dayOf(2001, 1, 2), end: dayOf(2003, 1, 1) })).toEqual(['2002', '2003']);
  });

  const day = fc.integer({ min: dayOf(2000, 6, 1), max: dayOf(2003, 1, 1) });
  const iso = (at: number) => new Date(at * 86_400_000).toISOString().slice(0, 10);
  const date = fc.oneof(
    day.map(iso),
    day.map((at) => iso(at).slice(0, 7)),
    day.map((at) => iso(at).slice(0, 4)),
    fc.tuple(day, day).map(([a, b]) => `${iso(Math.min(a, b))}/${iso(Math.max(a, b))}`),
    day.map((at) => `${iso(at)}/..`),
  );

  it('neither loses nor doubles a record, however long the bins: together they count every one that touches the coverage once', () => {
    fc.assert(
      fc.property(fc.array(date), fc.constantFrom(...binLengths), (dates, months) => {
        const touching = on(...dates).filter((one) => overlaps(countedDays(one.date)!, coverage)).length;
        const sum = densityOf(on(...dates), coverage, months).reduce((total, { count }) => total + count, 0);
        expect(sum).toBeCloseTo(touching, 6);
      }),
    );
  });

  it('has bins that adjoin, from the first day of the coverage to the last', () => {
    fc.assert(
      fc.property(day, day, fc.constantFrom(...binLengths), (a, b, months) => {
        const some = { start: Math.min(a, b), end: Math.max(a, b) };
        const bins = densityOf([], some, months);
        expect([bins[0]?.start, bins.at(-1)?.end]).toEqual([some.start, some.end]);
        expect(bins.slice(1).every(({ start }, at) => start === bins[at]!.end + 1)).toBe(true);
        expect(bins.every(({ start, end }) => start <= end)).toBe(true);
      }),
    );
  });
});
