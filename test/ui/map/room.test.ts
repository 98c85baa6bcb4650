/** What a map shows at first, and how large: also of a single town and of the whole world. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extentOf, frameAt, keepInside, viewOf } from '@/ui/map/mercator.ts';
import { homeOf, landSize } from '@/ui/map/room.ts';
import { type Extent, holds } from '@/ui/mapLayout.ts';

const world: Extent = [-180, -85, 180, 85];
const seenOf = (home: Extent, width: number) => {
  const [wide, high] = landSize(homeOf(home), world, { width, fullHeight: undefined }, 1.4);
  const view = keepInside(viewOf(homeOf(home), wide, high), world, wide, high, 9);
  return { wide, high, view, seen: extentOf(frameAt(view, wide, high)) };
};

describe('what is shown at first', () => {
  it('is what the record says, where that is not too small to be known by its land', () => {
    expect(homeOf([33, 32.8, 51.5, 42.6])).toEqual([33, 32.8, 51.5, 42.6]);
    expect(homeOf([10, 20, 10.5, 20.5])).toEqual([8.25, 20, 12.25, 20.5]);
  });

  it('is all of it, with nothing beyond the world, in a window that is no sliver', () => {
    const extents = fc
      .tuple(fc.double({ min: -180, max: 179, noNaN: true }), fc.double({ min: -60, max: 74, noNaN: true }), fc.double({ min: 0.01, max: 360, noNaN: true }), fc.double({ min: 0.01, max: 135, noNaN: true }))
      .map(([west, south, wide, high]): Extent => [west, south, Math.min(180, west + wide), Math.min(75, south + high)]); // oxfmt-ignore
    fc.assert(
      fc.property(extents, fc.integer({ min: 280, max: 2000 }), (home, width) => {
        const { wide, high, view, seen } = seenOf(home, width);
        expect(holds(seen.map((edge, at) => edge + (at < 2 ? -0.5 : 0.5)) as unknown as Extent, home)).toBe(true);
        expect(holds([-180.01, -85.01, 180.01, 85.01], seen)).toBe(true);
        expect([view.zoom <= 9, wide >= width / 2, high >= 200]).toEqual([true, true, true]);
      }),
    );
  });
});
