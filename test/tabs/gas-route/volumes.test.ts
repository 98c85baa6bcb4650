/** Volumes: which figures of a record are drawn, in what unit, and what never is: a sum. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, trusted } from '@/record/edtf.ts';
import { foldWidth, moveAside, piecesOf, timeTicks, valueTicks, xOfDay } from '@/tabs/gas-route/time/volumeAxes.ts';
import { layOut } from '@/tabs/gas-route/time/volumeLayout.ts';
import { drawnOf, volumesOf } from '@/tabs/gas-route/time/volumes.ts';
import { gas, makeRoute } from './made.ts';

const said = [{ source: 'gazette' }];
const records = [
  gas('range', '2009-06', {
    quantities: [{ low: 1, high: 1.5, unit: 'bcm-per-year' }],
    rivals: [
      { field: 'quantities.0', value: { value: 2, unit: 'bcm', of: 'no period' }, citations: said, note: 'Not by the year.' },
      { field: 'quantities.0', value: 'small quantities', citations: said, note: 'No figure.' },
    ],
  }),
  gas('daily', '2010-12-07', {
    stage: 'contracted',
    quantities: [{ value: 900, unit: 'megawatt' }, { value: 4, unit: 'mcm-per-day' }, { value: 1.46, unit: 'bcm-per-year' }],
    rivals: [
      { field: 'quantities.1.value', value: 2, citations: said, note: 'A number has the unit of what it stands against.' },
      { field: 'quantities.1', value: { value: 1, unit: 'bcm-per-year' }, citations: said, note: 'Another unit.' },
      { field: 'quantities.0.value', value: 800, citations: said, note: 'Of another figure.' },
    ],
  }),
  gas('claim', '2011-12', { disputed: 'Whether it flowed.', rivals: [{ field: 'stage', value: 'delivered', citations: said, note: 'No source.' }] }),
  gas('pipe', '2015-08-02', { quantities: [{ value: 6, unit: 'mcm-per-day', of: 'capacity', role: 'capacity' }] }),
  gas('ministry', '2016-01-12', {
    stage: 'delivered', period: '2015', reporter: 'arland',
    quantities: [{ value: 0.5, unit: 'bcm' }, { value: 25, unit: 'bcm', of: 'all exports' }, { value: 3, unit: 'mcm-per-day' }],
    rivals: [{ field: 'quantities.0', value: { value: 350, unit: 'mcm' }, citations: said, note: 'The office.' }],
  }),
  gas('office', '2016-02-19', { stage: 'delivered', period: '2015', reporter: 'borland', quantities: [{ value: 350, unit: 'mcm' }] }),
  gas('unsaid-period', '2015-09', { stage: 'contracted', quantities: [{ value: 1.2, unit: 'bcm' }] }),
  gas('undated', 'XXXX', { quantities: [{ value: 9, unit: 'bcm-per-year' }] }),
]; // prettier-ignore

const { facts, whole } = makeRoute(records);
const volumes = volumesOf(whole.records.keys(), whole);
const drawn = drawnOf(volumes);
const of = (id: string) => volumes.find(({ record }) => record.id === id);
const ids = (some: readonly { readonly record: { readonly id: string } }[]) => some.map(({ record }) => record.id);

describe('a figure', () => {
  it('by the day becomes one by the year, and that is said to be ours', () => {
    expect(of('daily')?.rates.map(({ low, high, isConverted }) => ({ low, high, isConverted }))).toEqual([
      { low: 1.46, high: 1.46, isConverted: true },
      { low: 1.46, high: 1.46, isConverted: false },
    ]);
  });

  it('that is a range keeps both ends', () => {
    expect(of('range')?.rates).toMatchObject([{ low: 1, high: 1.5, isConverted: false }]);
  });

  it('has beside it what others say of the same figure in the same measure, and nothing else', () => {
    expect(of('daily')?.rates[0]?.rivals).toEqual([
      { low: 0.73, high: 0.73 },
      { low: 1, high: 1 },
    ]);
    expect(of('range')?.rates[0]?.rivals).toEqual([]);
  });

  it('of a capacity is no volume', () => {
    expect(of('pipe')?.rates).toEqual([]);
  });

  it('that is a total stands alone: what the record says of other gas, or by the day, is left out', () => {
    expect(of('ministry')).toMatchObject({ rates: [], total: { low: 0.5, high: 0.5, rivals: [{ low: 0.35, high: 0.35 }] } });
  });
});

describe('what is drawn', () => {
  it('each record stands in one place: by the year, as a total, or without either', () => {
    expect([ids(drawn.rates), ids(drawn.totals), ids(drawn.others), ids(drawn.undated)]).toEqual([
      ['range', 'daily'],
      ['ministry', 'office'],
      ['claim', 'pipe', 'unsaid-period'],
      ['undated'],
    ]);
  });

  it('two reporters of one period stand side by side, never added up', () => {
    expect(drawn.totals.map(({ total }) => total.low)).toEqual([0.5, 0.35]);
  });

  it('a claim of another stage without a figure is kept as a claim', () => {
    expect(of('claim')?.claims).toEqual(['delivered']);
    expect(volumes.filter(({ claims }) => claims.length > 0)).toHaveLength(1);
  });
});

describe('the layout', () => {
  const wide = layOut(drawn, volumes, facts, facts.coverage.end, 900);

  it('holds its axes still under the filter', () => {
    const few = volumesOf(['daily'], whole);
    const layout = layOut(drawnOf(few), volumes, facts, facts.coverage.end, 900);
    expect([layout.pieces, layout.values]).toEqual([wide.pieces, wide.values]);
    expect(layout.rates[0]?.rates.map(({ y }) => y)).toEqual(
      wide.rates.find(({ one }) => one.record.id === 'daily')?.rates.map(({ y }) => y),
    );
  });

  it('draws a record that says the same by the day and by the year once where nobody differs', () => {
    const twin = makeRoute([gas('twin', '2010', { quantities: [{ value: 4, unit: 'mcm-per-day' }, { value: 1.46, unit: 'bcm-per-year' }] })]); // prettier-ignore
    const some = volumesOf(['twin'], twin.whole);
    expect(layOut(drawnOf(some), some, twin.facts, 0, 600).rates[0]?.rates.map(({ volume }) => volume.said.unit)).toEqual(['bcm-per-year']);
  });

  it('marks the moment, but not the end of the coverage', () => {
    expect(wide.momentX).toBeUndefined();
    const [first, second] = wide.pieces;
    const inFold = layOut(drawn, volumes, facts, dayOf(2013, 6, 1), 900).momentX;
    expect(inFold).toBeGreaterThan((first?.x ?? 0) + (first?.width ?? 0));
    expect(inFold).toBeLessThan(second?.x ?? 0);
  });

  it('draws nothing where no record is', () => {
    const { facts: none, whole: empty } = makeRoute([]);
    const layout = layOut(drawnOf([]), volumesOf([], empty), none, 0, 400);
    expect([layout.pieces, layout.rates, layout.totals, layout.momentX]).toEqual([[], [], [], undefined]);
  });
});

describe('the axis of time', () => {
  const coverage = { start: dayOf(2000, 1, 1), end: dayOf(2020, 12, 31) };
  const anyDate = fc
    .integer({ min: coverage.start, max: coverage.end })
    .map((day) => trusted(new Date(day * 86_400_000).toISOString().slice(0, 10)));

  it('folds only what has no record, and runs forwards within its room', () => {
    fc.assert(
      fc.property(fc.array(anyDate, { minLength: 1, maxLength: 20 }), (dates) => {
        const pieces = piecesOf(dates, coverage, 30, 600);
        const last = pieces.at(-1);
        expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(630);
        for (const { start } of dates) expect(pieces.some((piece) => piece.start <= start && start <= piece.end)).toBe(true);
        for (const [at, { start, x }] of pieces.entries()) {
          const before = pieces[at - 1];
          if (before) expect([start > before.end, Math.round(x - before.x - before.width)]).toEqual([true, foldWidth]);
        }
        const days = [coverage.start, ...dates.map(({ start }) => start), coverage.end].toSorted((a, b) => a - b);
        const places = days.map((day) => xOfDay(day, pieces));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }),
    );
  });

  it('names the starts of its parts before others', () => {
    const pieces = piecesOf([trusted('2009-07'), trusted('2011-03'), trusted('2020-06')], coverage, 0, 500);
    const [first, second] = timeTicks(pieces);
    expect([first?.day, second?.day]).toEqual([dayOf(2009, 7, 1), dayOf(2020, 6, 1)]);
  });
});

describe('the axis of values', () => {
  it('begins at 0, reaches the highest, and has few steps', () => {
    expect(valueTicks(2.19)).toEqual([0, 0.5, 1, 1.5, 2, 2.5]);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 500, noNaN: true }), (highest) => {
        const values = valueTicks(highest);
        expect(values[0]).toBe(0);
        expect(values.at(-1)).toBeGreaterThanOrEqual(highest * (1 - 1e-6));
        expect(values.length).toBeLessThanOrEqual(6);
      }),
    );
  });
});

describe('marks that would cover each other', () => {
  const pieces = [{ start: 0, end: 100, x: 0, width: 400 }];
  const anyMark = fc.record({ x: fc.integer({ min: 6, max: 394 }), y: fc.constantFrom(20, 40, 45, 100) });

  it('stand aside, within their part of time', () => {
    fc.assert(
      fc.property(fc.array(anyMark, { maxLength: 20 }), (marks) => {
        const items = marks.map(({ x, y }) => ({ x, spans: [[y - 6, y + 6]] as const }));
        const places = moveAside(items, 12, pieces);
        for (const [a, x] of places.entries()) {
          expect(x >= 6 && x <= 394).toBe(true);
          for (const [b, other] of places.entries()) {
            if (a < b && Math.abs((marks[a]?.y ?? 0) - (marks[b]?.y ?? 0)) < 12)
              expect(Math.abs(x - other)).toBeGreaterThanOrEqual(12 - 1e-9);
          }
        }
      }),
    );
  });

  it('stay where they are when they do not', () => {
    expect(moveAside([{ x: 50, spans: [[0, 10]] }, { x: 50, spans: [[20, 30]] }, { x: 80, spans: [[0, 10]] }], 12, pieces)).toEqual([50, 50, 80]); // prettier-ignore
  });
});
