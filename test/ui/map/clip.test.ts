/** What of the land lies in a window. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipLine, clippedPath, clipRing } from '@/ui/map/clip.ts';
import type { Px } from '@/ui/map/placing.ts';

const size = { width: 100, height: 50 };
const at = (lon: number, lat: number) => [lon, lat] as const;

function areaOf(ring: readonly Px[]): number {
  return Math.abs(ring.reduce((sum, [x, y], i) => sum + (ring.at(i - 1)?.[0] ?? 0) * y - x * (ring.at(i - 1)?.[1] ?? 0), 0)) / 2;
}

describe('an area', () => {
  it('is cut to the window, and is all of the window where it lies all around it', () => {
    expect(areaOf(clipRing([[-10, 10], [20, 10], [20, 30], [-10, 30]], size))).toBe(20 * 20); // oxfmt-ignore
    expect(areaOf(clipRing([[-100, -100], [300, -100], [300, 300], [-100, 300]], size))).toBe(100 * 50); // oxfmt-ignore
    expect(clipRing([[-30, 10], [-10, 10], [-10, 30]], size)).toEqual([]); // oxfmt-ignore
  });

  it('never reaches beyond the window, and keeps what lies within', () => {
    const px = fc.tuple(fc.integer({ min: -200, max: 300 }), fc.integer({ min: -200, max: 300 }));
    fc.assert(
      fc.property(fc.array(px, { minLength: 3, maxLength: 9 }), (ring) => {
        const clipped = clipRing(ring, size);
        for (const [x, y] of clipped) expect(Math.min(x, y, 100 - x, 50 - y)).toBeGreaterThanOrEqual(-1e-6);
        for (const [x, y] of ring.filter(([left, top]) => left > 0 && left < 100 && top > 0 && top < 50)) expect(clipped).toContainEqual([x, y]);
      }),
    ); // oxfmt-ignore
  });
});

describe('a line', () => {
  it('is there only where it may be seen, in as many pieces', () => {
    expect(clipLine([[-300, 10], [-200, 10], [50, 10], [400, 10], [500, 10]], size)).toEqual([[[-200, 10], [50, 10], [400, 10]]]); // oxfmt-ignore
    expect(clipLine([[10, 10], [10, -90], [60, -90], [60, 10]], size)).toHaveLength(2); // oxfmt-ignore
    expect(clipLine([[-10, -10], [120, -10]], size)).toEqual([]); // oxfmt-ignore
  });
});

it('a geometry of which nothing is seen draws nothing', () => {
  expect(clippedPath({ type: 'Polygon', coordinates: [[[-30, 10], [-10, 10], [-10, 30], [-30, 10]]] }, { ...size, at })).toBe(''); // oxfmt-ignore
  expect(clippedPath({ type: 'LineString', coordinates: [[10, 10], [20, 20]] }, { ...size, at })).toBe('M10.0 10.0L20.0 20.0'); // oxfmt-ignore
});
