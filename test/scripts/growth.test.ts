/** What the bench makes of its figures: the tables, the targets and the drawing say the same of the same run. */
import { describe, expect, it } from 'vitest';
import { spreadOf, stepFigures } from '../../scripts/bench/browser/figures.ts';
import { apart, drawGrowth } from '../../scripts/bench/growth.ts';
import { withFigures } from '../../scripts/bench/page.ts';
import type { Series } from '../../scripts/bench/series.ts';

const series: Series = {
  part: 'node',
  title: 'A sector & its tick',
  unit: 'ms',
  lines: [
    {
      name: 'ours',
      points: [
        { records: 1000, value: 0.1 },
        { records: 100_000, value: 10 },
      ],
    },
    {
      name: 'another',
      points: [
        { records: 1000, value: 1 },
        { records: 100_000, value: 1000 },
      ],
    },
  ],
};

/** [x, y] of each point, in the order of the lines. */
function pointsOf(svg: string): [number, number][] {
  return [...svg.matchAll(/cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => [Number(x), Number(y)]);
}

describe('the drawing of growth', () => {
  it('has both scales in powers of ten: ten times as much is as far everywhere', () => {
    const [first, second, third, fourth] = pointsOf(drawGrowth([series]));
    expect(second![0] - first![0]).toBeGreaterThan(0);
    expect(second![0]).toBe(fourth![0]);
    const decade = first![1] - third![1]; // from 0.1 to 1
    expect(decade).toBeGreaterThan(0);
    expect(first![1] - second![1]).toBeCloseTo(2 * decade, 0); // from 0.1 to 10
    expect(third![1] - fourth![1]).toBeCloseTo(3 * decade, 0); // from 1 to 1,000
  });

  it('leaves out zeros, which such a scale has no place for, and what has nothing else', () => {
    const nothing: Series = { ...series, lines: [{ name: 'ours', points: [{ records: 1000, value: 0 }] }] };
    expect(pointsOf(drawGrowth([nothing]))).toEqual([]);
    expect(pointsOf(drawGrowth([nothing, series]))).toHaveLength(4);
  });

  it('is a file of its own, with its names written so that it can be read', () => {
    const svg = drawGrowth([series]);
    expect(svg).toContain('A sector &amp; its tick');
    expect(svg).toContain('prefers-color-scheme: dark');
    expect(svg).not.toContain('NaN');
  });

  it('moves names apart where lines end close together, and keeps their order', () => {
    expect(apart([10, 100], 0, 20)).toEqual([10, 100]);
    const [low, high, middle] = apart([50, 51, 50.5], 0, 20) as [number, number, number];
    expect(middle - low).toBeCloseTo(20);
    expect(high - middle).toBeCloseTo(20);
    expect(apart([2, 3], 0, 20)).toEqual([0, 20]);
  });
});

describe('what is measured in a browser', () => {
  it('becomes a median and the worst; what found no answer is no sample, and its tasks count all the same', () => {
    const figures = stepFigures('a letter', [
      { painted: 10, settled: 40, long: [] },
      { painted: 30, settled: 50, long: [60, 90] },
      { painted: 20, settled: 20, long: [] },
      { painted: undefined, settled: 5000, long: [70] },
    ]);
    expect(figures).toEqual({
      step: 'a letter',
      samples: 3,
      painted: { median: 20, worst: 30 },
      settled: { median: 40, worst: 50 },
      longTasks: 3,
      longest: 90,
    });
    expect(spreadOf([1, 2, 3, 10]).median).toBe(2.5);
  });
});

describe('the page of figures', () => {
  const page = 'Before.\n<!-- figures: written by npm run bench -- --write-docs -->\nold\n<!-- end of figures -->\nAfter.';

  it('is given new ones between its marks, and keeps its words', () => {
    const written = withFigures(page, 'new');
    expect(written).toMatch(/^Before\.\n<!--/);
    expect(written).toMatch(/-->\nAfter\.$/);
    expect(written).toContain('\n\nnew\n\n');
    expect(written).not.toContain('old');
    expect(withFigures(written, 'new')).toBe(written);
  });

  it('without its marks is an error', () => {
    expect(() => withFigures('Nothing.', 'new')).toThrow('marks');
  });
});
