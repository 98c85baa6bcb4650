/** The way between two views: it begins at the one, ends at the other, and does not swerve. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { between, flightOf } from '@/ui/map/glide.ts';
import { frameAt, type MapView } from '@/ui/map/mercator.ts';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const anyView = fc.record({ lat: number(29, 45), lon: number(25, 55), zoom: number(4, 9) });

describe('a glide', () => {
  it('begins where the map stands and ends where it goes', () => {
    fc.assert(
      fc.property(anyView, anyView, (from, to) => {
        for (const key of ['lat', 'lon', 'zoom'] as const) {
          expect(between(from, to, 0)[key]).toBeCloseTo(from[key], 6);
          expect(between(from, to, 1)[key]).toBeCloseTo(to[key], 6);
        }
      }),
    );
  });

  it('leaves what lies under the pointer where it is, all the way', () => {
    const from: MapView = { lat: 38, lon: 40, zoom: 6 };
    const [lon, lat] = frameAt(from, 600, 400).positionAt(100, 50);
    const near = frameAt({ ...from, zoom: 8 }, 600, 400);
    // the middle of the view in which that place is at the same px again
    const [x, y] = near.at(lon, lat);
    const [toLon, toLat] = near.positionAt(300 + x - 100, 200 + y - 50);
    for (const share of [0.2, 0.5, 0.8]) {
      const [atX, atY] = frameAt(between(from, { lat: toLat, lon: toLon, zoom: 8 }, share), 600, 400).at(lon, lat);
      expect(atX).toBeCloseTo(100, 6);
      expect(atY).toBeCloseTo(50, 6);
    }
  });
});

describe('a flight, which an audience follows', () => {
  it('begins where the map stands, ends where it goes, and takes less than a second', () => {
    fc.assert(
      fc.property(anyView, anyView, fc.integer({ min: 300, max: 1900 }), (from, to, width) => {
        const { at, time } = flightOf(from, to, width);
        for (const key of ['lat', 'lon', 'zoom'] as const) {
          expect(at(0)[key]).toBeCloseTo(from[key], 4);
          expect(at(0.9999)[key]).toBeCloseTo(to[key], 1);
          expect(at(1)[key]).toBeCloseTo(to[key], 9);
        }
        expect(time).toBeGreaterThanOrEqual(300);
        expect(time).toBeLessThanOrEqual(900);
      }),
    );
  });

  it('rises between two near views of places far apart, so that both are seen on the way', () => {
    const from: MapView = { lat: 40.4, lon: 49.9, zoom: 9 };
    const to: MapView = { lat: 33.5, lon: 36.3, zoom: 9 };
    const middle = flightOf(from, to, 800).at(0.5);
    expect(middle.zoom).toBeLessThan(7);
    expect(middle.lon).toBeGreaterThan(to.lon);
    expect(middle.lon).toBeLessThan(from.lon);
  });

  it('comes straight nearer where the middle stays', () => {
    const from: MapView = { lat: 38, lon: 40, zoom: 5 };
    const { at } = flightOf(from, { ...from, zoom: 8 }, 800);
    expect([at(0.5).lat, at(0.5).lon].map((degrees) => Number(degrees.toFixed(6)))).toEqual([38, 40]);
    expect(at(0.5).zoom).toBeCloseTo(6.5);
  });
});
