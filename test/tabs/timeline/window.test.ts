/** The window of time on both scales. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '@/record/edtf.ts';
import { dayAt, elasticScale, evenScale, lengthOfScale, placeOf } from '@/tabs/timeline/time/scale.ts';
import { formatWindow, lengthOf, pan, parseWindow, usualWindow, wholeDays, type Window, zoom } from '@/tabs/timeline/time/window.ts';
import { event, makeRecord } from '../../support/makeRecord.ts';

const { facts } = makeRecord([
  ...Array.from({ length: 25 }, (_, at) => event(`crowd-${at}`, '2005-06')),
  event('one', '2012-03-04'),
  event('undated', 'XXXX'),
]);
const coverage = { start: facts.coverage.start, end: facts.coverage.end };
const even = evenScale(coverage);
const elastic = elasticScale(coverage, facts.entries);
const scales = [['even', even], ['elastic', elastic]] as const; // oxfmt-ignore

describe('the scale', () => {
  it.each(scales)('goes from days to places and back (%s)', (_, scale) => {
    fc.assert(
      fc.property(fc.double({ min: coverage.start, max: coverage.end, noNaN: true }), (day) => {
        expect(dayAt(placeOf(day, scale), scale)).toBeCloseTo(day, 4);
      }),
    );
  });

  it.each(scales)('never turns time around, and is as long as the coverage has days (%s)', (_, scale) => {
    const days = fc.integer({ min: coverage.start, max: coverage.end });
    fc.assert(
      fc.property(days, days, (a, b) => {
        expect(Math.sign(placeOf(b, scale) - placeOf(a, scale)) + 0).toBe(Math.sign(b - a) + 0);
      }),
    );
    expect(lengthOfScale(scale)).toBeCloseTo(coverage.end - coverage.start + 1);
  });

  it('gives crowded years room and compresses empty ones, but keeps those in sight', () => {
    const year = (of: number) => placeOf(dayOf(of + 1, 1, 1), elastic) - placeOf(dayOf(of, 1, 1), elastic);
    expect(year(2005)).toBeGreaterThan(2 * year(2012));
    expect(year(2012)).toBeGreaterThan(year(2013));
    expect(year(2013)).toBeGreaterThan(0.3 * 365);
  });
});

describe('the window of time', () => {
  it('reads and writes itself, and writes nothing for the whole coverage', () => {
    expect(formatWindow(coverage, coverage)).toBe('');
    expect(parseWindow('2005-01/2006-12', coverage, coverage)).toEqual({ start: dayOf(2005, 1, 1), end: dayOf(2006, 12, 31) });
    expect(parseWindow('1950-01/1960-12', coverage, coverage)).toEqual({ start: coverage.start, end: coverage.start });
  });

  it('follows From and To where the address names none, as far as the coverage goes', () => {
    const filtered = { start: dayOf(2015, 1, 1), end: Infinity };
    expect(usualWindow(filtered, coverage)).toEqual({ start: dayOf(2015, 1, 1), end: coverage.end });
    expect(usualWindow({ start: 1, end: 0 }, coverage)).toEqual(coverage);
    expect(usualWindow({ start: -Infinity, end: Infinity }, coverage)).toEqual(coverage);
  });

  it.each(scales)('stays within the coverage and shows a day at least, whatever is zoomed and moved (%s)', (_, scale) => {
    const step = fc.oneof(
      fc.record({ factor: fc.double({ min: 0.0001, max: 100, noNaN: true }), at: fc.double({ min: 0, max: 1, noNaN: true }) }).map(
        ({ factor, at }) =>
          (window: Window) =>
            zoom(window, factor, window.start + at * lengthOf(window), scale),
      ),
      fc
        .oneof(fc.double({ min: -9, max: 9, noNaN: true }), fc.constantFrom(Infinity, -Infinity))
        .map((share) => (window: Window) => pan(window, share, scale)),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const moved = steps.reduce<Window>((before, move) => move(before), coverage);
        for (const window of [moved, wholeDays(moved)]) {
          expect(window.start).toBeGreaterThanOrEqual(coverage.start - 1e-6);
          expect(window.end).toBeLessThanOrEqual(coverage.end + 1e-6);
          expect(lengthOf(window)).toBeGreaterThanOrEqual(1 - 1e-6);
        }
      }),
    );
  });

  it.each(scales)('keeps the moment under the pointer where it is (%s)', (_, scale) => {
    const at = dayOf(2010, 1, 1) + 0.25;
    const share = (window: Window) => {
      const [from, to] = [placeOf(window.start, scale), placeOf(window.end + 1, scale)];
      return (placeOf(at, scale) - from) / (to - from);
    };
    const near = zoom(zoom(coverage, 0.1, at, scale), 0.1, at, scale);
    expect(share(near)).toBeCloseTo(share(coverage), 6);
  });

  it('moves by less than a day while it is moved, and rests on whole days', () => {
    const week = { start: dayOf(2010, 1, 1), end: dayOf(2010, 1, 7) };
    const moved = pan(week, 0.03, even);
    expect(moved.start).toBeGreaterThan(week.start);
    expect(wholeDays(moved)).toEqual(week);
  });
});
