/** The months of the slider and the To of the filter are one and the same, and playing takes as long whatever changes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, isoOf, parseEdtf } from '@/record/edtf.ts';
import { isLimit } from '@/record/filter.ts';
import { dayOfLimit } from '@/tabs/gas-route/day.ts';
import { courseOf, keepWithin, leastMs, limitOf, monthOf, startOfMonth, stepsOf } from '@/tabs/gas-route/time/steps.ts';

const [since, end] = [dayOf(2006, 1, 1), dayOf(2026, 3, 15)];
const steps = stepsOf(since, -Infinity, end);
const anyMonth = fc.integer({ min: steps.first, max: steps.last });

describe('a month', () => {
  it('begins on its first day, also before the year 100', () => {
    expect(isoOf(startOfMonth(monthOf(dayOf(2024, 2, 29))))).toBe('2024-02-01');
    expect(isoOf(startOfMonth(monthOf(dayOf(2011, 12, 31))))).toBe('2011-12-01');
    expect(isoOf(startOfMonth(12 * 50 + 3))).toBe('0050-04-01');
  });

  it('comes back from the To that it writes, which the filter takes', () => {
    fc.assert(
      fc.property(anyMonth, (month) => {
        const to = limitOf(month, steps);
        expect(monthOf(dayOfLimit(to, end))).toBe(month);
        if (to !== undefined) expect([isLimit(to), parseEdtf(to)?.start]).toEqual([true, startOfMonth(month)]);
      }),
    );
  });

  it('writes no To at the end, and the one before it at any other time', () => {
    expect(limitOf(steps.last, steps)).toBeUndefined();
    expect(limitOf(steps.last - 1, steps)).toBe('2026-02');
  });

  it('never leaves the steps, wherever it is asked for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: -20_000, max: 40_000 }), (month, from) => {
        const some = stepsOf(since, from, end);
        const kept = keepWithin(month, some);
        expect(kept).toBeGreaterThanOrEqual(some.first);
        expect(kept).toBeLessThanOrEqual(some.last);
        expect(dayOfLimit(limitOf(month, some), end)).toBeLessThanOrEqual(end);
      }),
    );
  });
});

describe('the steps', () => {
  it('begin with From where that is later, and hold one month at least', () => {
    expect(stepsOf(since, dayOf(2010, 6, 20), end).first).toBe(monthOf(dayOf(2010, 6, 1)));
    expect(stepsOf(since, dayOf(1999, 6, 20), end).first).toBe(steps.first);
    expect(stepsOf(since, dayOf(2040, 1, 1), end).first).toBe(steps.last);
  });
});

describe('the day of a To', () => {
  it('is its last, and never lies behind the coverage', () => {
    expect(isoOf(dayOfLimit('2012-02', end))).toBe('2012-02-29');
    expect(isoOf(dayOfLimit('2010', end))).toBe('2010-12-31');
    expect(dayOfLimit('2026', end)).toBe(end);
    expect(dayOfLimit(undefined, end)).toBe(end);
  });
});

describe('playing', () => {
  const anyBusy = fc.uniqueArray(anyMonth, { maxLength: 60 }).map((months) => new Set(months));

  it('stops where something changes, at both ends and at halves of the years, forwards, and writes each stop as its To', () => {
    fc.assert(
      fc.property(anyBusy, (busy) => {
        const months = courseOf(steps, busy).map(({ month }) => month);
        expect(months).toEqual([...new Set(months)].toSorted((a, b) => a - b));
        expect([months[0], months.at(-1)]).toEqual([steps.first, steps.last]);
        expect(months).toEqual(expect.arrayContaining([...busy]));
        // half a year, and what lies too near to a change
        for (const [at, month] of months.slice(1).entries()) expect(month - months[at]!).toBeLessThanOrEqual(10);
        for (const { month, to } of courseOf(steps, busy)) expect(to).toBe(limitOf(month, steps));
      }),
    );
  });

  it('changes the address less than a hundred times in half a minute', () => {
    fc.assert(
      fc.property(anyBusy, (busy) => {
        for (const { ms } of courseOf(steps, busy)) expect(ms).toBeGreaterThanOrEqual(leastMs);
      }),
    );
    expect(30_000 / leastMs).toBeLessThan(100);
  });

  it('takes between twenty and twenty-five seconds, and rests longer where something changes', () => {
    const busy = new Set(Array.from({ length: 20 }, (_, at) => steps.first + 3 + at * 11));
    const course = courseOf(steps, busy);
    const whole = course.reduce((sum, { ms }) => sum + ms, 0);
    expect(whole).toBeGreaterThan(20_000);
    expect(whole).toBeLessThan(25_000);
    const msOf = (isBusy: boolean) => course.filter(({ month }) => busy.has(month) === isBusy).map(({ ms }) => ms);
    expect(Math.min(...msOf(true))).toBeGreaterThan(Math.max(...msOf(false)));
  });

  it('does not rest for long where hardly anything changes', () => {
    expect(Math.max(...courseOf(steps, new Set([steps.first + 50])).map(({ ms }) => ms))).toBeLessThanOrEqual(1200);
  });
});
