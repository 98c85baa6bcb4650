/** The small map: what it shows. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Extent, frameOf, holds, isWithin, type MapPlace, pathOf, windowOf } from '@/ui/mapLayout.ts';

const extent: Extent = [25, 29, 55, 45];
const place = (lon: number, lat: number, aroundKm?: number): MapPlace => ({ id: `${lon} ${lat}`, name: 'A place', lon, lat, aroundKm });
const anyPlace = fc
  .tuple(fc.double({ min: 25, max: 55, noNaN: true }), fc.double({ min: 29, max: 45, noNaN: true }), fc.constantFrom(undefined, 200))
  .map(([lon, lat, aroundKm]) => place(lon, lat, aroundKm));

describe('the window of a map', () => {
  it('is wide enough to know the region by, with a single place in its middle', () => {
    const [west, south, east, north] = windowOf([place(40, 37)], extent, 1.6);
    expect(east - west).toBeGreaterThanOrEqual(6);
    expect([(west + east) / 2, (south + north) / 2]).toEqual([expect.closeTo(40), expect.closeTo(37)]);
    const { width, height } = frameOf([west, south, east, north], 320);
    expect(width / height).toBeCloseTo(1.6, 1);
  });

  it('holds every place, and ends where the base map ends', () => {
    fc.assert(
      fc.property(fc.array(anyPlace, { minLength: 1, maxLength: 5 }), (places) => {
        const seen = windowOf(places, extent, 1.6);
        expect(places.every((one) => isWithin(one, seen))).toBe(true);
        expect([seen[0] >= extent[0], seen[1] >= extent[1], seen[2] <= extent[2], seen[3] <= extent[3]]).not.toContain(false);
      }),
    );
  });

  it('is as wide as a place that is no point', () => {
    const [west, south, east, north] = windowOf([place(40, 37, 200)], extent, 1.6);
    expect((north - south) * 111).toBeGreaterThan(400);
    expect((east - west) * 111 * Math.cos((37 * Math.PI) / 180)).toBeGreaterThan(400);
  });
});

it('an extent holds another that has its edges, and none that goes beyond one of them', () => {
  expect([holds(extent, extent), holds(extent, [30, 30, 40, 40])]).toEqual([true, true]);
  for (const at of [0, 1, 2, 3]) expect(holds(extent, extent.map((edge, i) => edge + (i === at ? (at < 2 ? -1 : 1) : 0)) as unknown as Extent)).toBe(false); // oxfmt-ignore
});

it('a map at a pole, or round the whole world, has a size', () => {
  const world: Extent = [-180, -85, 180, 85];
  for (const places of [[place(0, 90)], [place(0, 90, 300)], [place(10, -89)], [place(-179, 0), place(179, 10)]]) {
    const { width, height, at } = frameOf(windowOf(places, world, 1.6), 320);
    expect([width, Number.isFinite(height), height > 50, height < 1000]).toEqual([320, true, true, true]);
    expect(at(0, 0).every(Number.isFinite)).toBe(true);
  }
});

describe('a frame', () => {
  const frame = frameOf([30, 30, 40, 40], 500);
  it('has north above and east to the right, and is true to scale in its middle', () => {
    expect(frame.at(30, 40)).toEqual([0, 0]);
    const [[x, y], [east], [, south]] = [frame.at(35, 35), frame.at(36, 35), frame.at(35, 34)];
    expect((east - x) / Math.cos((35 * Math.PI) / 180)).toBeCloseTo(south - y);
    expect((south - y) / 111.2).toBeCloseTo(frame.pxPerKm);
  });

  it('draws the lines that it holds, and leaves out those beside it', () => {
    const lines = { type: 'MultiLineString', coordinates: [[[30, 40], [40, 40], [40, 30]], [[10, 10], [20, 20]]] } as const; // oxfmt-ignore
    expect(pathOf(lines as never, frame)).toBe(`M0.0 0.0L500.0 0.0L500.0 ${frame.height.toFixed(1)}`);
  });
});
