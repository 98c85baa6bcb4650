/** What the bench makes of its figures: the tables, the targets and the drawing say the same of the same run. */
import { describe, expect, it } from 'vitest';
import { spreadOf, stepFigures } from '../../scripts/bench/browser/figures.ts';
import { apart, drawGrowth } from '../../scripts/bench/growth.ts';
import { withFigures } from '../../scripts/bench/page.ts';
import type { EngineFigures, SetFigures } from '../../scripts/bench/node/measure.ts';
import type { Results } from '../../scripts/bench/results.ts';
import { type Series, seriesOf } from '../../scripts/bench/series.ts';
import { tablesOf } from '../../scripts/bench/tables.ts';
import { targetsOf } from '../../scripts/bench/targets.ts';

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

/** An engine that takes so many ms for everything, and holds so many bytes. */
function engine(ms: number, bytes: number): EngineFigures {
  const [times, build] = [
    { median: ms, p95: 2 * ms, samples: 9 },
    { ms, bytes },
  ];
  const set: SetFigures = { build, tick: times, tickCounts: times, brush: times };
  return { six: set, all: set, search: { build, keystroke: times, slip: undefined } };
}

const results: Results = {
  date: '2026-01-02',
  machine: { processor: 'X', cores: 2, memoryGB: 8, system: 'Linux', node: 'v20.0.0' },
  node: [
    { records: 100_000, answers: {}, engines: { ours: engine(4, 1e6), crossfilter2: engine(10, 1e8), 'Array.filter': engine(30, 0) } },
  ],
  browser: [
    {
      records: 100_000,
      fileBytes: 9,
      open: { read: 900, painted: 50, settled: 60, samples: 1, longTasks: 0, longest: 0 },
      steps: [stepFigures('Sources, again', [{ painted: 101, settled: 120, long: [] }]), stepFigures('a letter of a search', [])],
      heap: { objects: 5e6, buffers: 1e6 },
    },
  ],
};

describe('what was wanted', () => {
  it('is held against what was found, as a time or as a share of what another engine takes', () => {
    const found = targetsOf(results).map(({ wanted, most, found: value }) => [wanted, most, value]);
    expect(found).toContainEqual(['A sector ticked, six facets, of crossfilter2', 0.5, 0.4]);
    expect(found).toContainEqual(['A sector ticked, all facets, of Array.filter', 0.1, 4 / 30]);
    expect(found).toContainEqual(['Held beyond the records, all facets, of crossfilter2', 0.1, 0.01]);
    expect(found).toContainEqual(['To Sources: from click to painted', 100, 101]);
    expect(new Set(targetsOf(results).map(({ records }) => records))).toEqual(new Set([100_000])); // nothing was taken at a million
  });

  it('is told to have been met or missed', () => {
    const tables = tablesOf(results);
    expect(tables).toMatch(/A sector ticked, all facets, of crossfilter2 +\| 100,000 \| +≤ 50 % +\| +40 % +\| +met +\|/);
    expect(tables).toMatch(/A sector ticked, all facets, of Array.filter +\| 100,000 \| +≤ 10 % +\| +13 % +\| +\*\*missed\*\* +\|/);
    expect(tables).toContain('2 cores (X), 8 GB, Linux; Node 20.0.0.');
  });
});

describe('a series', () => {
  it('has a median and what is high above it, and no point where there is no sample', () => {
    const all = seriesOf(results);
    const points = (title: string, name: string) =>
      all.find((one) => one.title === title)?.lines.find((line) => line.name === name)?.points;
    expect(points('A move of the brush, all facets', 'ours')).toEqual([{ records: 100_000, value: 4, high: 8 }]);
    expect(points('A letter typed', 'its counts')).toEqual([]);
    expect(points('To Sources: from click to painted', 'at rest')).toBeUndefined();
    expect(points('To Sources: from click to painted', 'again, at rest')).toEqual([{ records: 100_000, value: 120, high: 120 }]);
    expect(drawGrowth(all)).not.toContain('NaN');
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
