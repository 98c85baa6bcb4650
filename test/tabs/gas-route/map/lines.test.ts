/** Lines in px, arcs, and what the address says of what is put away. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapParts } from '@/record/words.ts';
import { arcOf } from '@/tabs/gas-route/map/arcs.ts';
import { en } from '@/i18n/en.ts';
import { hiddenOf, putAwayWords, withToggled } from '@/tabs/gas-route/map/hidden.ts';
import { frameAt } from '@/ui/map/mercator.ts';
import { arrowsOf, legTo, pxLength, pxOf, longestOf, type Point, visibleOf } from '@/tabs/gas-route/map/lines.ts';

const size = { width: 100, height: 50 };

describe('a line over 180°', () => {
  // 360° are 360 px
  const world = frameAt({ lat: 0, lon: 0, zoom: Math.log2(360 / 256) }, 360, 200);
  const xs = (...lons: number[]) => pxOf(lons.map((lon): Point => [lon, 0]), world).map(([x]) => Math.round(x)); // oxfmt-ignore

  it('goes on beyond the edge of the map, and not back round the world', () => {
    expect(xs(170, -170, -160)).toEqual([350, 370, 380]);
    expect(xs(-170, 175, -175)).toEqual([10, -5, 5]);
    expect(xs(-90, 0, 90)).toEqual([90, 180, 270]);
  });

  it('is drawn at both edges; another is drawn once', () => {
    const d = (...lons: number[]) => legTo(pxOf(lons.map((lon): Point => [lon, 0]), world), world); // oxfmt-ignore
    expect(d(170, -170)).toBe('M350.0 100.0L370.0 100.0M-10.0 100.0L10.0 100.0');
    expect(d(-170, 170)).toBe('M10.0 100.0L-10.0 100.0M370.0 100.0L350.0 100.0');
    expect(d(-90, 60)).toBe('M90.0 100.0L240.0 100.0');
  });
});

describe('what is seen of a line', () => {
  it('is cut at the edges of the frame, and comes in pieces where it leaves the frame and returns', () => {
    expect(visibleOf([[-10, 25], [110, 25]], size)).toEqual([[[0, 25], [100, 25]]]); // oxfmt-ignore
    expect(visibleOf([[10, 10], [50, -100], [90, 10]], size)).toHaveLength(2); // oxfmt-ignore
    expect(visibleOf([[-5, -5], [120, -5]], size)).toEqual([]); // oxfmt-ignore
    expect(visibleOf([[10, 10], [20, 20], [30, 10]], size)).toEqual([[[10, 10], [20, 20], [30, 10]]]); // oxfmt-ignore
  });

  it('lies within the frame and is never longer than the line', () => {
    const px = fc.integer({ min: -200, max: 300 });
    const line = fc.array(fc.tuple(px, px), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(line, (points) => {
        const runs = visibleOf(points, size);
        const slack = 1e-6;
        for (const [x, y] of runs.flat()) {
          expect(x).toBeGreaterThanOrEqual(-slack);
          expect(x).toBeLessThanOrEqual(size.width + slack);
          expect(y).toBeGreaterThanOrEqual(-slack);
          expect(y).toBeLessThanOrEqual(size.height + slack);
        }
        expect(runs.reduce((sum, run) => sum + pxLength(run), 0)).toBeLessThanOrEqual(pxLength(points) + slack);
      }),
    );
  });

  it('has arrows in the direction of the flow, none where it is too short', () => {
    const arrows = arrowsOf([[90, 10], [10, 10]], size, 40, 20); // oxfmt-ignore
    expect(arrows).toHaveLength(2);
    expect(arrows.every(({ angle, y }) => Math.abs(angle) === Math.PI && y === 10)).toBe(true);
    expect(arrows[0]!.x).toBeGreaterThan(arrows[1]!.x);
    expect(arrowsOf([[10, 10], [20, 10]], size, 40, 20)).toEqual([]); // oxfmt-ignore
  });

  it('is named at its longest piece', () => {
    expect(longestOf([[10, 10], [20, -100], [20, -50], [90, 40]], size)?.at(-1)).toEqual([90, 40]); // oxfmt-ignore
    expect(longestOf([[-10, -10], [-20, -20]], size)).toBeUndefined(); // oxfmt-ignore
  });
});

describe('an arc', () => {
  const [a, b]: Point[] = [[0, 0], [100, 0]]; // oxfmt-ignore
  it('bends away from the pipes that lie beside it', () => {
    expect(arcOf(a!, b!, [[50, 30]]).top[1]).toBeLessThan(0); // oxfmt-ignore
    expect(arcOf(a!, b!, [[50, -30]]).top[1]).toBeGreaterThan(0); // oxfmt-ignore
    // what lies beyond its ends does not matter
    expect(arcOf(a!, b!, [[50, 30], [300, -900]]).top[1]).toBeLessThan(0); // oxfmt-ignore
  });

  it('has arrowheads that point out of it at both ends', () => {
    const { ends } = arcOf(a!, b!, []);
    expect(Math.cos(ends[0].angle)).toBeLessThan(0);
    expect(Math.cos(ends[1].angle)).toBeGreaterThan(0);
  });
});

describe('what is put away', () => {
  it('is said in words, and nothing where nothing is', () => {
    expect(putAwayWords(hiddenOf('aid,likely'), en)).toBe('Put away: Likely path and Aid.');
    expect(putAwayWords(hiddenOf(''), en)).toBe('');
  });

  it('is written in one order, and comes back when it is toggled twice', () => {
    expect(withToggled(hiddenOf('aid'), 'documented')).toBe('documented,aid');
    expect(withToggled(hiddenOf('documented,aid'), 'aid')).toBe('documented');
    expect([...hiddenOf('')]).toEqual([]);
    fc.assert(
      fc.property(fc.subarray([...mapParts]), fc.constantFrom(...mapParts), (parts, part) => {
        const hide = parts.join(',');
        expect(withToggled(hiddenOf(withToggled(hiddenOf(hide), part)), part)).toBe(hide);
      }),
    );
  });
});
