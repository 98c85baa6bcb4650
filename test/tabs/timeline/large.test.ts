/** Lanes that count: every count is that of the entries, looked at one by one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { first as words } from '@/i18n/en/first.ts';
import { timelineLargeWords } from '@/i18n/en/timelineLarge.ts';
import { dayOf, isoOf, isUndated, overlaps } from '@/record/edtf.ts';
import type { Facts } from '@/record/facts.ts';
import { select } from '@/record/select.ts';
import { type BinUnit, binsOf, daysOf, unitFor } from '@/tabs/timeline/large/bins.ts';
import { binCountsOf } from '@/tabs/timeline/large/counted.ts';
import { courseOf, dayPlacesOf, inWindow } from '@/tabs/timeline/large/course.ts';
import { countByLane, laneSetsOf } from '@/tabs/timeline/large/laneSets.ts';
import { isCounted, mostMarks, rowsNear, surroundings } from '@/tabs/timeline/large/near.ts';
import { nextBin } from '@/tabs/timeline/large/nextBin.ts';
import { laneKinds } from '@/tabs/timeline/picture/lanes.ts';
import { contentsOf, countIn, rowsIn } from '@/tabs/timeline/time/contents.ts';
import { event, makeRecord, visit } from '../../support/makeRecord.ts';

const told = ({ start, end }: { start: number; end: number }) => `${isoOf(start)}/${isoOf(end)}`;
const all = (facts: Facts) => contentsOf(facts, select(facts.columns, { q: '', choices: {} }, undefined));

describe('the bins', () => {
  const coverage = { start: dayOf(2000, 1, 1), end: dayOf(2020, 12, 31) };

  it('follow the calendar: weeks begin on Mondays, quarters with theirs; the first begins and the last ends with the coverage', () => {
    const first = (unit: BinUnit) => [0, 1].map((bin) => told(daysOf(binsOf(coverage, unit), bin)));
    expect(first('week')).toEqual(['2000-01-01/2000-01-02', '2000-01-03/2000-01-09']);
    expect(first('quarter')).toEqual(['2000-01-01/2000-03-31', '2000-04-01/2000-06-30']);
    const decades = binsOf(coverage, 'decade');
    expect(told(daysOf(decades, decades.starts.length - 2))).toBe('2020-01-01/2020-12-31');
  });

  it('leave out no day, and have none twice', () => {
    const wrong: string[] = [];
    for (const unit of ['day', 'week', 'month', 'quarter', 'year', 'decade'] as const) {
      const bins = binsOf(coverage, unit);
      for (let day = coverage.start; day <= coverage.end; day += 1) {
        const { start, end } = daysOf(bins, bins.binOf[day - coverage.start]!);
        if (day < start || day > end) wrong.push(`${unit} ${isoOf(day)} in ${told({ start, end })}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('are the shortest of which each has 4 px', () => {
    expect([30, 250, 251, 1500, 7000, 700_000].map((days) => unitFor(1000, days))).toEqual([
      'day',
      'day',
      'week',
      'week',
      'month',
      'decade',
    ]);
  });
});

/** From the day 2000-01-01 on; some last, some are known to a month or a year, some have no end, some no date. */
const dates = fc.oneof(
  fc.tuple(fc.integer({ min: 0, max: 7000 }), fc.constantFrom(0, 0, 0, 3, 40, 600)).map(([from, days]) => {
    const start = dayOf(2000, 1, 1) + from;
    return days === 0 ? isoOf(start) : told({ start, end: start + days });
  }),
  fc.constantFrom('2003-05', '2003', '2010-12', '2011', '2012-02-03/..', '../2001-05', 'XXXX'),
);
const sectors = fc.constantFrom(['energy'], ['trade'], ['health'], ['energy', 'trade'], ['health', 'energy']);
const records = fc.array(fc.tuple(dates, sectors, fc.boolean()), { minLength: 1, maxLength: 40 });
const windows = fc.tuple(fc.integer({ min: 0, max: 7000 }), fc.integer({ min: 0, max: 670 }));
const made = (those: readonly (readonly [string, readonly string[], boolean])[]) =>
  makeRecord(those.map(([date, own, isVisit], at) => (isVisit ? visit : event)(`r-${at}`, date, { sectors: own })));

