/** The time axis. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, partsOf } from '@/record/edtf.ts';
import { xOf } from '@/tabs/timeline/picture/layout.ts';
import { elasticScale, evenScale } from '@/tabs/timeline/time/scale.ts';
import { ticksOf } from '@/tabs/timeline/picture/ticks.ts';
import { event, makeRecord } from '../../support/makeRecord.ts';

const coverage = { start: dayOf(2000, 1, 1), end: dayOf(2020, 12, 31) };
const even = evenScale(coverage);
const elastic = elasticScale(coverage, makeRecord(Array.from({ length: 40 }, (_, at) => event(`e-${at}`, '2005-06'))).facts.entries);
const years = (from: number, to: number, width: number) =>
  ticksOf({ scale: even, window: { start: dayOf(from, 1, 1), end: dayOf(to, 12, 31) }, width });

describe('the time axis', () => {
  it('takes round years for decades, months for a year, days for a week', () => {
    expect(years(2000, 2020, 1000).every(({ precision }) => precision === 'year')).toBe(true);
    expect(years(2005, 2005, 1200).map(({ precision }) => precision)).toEqual(['year', ...Array.from({ length: 11 }, () => 'month')]);
    expect(ticksOf({ scale: even, window: { start: dayOf(2005, 6, 1), end: dayOf(2005, 6, 7) }, width: 1000 })).toHaveLength(7);
  });

  it('marks every year of an elastic scale, and divides those that have room', () => {
    const ticks = ticksOf({ scale: elastic, window: coverage, width: 1000 });
    const marked = ticks.filter(({ precision }) => precision === 'year').map(({ day }) => partsOf(day).year);
    expect(marked).toEqual(Array.from({ length: 21 }, (_, at) => 2000 + at));
    expect(new Set(ticks.filter(({ precision }) => precision === 'month').map(({ day }) => partsOf(day).year))).toEqual(new Set([2005]));
  });

  it.each([['even', even], ['elastic', elastic]] as const)('never names marks closer than names need (%s)', (_, scale) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 7000 }), fc.integer({ min: 1, max: 7600 }), fc.integer({ min: 250, max: 2000 }), (from, days, width) => {
        const start = coverage.start + from;
        const frame = { scale, window: { start, end: Math.min(coverage.end, start + days - 1) }, width };
        const named = ticksOf(frame).filter((tick) => tick.named);
        for (const [at, tick] of named.entries()) if (at > 0) expect(xOf(tick.day, frame) - xOf(named[at - 1]!.day, frame)).toBeGreaterThan(50);
      }),
    );
  }); // oxfmt-ignore
});
