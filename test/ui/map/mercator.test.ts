/** Where a map stands: that places and px tell the same, and that it never leaves the land it has. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extentOf, formatView, frameAt, keepInside, leastZoom, type MapView, parseView, roomFor, viewOf } from '@/ui/map/mercator.ts';
import type { Extent } from '@/ui/mapLayout.ts';

const whole: Extent = [25, 29, 55, 45];
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const anyView = fc.record({ lat: number(-60, 70), lon: number(-180, 180), zoom: number(2, 12) });
const anySize = fc.tuple(fc.integer({ min: 100, max: 2000 }), fc.integer({ min: 100, max: 1200 }));
const anyExtent = fc
  .tuple(number(-170, 160), number(-60, 60), number(0.5, 10), number(0.5, 10))
  .map(([west, south, wide, high]): Extent => [west, south, west + wide, south + high]);

describe('a frame', () => {
  it('has the middle of its view in its own middle, north above and east to the right', () => {
    const { at } = frameAt({ lat: 40, lon: 30, zoom: 6 }, 400, 200);
    expect(at(30, 40)).toEqual([200, 100]);
    expect(at(31, 40)[0]).toBeGreaterThan(200);
    expect(at(30, 41)[1]).toBeLessThan(100);
  });

  it('is as large as on the web: at zoom 0 the world is 256 px wide', () => {
    const { at } = frameAt({ lat: 0, lon: 0, zoom: 0 }, 256, 256);
    expect([at(-180, 0)[0], at(180, 0)[0]]).toEqual([0, 256]);
    expect(at(0, 85.0511)[1]).toBeCloseTo(0, 2);
  });

  it('tells what lies at the px at which a place is drawn', () => {
    fc.assert(
      fc.property(anyView, anySize, number(-180, 180), number(-80, 80), (view, [width, height], lon, lat) => {
        const { at, positionAt } = frameAt(view, width, height);
        const back = positionAt(...at(lon, lat));
        expect(back[0]).toBeCloseTo(lon, 6);
        expect(back[1]).toBeCloseTo(lat, 6);
      }),
    );
  });

  it('has more px for a kilometre the further it is from the equator, as many as it draws', () => {
    const { at, pxPerKm, pxPerKmAt } = frameAt({ lat: 40, lon: 30, zoom: 8 }, 400, 200);
    expect(pxPerKm).toBe(pxPerKmAt(40));
    expect(pxPerKmAt(60)).toBeCloseTo(2 * pxPerKmAt(0));
    // a tenth of a degree of latitude is 11.12 km
    expect(at(30, 39.95)[1] - at(30, 40.05)[1]).toBeCloseTo(11.12 * pxPerKm, 1);
  });
});

describe('the view of an extent', () => {
  it('shows all of it, and touches it on two sides', () => {
    fc.assert(
      fc.property(anyExtent, anySize, (extent, [width, height]) => {
        const seen = extentOf(frameAt(viewOf(extent, width, height), width, height));
        const slack = extent.map((edge, i) => (i < 2 ? edge - (seen[i] ?? NaN) : (seen[i] ?? NaN) - edge));
        expect(Math.min(...slack)).toBeGreaterThan(-1e-6);
        expect(slack.filter((one) => one < 1e-6).length).toBeGreaterThanOrEqual(2);
      }),
    );
  });
});

describe('the sides of a map', () => {
  const square: Extent = [30, 35, 40, 40];
  it('stay free of what is shown, which moves aside only as far as it must', () => {
    fc.assert(
      fc.property(anyExtent, fc.integer({ min: 200, max: 2000 }), fc.integer({ min: 100, max: 1200 }), fc.integer({ min: 0, max: 90 }), (extent, width, height, right) => {
        const frame = frameAt(viewOf(extent, width, height, { left: 0, right }), width, height);
        const [left, end] = [frame.at(extent[0], extent[3])[0], frame.at(extent[2], extent[1])[0]];
        expect(left).toBeGreaterThan(-1e-6);
        expect(end).toBeLessThan(width - right + 1e-6);
      }),
    ); // oxfmt-ignore
    // in a wide window there is room beside it already
    expect(viewOf(square, 2000, 300, { left: 0, right: 60 })).toEqual(viewOf(square, 2000, 300));
    expect(viewOf(square, 300, 2000, { left: 0, right: 60 }).zoom).toBeLessThan(viewOf(square, 300, 2000).zoom);
  });
});

it('lines are drawn thinner on a map that is narrow', () => {
  expect([280, 560, 1400].map((width) => frameAt({ lat: 40, lon: 30, zoom: 6 }, width, 300, 2).lineScale)).toEqual([1, 2, 2]);
});

describe('a view that is kept inside', () => {
  it('shows nothing beyond the extent, and nothing nearer than it may', () => {
    fc.assert(
      fc.property(anyView, anySize, (view, [width, height]) => {
        const kept = keepInside(view, whole, width, height, 9);
        const [west, south, east, north] = extentOf(frameAt(kept, width, height));
        expect(Math.min(west - whole[0], south - whole[1], whole[2] - east, whole[3] - north)).toBeGreaterThan(-1e-6);
        expect(kept.zoom).toBeLessThanOrEqual(Math.max(9, leastZoom(whole, width, height)));
      }),
    );
  });

  it('stays as it is when it is kept again', () => {
    fc.assert(
      fc.property(anyView, anySize, (view, [width, height]) => {
        const kept = keepInside(view, whole, width, height, 9);
        const again = keepInside(kept, whole, width, height, 9);
        for (const key of ['lat', 'lon', 'zoom'] as const) expect(again[key]).toBeCloseTo(kept[key], 8);
      }),
    );
  });

  it('is not touched where it is inside', () => {
    const view: MapView = { lat: 38, lon: 40, zoom: 7 };
    const kept = keepInside(view, whole, 600, 400, 9);
    for (const key of ['lat', 'lon', 'zoom'] as const) expect(kept[key]).toBeCloseTo(view[key], 9);
  });
});

describe('the room for a map', () => {
  it('is less than a tall screen has, so that the first view is seen whole with no end of the land', () => {
    const home: Extent = [33, 32.8, 51.5, 42.6];
    fc.assert(
      fc.property(anySize, ([screenWidth, screenHeight]) => {
        const [width, height] = roomFor(home, whole, screenWidth, screenHeight);
        expect([width <= screenWidth, height <= screenHeight]).toEqual([true, true]);
        // half a px is lost where px are whole
        expect(viewOf(home, width, height).zoom).toBeGreaterThan(leastZoom(whole, width, height) - 0.02);
      }),
    );
    expect(roomFor(home, whole, 1000, 700)).toEqual([1000, 700]);
    expect(roomFor(home, whole, 390, 844)[1]).toBeLessThan(500);
  });
});

describe('the address of a view', () => {
  it('reads back what it writes, to a thousandth of a degree and a hundredth of a zoom', () => {
    expect(formatView({ lat: 38.50001, lon: 41.2, zoom: 6.254 })).toBe('38.5,41.2,6.25');
    fc.assert(
      fc.property(anyView, (view) => {
        const read = parseView(formatView(view));
        expect(read?.lat).toBeCloseTo(view.lat, 2);
        expect(read?.lon).toBeCloseTo(view.lon, 2);
        expect(read?.zoom).toBeCloseTo(view.zoom, 1);
        expect(read && formatView(read)).toBe(formatView(view));
      }),
    );
  });

  it('is none where it is empty or was written by no map', () => {
    for (const text of ['', '38.5', '38.5,41.2', '38.5,,6', 'a,b,c', '38.5,41.2,6,1', '99,0,5', '0,0,99', '0,200,5', 'NaN,0,5'])
      expect(parseView(text)).toBeUndefined();
  });
});

it('a place at a pole is drawn at the edge of the square world, which has no end otherwise', () => {
  const { at } = frameAt({ lat: 0, lon: 0, zoom: 0 }, 256, 256);
  expect(at(0, 90)[1]).toBeCloseTo(0, 2);
  expect(at(0, -90)[1]).toBeCloseTo(256, 2);
  const all = viewOf([-180, -90, 180, 90], 800, 560);
  expect([all.lat, all.lon, all.zoom]).toEqual([expect.closeTo(0), expect.closeTo(0), expect.closeTo(Math.log2(560 / 256))]);
});
