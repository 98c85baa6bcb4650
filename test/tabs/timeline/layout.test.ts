import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '@/record/edtf.ts';
import { layLanes } from '@/tabs/timeline/layout.ts';
import { ticksOf } from '@/tabs/timeline/ticks.ts';
import { formatWindow, lengthOf, pan, parseWindow, usualWindow, zoom } from '@/tabs/timeline/window.ts';
import { event, makeRecord } from '../../support/makeRecord.ts';

const { facts } = makeRecord([
  event('day', '2005-06-15'),
  event('same-day', '2005-06-15'),
  event('month', '2005-06'),
  event('open', '2018/..'),
  event('undated', 'XXXX'),
  event('both', '2012', { sectors: ['energy', 'health'] }),
]);
const coverage = { start: facts.coverage.start, end: facts.coverage.end };
const frame = { window: coverage, width: 1000, laneHead: 0, unfolded: new Set<string>() };
const [energy, trade, health] = layLanes(['energy', 'trade', 'health'], facts.entries, frame);
const mark = (id: string) => energy?.marks.find(({ entry }) => entry.id === id);

describe('the layout of the timeline', () => {
  it('draws a day as a dot and a month as a bar, never as its first day', () => {
    expect(mark('day')?.shape).toBe('dot');
    expect(mark('month')?.shape).toBe('bar');
  });

  it('gives records that touch rows of their own, so that each can be reached', () => {
    const marks = energy?.marks ?? [];
    for (const a of marks)
      for (const b of marks) if (a !== b && a.y === b.y) expect(a.x + a.width <= b.x || b.x + b.width <= a.x).toBe(true);
    expect(mark('day')?.y).not.toBe(mark('same-day')?.y);
  });

  it('lets a span without an end run out of the window', () => {
    expect(mark('open')).toMatchObject({ opensAfter: true, opensBefore: false });
  });

  it('gives a record without a date no place in time, but counts it', () => {
    expect(mark('undated')).toBeUndefined();
    expect([energy?.count, energy?.total]).toEqual([5, 6]);
  });

  it('folds a lane that would grow too tall, says how many are hidden, and unfolds it on demand', () => {
    const crowd = makeRecord(Array.from({ length: 80 }, (_, at) => event(`e-${at}`, '2005-06-15'))).facts.entries;
    const [folded] = layLanes(['energy'], crowd, frame);
    const [unfolded] = layLanes(['energy'], crowd, { ...frame, unfolded: new Set(['energy']) });
    expect([folded?.marks.length, folded?.hidden]).toEqual([59, 21]);
    expect([unfolded?.marks.length, unfolded?.hidden, unfolded?.foldable]).toEqual([80, 0, true]);
  });

  it('puts a record into the lane of each of its sectors, and keeps empty lanes in their place', () => {
    expect(health?.marks.map(({ entry }) => entry.id)).toEqual(['both']);
    expect(trade).toMatchObject({ count: 0, marks: [], y: energy?.height });
  });
});

describe('the window of time', () => {
  it('reads and writes itself, and writes nothing for the whole coverage', () => {
    expect(formatWindow(coverage, coverage)).toBe('');
    expect(parseWindow('2005-01/2006-12', coverage, coverage)).toEqual({ start: dayOf(2005, 1, 1), end: dayOf(2006, 12, 31) });
    expect(parseWindow('1950-01/1960-12', coverage, coverage).start).toBe(coverage.start);
  });

  it('follows From and To where the address names none, as far as the coverage goes', () => {
    const filtered = { start: dayOf(2015, 1, 1), end: Infinity };
    expect(usualWindow(filtered, coverage)).toEqual({ start: dayOf(2015, 1, 1), end: coverage.end });
    expect(usualWindow({ start: 1, end: 0 }, coverage)).toEqual(coverage);
    expect(usualWindow({ start: -Infinity, end: Infinity }, coverage)).toEqual(coverage);
  });

  it('stays within the coverage and within three days, whatever is zoomed and moved', () => {
    const step = fc.oneof(
      fc
        .double({ min: 0.01, max: 100, noNaN: true })
        .map((factor) => (window: typeof coverage) => zoom(window, factor, (window.start + window.end) / 2, coverage)),
      fc.integer({ min: -20_000, max: 20_000 }).map((days) => (window: typeof coverage) => pan(window, days, coverage)),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const window = steps.reduce((before, move) => move(before), coverage);
        expect(window.start).toBeGreaterThanOrEqual(coverage.start);
        expect(window.end).toBeLessThanOrEqual(coverage.end);
        expect(lengthOf(window)).toBeGreaterThanOrEqual(3);
      }),
    );
  });

  it('keeps the day under the pointer where it is', () => {
    const at = dayOf(2010, 1, 1);
    const before = (at - coverage.start) / lengthOf(coverage);
    const after = zoom(coverage, 0.1, at, coverage);
    expect((at - after.start) / lengthOf(after)).toBeCloseTo(before, 2);
  });
});

describe('the time axis', () => {
  const years = (from: number, to: number, width: number) => ticksOf({ start: dayOf(from, 1, 1), end: dayOf(to, 12, 31) }, width, 84);
  it('takes round years for decades, months for a year, days for a week', () => {
    expect(years(2000, 2020, 1000).every(({ precision }) => precision === 'year')).toBe(true);
    expect(years(2005, 2005, 1200).map(({ precision }) => precision)).toEqual(['year', ...Array.from({ length: 11 }, () => 'month')]);
    expect(ticksOf({ start: dayOf(2005, 6, 1), end: dayOf(2005, 6, 7) }, 1000, 84)).toHaveLength(7);
  });

  it('never puts labels closer than they need', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 12_000 }), fc.integer({ min: 250, max: 2000 }), (days, width) => {
        const window = { start: dayOf(2000, 1, 1), end: dayOf(2000, 1, 1) + days - 1 };
        const px = (day: number) => ((day - window.start) / days) * width;
        const ticks = ticksOf(window, width, 84);
        for (const [at, tick] of ticks.entries())
          if (at > 0) expect(px(tick.day) - px(ticks[at - 1]!.day)).toBeGreaterThan(tick.precision === 'year' ? 40 : 70);
      }),
    );
  });
});
