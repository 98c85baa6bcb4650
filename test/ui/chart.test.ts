/** Charts: where marks stand, how axes are divided, and what is said of a row. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChartRow, highest, spoken } from '@/ui/chart/chart.ts';
import { decadesOf, roomBeside, slotsOf, ticksTo } from '@/ui/chart/geometry.ts';

const series = [
  { id: 'a', label: 'A', fill: 'solid' },
  { id: 'b', label: 'B', fill: 'hatch' },
] as const;
const one = (value: number) => ({ low: value, high: value });
const row = (values: ChartRow['values']): ChartRow => ({ id: '2020', label: '2020', values, tip: () => ({ title: '2020', lines: [] }) });

describe('the marks of a row', () => {
  it('stand one upon the other where they add up', () => {
    const [a, b] = slotsOf(row({ a: one(2), b: one(3) }), series, true, 50, 20, 26);
    expect(a).toMatchObject({ from: 0, high: 2, across: 50, width: 16 });
    expect(b).toMatchObject({ from: 2, low: 5, high: 5, across: 50, width: 16 });
  });

  it('keep their places side by side where they must not be added, also where a neighbour is missing', () => {
    const both = slotsOf(row({ a: one(2), b: one(3) }), series, false, 50, 20, 26);
    const alone = slotsOf(row({ b: one(3) }), series, false, 50, 20, 26);
    expect(both.map(({ from }) => from)).toEqual([0, 0]);
    expect(alone).toEqual([both[1]]);
  });

  it('never leave their band', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 400 }), fc.boolean(), (band, stacked) => {
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
    roomBeside({ rows: bars(...highs), ticks: [0, 100], stacked, isLog: false }, 300, (text) => 10 * text.length);

  it('is that of the label where a bar is as long as the axis, and little where all are short', () => {
    expect(room([100])).toBe(100);
    expect(room([100, 5])).toBe(100);
    expect(room([5])).toBe(20);
  });

  it('lets every label end within the picture, and leaves the axis a third of it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 5 }), (highs) => {
        const axis = 300 - room(highs);
        expect(axis).toBeGreaterThanOrEqual(100);
        for (const high of highs) expect((axis * high) / 100 + 100).toBeLessThanOrEqual(300 + 1e-9);
      }),
    );
  });

  it('is reckoned from the end of a stack', () => {
    const rows = [{ values: { a: one(50), b: { ...one(50), label: 'x'.repeat(10) } } }];
    expect(roomBeside({ rows, ticks: [0, 100], stacked: true, isLog: false }, 300, () => 100)).toBe(100);
  });
});