describe('the counts of lanes', () => {
  it('are those of the entries: in the window, within a bin, and over more than one', () => {
    const grouping = fc.constantFrom('sector', 'family', 'kind', 'direction', 'side');
    const unit = fc.constantFrom<BinUnit>('week', 'month', 'year');
    fc.assert(
      fc.property(records, windows, grouping, unit, (those, [from, days], by, each) => {
        const { facts, whole } = made(those);
        const kinds = laneKinds(by, {}, facts, whole, words);
        const sets = laneSetsOf(facts.columns, kinds);
        const contents = all(facts);
        const places = dayPlacesOf(facts);
        const start = facts.coverage.start + from;
        const window = { start, end: start + days };
        const { touching, earlier } = inWindow(courseOf(facts, contents.dated, sets, places), window);
        const bins = binsOf(facts.coverage, each);
        const { within, across } = binCountsOf(facts, contents.dated, sets, places, bins);
        const dated = facts.entries.filter(({ date }) => !isUndated(date) && overlaps(date, facts.coverage));
        const binOf = (day: number) =>
          bins.binOf[Math.min(Math.max(day, facts.coverage.start), facts.coverage.end) - facts.coverage.start]!;
        expect([...countByLane(sets, facts.columns.entries.keys())]).toEqual(kinds.map(({ has }) => facts.entries.filter(has).length));
        for (const [at, { has }] of kinds.entries()) {
          const own = dated.filter(has);
          const inside = own.filter(({ date }) => overlaps(date, window));
          expect(touching[at]).toBe(inside.length);
          expect(earlier[at]).toBe(inside.filter(({ date }) => Math.max(date.start, facts.coverage.start) < start).length);
          const expected = Array.from({ length: bins.starts.length - 1 }, () => [0, 0] as [number, number]);
          for (const { date } of own) {
            const [first, last] = [binOf(date.start), binOf(date.end)];
            for (let bin = first; bin <= last; bin += 1) expected[bin]![first === last ? 0 : 1] += 1;
          }
          expect(expected.map((_, bin) => [within[at]![bin], across[at]![bin]])).toEqual(expected);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('what is drawn of a large record', () => {
  it('counts and lists what the window touches, what has no date apart', () => {
    fc.assert(
      fc.property(records, windows, (those, [from, days]) => {
        const { facts } = made(those);
        const contents = all(facts);
        const window = { start: facts.coverage.start + from, end: facts.coverage.start + from + days };
        const dated = facts.entries.filter(({ date }) => !isUndated(date));
        const inside = dated.filter(({ date }) => overlaps(date, window)).map(({ id }) => id);
        expect(Array.from(rowsIn(contents, window, facts), (row) => facts.entries[row]!.id)).toEqual(inside);
        expect(countIn(contents, window)).toBe(inside.length);
        expect(contents.undated.length).toBe(facts.entries.length - dated.length);
      }),
      { numRuns: 30 },
    );
  });

  const busy = makeRecord([
    ...Array.from({ length: mostMarks }, (_, at) => event(`e-${at}`, isoOf(dayOf(2010, 1, 1) + (at % 300)))),
    ...Array.from({ length: 130 }, (_, at) => event(`long-${at}`, '2001-02-03/..')),
  ]).facts;

  it('is marks up to a number that begins in the window: what began before cannot be zoomed away, and does not count', () => {
    const isIt = (start: number, end: number) => isCounted(all(busy), { start, end }, busy);
    expect(isIt(dayOf(2009, 1, 1), dayOf(2011, 1, 1))).toBe(false);
    expect(isIt(dayOf(2001, 1, 1), dayOf(2011, 1, 1))).toBe(true);
  });

  it('has all that begins round about the window, and what began earlier unless that is too many for marks', () => {
    const contents = all(busy);
    const window = { start: dayOf(2010, 3, 1), end: dayOf(2010, 3, 20) };
    const near = surroundings(window, contents, busy);
    expect(near.start <= window.start && near.end >= window.end).toBe(true);
    expect(surroundings({ start: window.start + 1, end: window.end + 1 }, contents, busy)).toEqual(near);
    const { rows, hasEarlier } = rowsNear(contents, near, busy);
    const begin = busy.entries.filter(({ date }) => date.start >= near.start && date.start <= near.end);
    expect([rows.length, hasEarlier]).toEqual([begin.length, false]);
  });
});

describe('the way from bin to bin', () => {
  const bins = { first: 1, last: 5, within: Uint32Array.of(9, 0, 2, 0, 0, 1), across: Uint32Array.of(0, 0, 0, 0, 3, 0) };

  it('passes over those without a record, and ends with the window', () => {
    expect([nextBin(bins, 3, 1), nextBin(bins, 1, -1), nextBin(bins, 6, 1), nextBin(bins, 1, 0)]).toEqual([4, undefined, undefined, 2]);
  });

  it('says of each how many lie within it and how many reach beyond', () => {
    const { bin } = timelineLargeWords.timelineLarge;
    expect([bin('May 2010', 1400, 1), bin('May 2010', 0, 2), bin('May 2010', 0, 0)]).toEqual([
      'May 2010: 1,400 records, 1 that reaches beyond',
      'May 2010: 2 that reach beyond',
      'May 2010: no record',
    ]);
  });
});
