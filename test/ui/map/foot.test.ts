/** The foot of the map: a scale that tells the truth in round figures, and a line that is read whole. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { footOf, scaleOf } from '@/ui/map/foot.ts';

const measure = (text: string, size: number) => text.length * size * 0.5;
const stamp = 'Boundaries, names and traces are schematic and imply no opinion. Base map: a source. Places: another one.';

describe('the scale', () => {
  it('is the longest of 1, 2 and 5 with noughts that has room', () => {
    expect(scaleOf({ pxPerKm: 1 }, 99)).toEqual({ km: 50, px: 50 });
    expect(scaleOf({ pxPerKm: 1 }, 100)).toEqual({ km: 100, px: 100 });
    expect(scaleOf({ pxPerKm: 0.3 }, 80)).toEqual({ km: 200, px: 60 });
  });

  it('is true, and never longer than its room nor less than two fifths of it', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 20, noNaN: true }), fc.integer({ min: 40, max: 200 }), (pxPerKm, room) => {
        const { km, px } = scaleOf({ pxPerKm }, room);
        expect(px).toBeCloseTo(km * pxPerKm);
        expect(px).toBeLessThanOrEqual(room * (1 + 1e-9));
        expect(px).toBeGreaterThan(room * 0.39);
        expect(['1', '2', '5']).toContain(String(Number(km.toPrecision(1))).replaceAll(/[0.]/g, ''));
      }),
    );
  });
});

describe('the stamp', () => {
  it('stands beside the scale where there is room, and below it on a phone', () => {
    expect(footOf(stamp, 1200, 1, measure).indent).toBeGreaterThan(100);
    expect(footOf(stamp, 1200, 1, measure).lines).toEqual([stamp]);
    expect(footOf(stamp, 320, 1, measure).indent).toBeLessThan(20);
  });

  it('is all there and within the picture, at every width and size of text', () => {
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 2000 }), fc.constantFrom(1, 1.25, 2), (width, scale) => {
        const { lines, indent, size, height, baselines } = footOf(stamp, width, scale, measure);
        expect(lines.join(' ')).toBe(stamp);
        for (const line of lines) expect(indent + measure(line, size)).toBeLessThanOrEqual(width);
        expect(baselines).toHaveLength(lines.length);
        expect(Math.max(...baselines)).toBeLessThan(height);
      }),
    );
  });

  it('leaves no single word for its last line', () => {
    const last = (width: number) => footOf(stamp, width, 1, measure).lines.at(-1) ?? '';
    for (let width = 500; width < 760; width += 5) expect(last(width).split(' ').length).toBeGreaterThan(1);
  });
});
