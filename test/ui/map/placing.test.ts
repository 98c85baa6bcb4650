/** Where names stand: that each can be read, and that a line is crossed only where it has to be. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, placeNames, type Px, type Wanted } from '@/ui/map/placing.ts';

const measure = (text: string, size: number) => text.length * size * 0.5;
const frame = { width: 300, height: 200 };
const wanted = (id: string, x: number, y: number, more: Partial<Wanted> = {}): Wanted => ({ id, text: 'Name', x, y, radius: 4, ...more });
const place = (all: readonly Wanted[], lines: readonly (readonly Px[])[] = [], width = 1, taken: readonly Box[] = []) =>
  placeNames(all, lines.map((points) => ({ points, width })), taken, frame, 10, measure); // oxfmt-ignore

describe('the name of a mark', () => {
  it('stands on its right, and on its left at the edge', () => {
    expect(place([wanted('a', 100, 100)])[0]?.x).toBeGreaterThan(104);
    expect(place([wanted('a', 290, 100)])[0]?.x).toBeLessThan(286);
  });

  it('keeps off a line where there is other room', () => {
    const [label] = place([wanted('a', 100, 100)], [[[100, 100], [300, 100]]]); // oxfmt-ignore
    expect(label?.x).toBeLessThan(100);
  });

  it('crosses a line rather than not to stand at all', () => {
    const everywhere = Array.from({ length: 40 }, (_, i): Px[] => [[0, i * 5], [300, i * 5]]); // oxfmt-ignore
    expect(place([wanted('a', 100, 100)], everywhere)).toHaveLength(1);
  });
});

describe('a wide line', () => {
  const below = 112;
  it('is kept off with its whole width', () => {
    // its middle is clear of the name on the right, its edge is not
    const line: Px[] = [[100, below], [300, below]]; // oxfmt-ignore
    expect(place([wanted('a', 100, 100)], [line], 1)[0]).toMatchObject({ y: 100 });
    expect(place([wanted('a', 100, 100)], [line], 20)[0]?.y).toBeLessThan(112 - 10 - 6 + 1e-6);
  });

  it('has no name over it, even where there is no other room', () => {
    const everywhere = Array.from({ length: 20 }, (_, i): Px[] => [[0, i * 10], [300, i * 10]]); // oxfmt-ignore
    expect(place([wanted('a', 100, 100)], everywhere, 11)).toEqual([]);
  });
});

it('nothing is written over what is taken', () => {
  const right = { x: 200, y: 100, width: 180, height: 60 };
  expect(place([wanted('a', 100, 100)], [], 1, [right])[0]?.x).toBeLessThan(100);
});

it('a name that is dear stands over a mark where there is no other room, and beside it where there is; a mark without a text has no name', () => {
  const mark = wanted('mark', 100, 100, { radius: 20, text: '' });
  const dear = (spots: Px[]) => wanted('dear', 100, 100, { radius: 0, isDear: true, spots });
  expect(place([wanted('other', 100, 100, { radius: 0 }), mark])).toEqual([]);
  expect(place([dear([]), mark])).toMatchObject([{ id: 'dear', y: 100 }]);
  expect(place([dear([[100, 150]]), mark])).toMatchObject([{ id: 'dear', y: 150 }]);
});

describe('a name without a mark', () => {
  it('stands at its place, and at the next of its spots where that is taken', () => {
    const spots: Px[] = [[100, 102], [100, 150]]; // oxfmt-ignore
    expect(place([wanted('a', 100, 100, { radius: 0, spots })])).toMatchObject([{ x: 100, y: 100 }]);
    expect(place([wanted('a', 100, 100, { radius: 0 }), wanted('b', 100, 100, { radius: 0, spots })])).toMatchObject([
      { id: 'a', y: 100 },
      { id: 'b', y: 150 },
    ]);
  });

  it('is left out where it has no room, the later before the earlier', () => {
    expect(place([wanted('a', 100, 100, { radius: 0 }), wanted('b', 102, 100, { radius: 0 })]).map(({ id }) => id)).toEqual(['a']);
  });

  it('is left out where it fits nowhere', () => {
    expect(place([wanted('a', 100, 100, { radius: 0, fits: ({ y }) => y > 120, spots: [[100, 110]] })])).toEqual([]);
  });
});

describe('all names', () => {
  const anyWanted = fc
    .array(fc.tuple(fc.integer({ min: -20, max: 320 }), fc.integer({ min: -20, max: 220 }), fc.constantFrom(0, 4, 12)), { maxLength: 30 })
    .map((all) => all.map(([x, y, radius], at) => wanted(String(at), x, y, { radius, spots: [[x + 40, y]] })));

  it('lie within the picture, over no mark and over no other', () => {
    fc.assert(
      fc.property(anyWanted, (all) => {
        const labels = place(all);
        const marks = all.filter(({ radius }) => radius > 0).map(({ x, y, radius }) => ({ x, y, width: 2 * radius, height: 2 * radius }));
        for (const [at, a] of labels.entries()) {
          expect(Math.min(a.x - a.width / 2, a.y - a.height / 2, 300 - a.x - a.width / 2, 200 - a.y - a.height / 2)).toBeGreaterThanOrEqual(
            -1e-6,
          );
          for (const b of [...marks, ...labels.slice(at + 1)])
            expect(Math.abs(a.x - b.x) >= (a.width + b.width) / 2 - 1e-6 || Math.abs(a.y - b.y) >= (a.height + b.height) / 2 - 1e-6).toBe(
              true,
            );
        }
      }),
    );
  });

  it('give the first its place whatever comes after', () => {
    fc.assert(
      fc.property(anyWanted, (all) => {
        const first = all.slice(0, 1).map((one) => ({ ...one, x: 150, y: 100 }));
        // marks are kept free for all, so only names come after
        const rest = all.slice(1).map((one) => ({ ...one, radius: 0 }));
        expect(place([...first, ...rest]).slice(0, 1)).toEqual(place(first));
      }),
    );
  });
});
