/** Charts: where marks stand, how axes are divided, and what is said of a row. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axesOf } from '@/ui/chart/axes.ts';
import { bare, type ChartRow, highest, spoken } from '@/ui/chart/chart.ts';
import { decadesOf, everyFitting, roomBeside, slotsOf, standing, ticksTo } from '@/ui/chart/geometry.ts';
import { labelPlace } from '@/ui/chart/labelPlace.ts';
import { linesOf, placeNames } from '@/ui/chart/rowNames.tsx';
import { unbroken } from '@/ui/chart/unbroken.ts';

const series = [
  { id: 'a', label: 'A', fill: 'solid' },
  { id: 'b', label: 'B', fill: 'hatch' },
] as const;
const one = (value: number) => ({ low: value, high: value });
const row = (values: ChartRow['values']): ChartRow => ({ id: '2020', label: '2020', values, tip: () => ({ title: '2020', lines: [] }) });

describe('the marks of a row', () => {
  it('stand one upon the other where they add up', () => {
    const [a, b] = slotsOf(row({ a: one(2), b: one(3) }), series, 'stacked', 50, 20, 26);
    expect(a).toMatchObject({ from: 0, high: 2, across: 50, width: 16 });
    expect(b).toMatchObject({ from: 2, low: 5, high: 5, across: 50, width: 16 });
  });

  it('stand side by side where they must not be added; one alone stands at the name of its row, as wide as the others', () => {
    const slots = (of: ChartRow) => slotsOf(of, standing(of, series), 2, 50, 20, 26);
    const both = slots(row({ a: one(2), b: one(3) }));
    const alone = slots(row({ b: one(3) }));
    const filtered = slots({ ...row({ b: one(3) }), ghost: { a: 2, b: 3 } });
    expect(filtered).toEqual([both[1]]); // what the filter leaves out keeps its place
    expect(both.map(({ from }) => from)).toEqual([0, 0]);
    expect(alone).toMatchObject([{ across: 50, width: both[1]?.width }]);
  });

  it('never leave their band', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 400 }), fc.constantFrom<'stacked' | 2>('stacked', 2), (band, stacked) => {
        const slots = slotsOf(row({ a: one(1), b: one(1) }), series, stacked, 0, band, 26);
        for (const { across, width } of slots) expect(Math.abs(across) + width / 2).toBeLessThanOrEqual(band / 2 + 1);
      }),
    );
  });
});

describe('the axis', () => {
  it('has round steps that reach the highest value', () => {
    expect(ticksTo(5, true)).toEqual([0, 2, 4, 6]);
    expect(ticksTo(1, true)).toEqual([0, 1]);
    expect(ticksTo(10, true)).toEqual([0, 5, 10]);
    expect(ticksTo(8320, false)).toEqual([0, 2500, 5000, 7500, 10000]);
    expect(ticksTo(0.35, false)).toEqual([0, 0.1, 0.2, 0.3, 0.4]);
  });

  it('has few steps, and whole ones where parts cannot be counted', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 1e12, noNaN: true }), fc.boolean(), (max, isWhole) => {
        const ticks = ticksTo(max, isWhole);
        expect(ticks.length).toBeLessThanOrEqual(6);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(max * (1 - 1e-9));
        if (isWhole) expect(ticks.every(Number.isInteger)).toBe(true);
      }),
    );
  });

  it('that is logarithmic goes by powers of ten about the values', () => {
    expect(decadesOf(90_900, 91_892_000)).toEqual([10_000, 100_000, 1_000_000, 10_000_000, 100_000_000]);
  });

  it('ends beyond what others say, and beyond the sum where bars are stacked', () => {
    const rows = [row({ a: { ...one(2), rivals: [one(9)] }, b: one(3) })];
    expect(highest(rows, false)).toBe(9);
    expect(highest(rows, true)).toBe(5);
  });
});

it('a row is said in one sentence: what it is, what is counted, what a press does', () => {
  expect(spoken({ title: '2020', lines: ['A: 2'], items: ['First', 'Second'], action: 'Press to show only 2020' })).toBe(
    '2020: A: 2; First; Second. Press to show only 2020',
  );
});

describe('the room for labels beside lying bars', () => {
  const bars = (...highs: number[]) => highs.map((high) => ({ values: { a: { ...one(high), label: 'x'.repeat(10) } } }));
  const room = (highs: number[], stacked = false) =>
    roomBeside({ rows: bars(...highs), ticks: [0, 100], stacked, isLog: false, least: 150 }, 300, (text) => 10 * text.length);

  it('is that of the label where a bar is as long as the axis, and little where all are short', () => {
    expect(room([100])).toBe(100);
    expect(room([100, 5])).toBe(100);
    expect(room([5])).toBe(20);
  });

  it('lets every label end within the picture, and leaves the axis its least', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 5 }), (highs) => {
        const axis = 300 - room(highs);
        expect(axis).toBeGreaterThanOrEqual(150);
        for (const high of highs) expect((axis * high) / 100 + 100).toBeLessThanOrEqual(300 + 1e-9);
      }),
    );
  });

  it('is reckoned from the end of a stack', () => {
    const rows = [{ values: { a: one(50), b: { ...one(50), label: 'x'.repeat(10) } } }];
    expect(roomBeside({ rows, ticks: [0, 100], stacked: true, isLog: false, least: 150 }, 300, () => 100)).toBe(100);
  });
});

describe('what is written at a lying mark', () => {
  const dot = (others: (readonly [number, number])[]) => labelPlace({ from: 45, to: 55, others }, 40, 200, false);

  it('stands behind that mark, also where others say more than there is room for', () => {
    expect(dot([])).toBe(61);
    expect(dot([[120, 120]])).toBe(61);
  });

  it('never stands where the sign of another value is: before a dot then, at the end of a bar within it, else nowhere in its row', () => {
    expect(labelPlace({ from: 95, to: 105, others: [[120, 120]] }, 40, 200, false)).toBe(49);
    expect(labelPlace({ from: 0, to: 100, others: [[120, 120]] }, 40, 200, true)).toBe(54);
    expect(dot([[70, 70]])).toBeUndefined();
    expect(labelPlace({ from: 0, to: 20, others: [[30, 60]] }, 40, 200, true)).toBeUndefined();
  });

  it('covers no sign and leaves no picture, wherever signs stand', () => {
    const px = fc.integer({ min: 0, max: 200 });
    fc.assert(
      fc.property(px, px, px, fc.boolean(), (from, other, width, isBar) => {
        const start = labelPlace({ from, to: from + 10, others: [[other, other]] }, width, 200, isBar);
        if (start === undefined) return;
        expect(start).toBeGreaterThanOrEqual(0);
        expect(start + width).toBeLessThanOrEqual(200);
        expect(other < start || other > start + width).toBe(true);
      }),
    );
  });
});

describe('the names of rows', () => {
  it('are broken at spaces, and every word is in one of the lines', () => {
    expect(linesOf('Syrian Women’s Charitable Society', 16, (text) => text.length)).toEqual(['Syrian Women’s', 'Charitable', 'Society']);
  });

  it('stand above their bars where a word or all of it would take too much of the width', () => {
    const word = 'x'.repeat(30);
    expect(placeNames(['Short', 'Short name'], 400, 1).gutter).toBeGreaterThan(0);
    expect(placeNames([word], 400, 1).gutter).toBe(0);
    expect(placeNames(['many words '.repeat(20)], 400, 1).gutter).toBe(0);
  });

  it('leave most of the width to the bars, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.lorem({ maxCount: 12 }), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 300, max: 2000 }),
        (names, width) => {
          expect(placeNames(names, width, 1).gutter).toBeLessThanOrEqual(0.4 * width + 12);
        },
      ),
    );
  });

  it('are left out at a standing axis by every second or third where they would run into one another', () => {
    expect(everyFitting([30, 30, 30], 40, 8)).toBe(1);
    expect(everyFitting([30, 30, 30], 20, 8)).toBe(2);
    expect(everyFitting([30, 30, 30], 2, 8)).toBe(3);
  });
});

it('figures are not broken across lines, and nothing else of a text is changed', () => {
  expect(unbroken('≈ 1.24–1.28, by')).toBe('\u2066≈\u00a01.24\u2060–\u20601.28\u2069, by');
  expect(unbroken('May–June 2020, well–known')).toBe('May–June 2020, well–known');
  expect(unbroken('about 5')).toBe('about 5');
});

describe('a chart in a box of some height', () => {
  const rows = ['north', 'south', 'east', 'west'].map((id): ChartRow => ({ ...row({ a: one(2) }), id, label: id }));
  const given = { rows, series, max: 2, stacked: true, lying: true, foot: false, isWhole: true, format: String };

  it('fills it with standing bars, and is as high as always where it has none', () => {
    const upright = { ...given, lying: false };
    expect(axesOf(upright, 900, 1).height).toBe(240);
    expect(axesOf(upright, 900, 1, 600).height).toBe(600);
    expect(axesOf(upright, 900, 1, 40).height).toBeGreaterThan(100); // it is scrolled rather than squeezed
  });

  it('draws lying rows apart as far as they are still read as one picture, and never nearer than a name needs', () => {
    const usual = axesOf(given, 900, 1).height;
    expect(axesOf(given, 900, 1, usual + 40).height).toBeCloseTo(usual + 40);
    expect(axesOf(given, 900, 1, 50).height).toBe(usual);
    expect(axesOf(given, 900, 1, 5000).height).toBeLessThan(3 * usual);
  });

  it('writes nothing smaller than its names there: it may be looked at from afar', () => {
    const { labelPx, textPx } = axesOf(given, 900, 1.85, 600);
    expect(labelPx).toBe(textPx);
  });
});

describe('a row while its answer is hidden', () => {
  it('keeps its name, and has nothing that tells its value', () => {
    const known: ChartRow = {
      ...row({ a: one(7) }), ghost: 9, zero: true, without: 3, isOut: true, isOn: true, tick: "’20",
      link: { href: '?from=2020', onClick: () => undefined },
      tip: () => ({ title: '2020', lines: ['7 visits'], items: ['A visit'] }),
    }; // oxfmt-ignore
    const hidden = bare(known);
    expect(Object.keys(hidden).toSorted()).toEqual(['id', 'isHead', 'label', 'tick', 'tip', 'values']);
    expect([hidden.label, hidden.tick, hidden.values, spoken(hidden.tip())]).toEqual(['2020', '’20', {}, '2020: ']);
  });
});
