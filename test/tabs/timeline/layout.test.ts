/** Where records stand in the picture. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { first as words } from '@/i18n/en/first.ts';
import { dayOf, isUndated } from '@/record/edtf.ts';
import type { Entry } from '@/record/entries.ts';
import { entriesByLane, laneKinds } from '@/tabs/timeline/picture/lanes.ts';
import { type Frame, layLanes, viewLanes, zoomOf } from '@/tabs/timeline/picture/layout.ts';
import { elasticScale, evenScale } from '@/tabs/timeline/time/scale.ts';
import { event, makeRecord, visit } from '../../support/makeRecord.ts';

const { facts } = makeRecord([
  event('day', '2005-06-15'),
  event('same-day', '2005-06-15'),
  event('month', '2005-06'),
  event('year', '2006'),
  event('lasts', '2007-01-01/2007-03-31'),
  event('about', '2008-05~'),
  event('open', '2018/..'),
  event('undated', 'XXXX'),
  event('both', '2012', { sectors: ['energy', 'health'] }),
]);
const coverage = { start: facts.coverage.start, end: facts.coverage.end };
const even = evenScale(coverage);
const whole: Frame = { scale: even, window: coverage, width: 1000 };
const kinds = laneKinds('sector', {}, facts, undefined, words);

function lay(entries: readonly Entry[], frame: Frame = whole, fold: readonly string[] = [], isMany = false, lanes = kinds) {
  const own = entriesByLane(
    lanes,
    entries.filter(({ date }) => !isUndated(date)),
    entries.filter(({ date }) => isUndated(date)),
  );
  return viewLanes(layLanes(own, new Set(fold), { scale: frame.scale, zoom: zoomOf(frame) }, isMany), frame, 0);
}

const lanes = lay(facts.entries);
const lane = (id: string) => lanes.find(({ kind }) => kind.id === id)!;
const mark = (id: string) => lane('energy').marks.find(({ span }) => span.entry.id === id);

describe('the layout of the timeline', () => {
  it('gives a day, a month, a year and what lasts each its shape', () => {
    expect(['day', 'month', 'year', 'lasts'].map((id) => mark(id)?.span.shape)).toEqual(['day', 'month', 'year', 'span']);
    expect([mark('about')?.span.hedged, mark('month')?.span.hedged]).toEqual([true, false]);
  });

  it('gives records that touch rows of their own, so that each can be reached', () => {
    const { marks } = lane('energy');
    for (const a of marks) for (const b of marks) if (a !== b && a.row === b.row) expect(a.to <= b.from || b.to <= a.from).toBe(true);
    expect(mark('day')?.row).not.toBe(mark('same-day')?.row);
  });

  it('lets a span without an end run out of the coverage', () => {
    expect(mark('open')?.span).toMatchObject({ opensAfter: true, opensBefore: false });
  });

  it('gives a record without a date no place in time, but counts it', () => {
    expect(mark('undated')).toBeUndefined();
    expect([lane('energy').count, lane('energy').total]).toEqual([8, 9]);
  });

  it('counts by whole days while the window moves, as the subtitle does', () => {
    const noon = dayOf(2005, 6, 15) + 0.4;
    expect(lay(facts.entries, { ...whole, window: { start: noon, end: noon + 30 } })[0]?.count).toBe(3);
    expect(lay(facts.entries, { ...whole, window: { start: noon + 0.2, end: noon + 30 } })[0]?.count).toBe(1);
  });

  it('ties the dates that others give to their record, and keeps their place free', () => {
    const rival = makeRecord([
      event('a', '2010-01-01', { rivals: [{ field: 'date', value: '2010-07-01', citations: [{ source: 'gazette' }], note: 'later' }] }),
      event('b', '2010-07-01'),
    ]);
    const [energy] = lay(rival.facts.entries);
    const a = energy?.marks.find(({ span }) => span.entry.id === 'a')?.span;
    expect(a?.ghosts.map(({ shape }) => shape)).toEqual(['day']);
    expect(a?.ghosts[0]!.x).toBeGreaterThan(a!.x);
    expect(new Set(energy?.marks.map(({ row }) => row)).size).toBe(2);
  });

  it('puts a record into the lane of each of its sectors, and keeps empty lanes in their place', () => {
    expect(lane('health').marks.map(({ span }) => span.entry.id)).toEqual(['both']);
    expect(lane('trade')).toMatchObject({ count: 0, marks: [], y: lane('energy').height });
  });

  it('folds a lane to a line of ticks, and still says how many records it has', () => {
    const [energy] = lay(facts.entries, whole, ['energy']);
    expect(energy).toMatchObject({ folded: true, marks: [], crowds: [], count: 8 });
    expect(energy?.ticks).toHaveLength(8);
    expect(energy!.height).toBeLessThan(lane('energy').height);
  });

  it('keeps every record in its row while the window moves', () => {
    const entries = makeRecord(
      Array.from({ length: 60 }, (_, at) => event(`e-${at}`, new Date(Date.UTC(2005, 0, 1 + at * 9)).toISOString().slice(0, 10))),
    ).facts.entries;
    const rows = (start: number) =>
      new Map(lay(entries, { ...whole, window: { start, end: start + 364 } })[0]!.marks.map(({ span, row }) => [span.entry.id, row]));
    const first = dayOf(2005, 1, 1);
    const before = rows(first);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), (days) => {
        for (const [id, row] of rows(first + days)) if (before.has(id)) expect(row).toBe(before.get(id));
      }),
    );
    expect(new Set(before.values()).size).toBeGreaterThan(2);
  });
});

describe('a crowd', () => {
  const crowd = makeRecord(Array.from({ length: 80 }, (_, at) => event(`e-${at}`, `2005-06-${String(1 + (at % 28)).padStart(2, '0')}`)))
    .facts.entries;
  const seen = (frame: Frame, isMany = false) => {
    const [energy] = lay(crowd, frame, [], isMany);
    return { marks: energy!.marks.length, counted: energy!.crowds.reduce((sum, { count }) => sum + count, 0) };
  };

  it('is counted where there are more records than rows: none is lost', () => {
    const { marks, counted } = seen(whole);
    expect(counted).toBeGreaterThan(0);
    expect(marks + counted).toBe(80);
  });

  it('dissolves into records on zoom, each of a day in a row of its own', () => {
    const days = { ...whole, window: { start: dayOf(2005, 6, 1), end: dayOf(2005, 6, 28) } };
    expect(seen(days)).toEqual({ marks: 80, counted: 0 });
    const day = { ...whole, window: { start: dayOf(2005, 6, 1), end: dayOf(2005, 6, 1) } };
    expect(seen(day)).toEqual({ marks: 3, counted: 0 });
  });

  it('of months draws each as its month: what lasts is never counted on its first day, and missing on the others', () => {
    const months = makeRecord(Array.from({ length: 30 }, (_, at) => event(`m-${at}`, '2005-06'))).facts.entries;
    for (const [start, end] of [
      [1, 30],
      [10, 20],
      [29, 30],
    ] as const) {
      const [energy] = lay(months, { ...whole, window: { start: dayOf(2005, 6, start), end: dayOf(2005, 6, end) } });
      expect([energy?.marks.length, energy?.crowds]).toEqual([30, []]);
    }
  });

  it('counts by the days that its column covers, so that a click shows those', () => {
    const [energy] = lay(crowd, whole);
    expect(energy!.crowds.map(({ window, precision }) => [window, precision])).toEqual([
      [{ start: dayOf(2005, 1, 1), end: dayOf(2005, 12, 31) }, 'year'],
    ]);
  });

  it('leaves out no record and counts none twice, at any zoom of any scale; what a column counts is what its click shows', () => {
    const entries = fc.array(fc.integer({ min: 0, max: 7000 }), { minLength: 1, maxLength: 150 });
    const window = fc.record({ from: fc.integer({ min: 0, max: 6000 }), days: fc.integer({ min: 1, max: 7000 }) });
    fc.assert(
      fc.property(entries, window, fc.boolean(), fc.boolean(), (offsets, { from, days }, isElastic, isMany) => {
        const some = makeRecord(
          offsets.map((offset, at) => event(`e-${at}`, new Date((coverage.start + offset) * 86_400_000).toISOString().slice(0, 10))),
        ).facts.entries;
        const frame = {
          scale: isElastic ? elasticScale(coverage, some) : even,
          window: { start: coverage.start + from, end: Math.min(coverage.end, coverage.start + from + days - 1) },
          width: 800,
        };
        const laid = layLanes(entriesByLane(kinds, some, []), new Set(), { scale: frame.scale, zoom: zoomOf(frame) }, isMany)[0]!;
        const drawn = new Set(laid.marks.map(({ span }) => span.entry.id));
        const left = some.filter(({ id }) => !drawn.has(id));
        const beginsIn = ({ start, end }: typeof coverage) => left.filter(({ date }) => start <= date.start && date.start <= end).length;
        expect(laid.crowds.map(({ count }) => count)).toEqual(laid.crowds.map((column) => beginsIn(column.window)));
        expect(laid.crowds.reduce((sum, { count }) => sum + count, 0)).toBe(left.length);
        for (const [at, column] of laid.crowds.entries())
          if (at > 0) expect(column.window.start).toBeGreaterThan(laid.crowds[at - 1]!.window.end);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the lanes', () => {
  const record = makeRecord([event('event', '2005', { sectors: ['health', 'energy'] }), visit('visit', '2006')]);
  const lanesBy = (grouping: 'family' | 'kind' | 'direction' | 'side', choices = {}) =>
    laneKinds(grouping, choices, record.facts, record.whole, words).map(({ label, has }) => [
      label,
      record.facts.entries.filter(has).map(({ id }) => id),
    ]);

  it('go by family, kind, direction or side, and hold their order', () => {
    expect(lanesBy('kind').filter(([, ids]) => ids!.length > 0)).toEqual([
      ['Visits', ['visit']],
      ['Events', ['event']],
    ]);
    expect(lanesBy('direction').at(-1)).toEqual(['No visit', ['event']]);
    expect(lanesBy('side').flatMap(([, ids]) => ids)).toEqual(expect.arrayContaining(['event', 'visit']));
  });

  it('put a record into a family once, whatever number of its sectors belong there', () => {
    const families = laneKinds('family', {}, facts, undefined, words);
    const both = facts.entries.filter(({ id }) => id === 'both');
    const own = facts.families.filter(({ id }) => both[0]!.sectors.some((sector) => facts.sectors.get(sector)?.family === id));
    expect(entriesByLane(families, both, []).flatMap(({ kind, dated }) => dated.map(() => kind.id))).toEqual(own.map(({ id }) => id));
  });

  it('leave out what their own facet leaves out', () => {
    expect(lanesBy('kind', { kind: { ids: ['visit'], except: false } })).toEqual([['Visits', ['visit']]]);
  });
});
