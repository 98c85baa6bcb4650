/** How a scene of a handout comes onto its page. A page is 1008 px high; what is above and beside the picture is small numbers here. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitOf, leastScale, page } from '@/present/handout/fit.ts';

const plain = { figure: 400, others: 300, above: 80, note: 100, isRows: false };

describe('a scene on its page', () => {
  test('what has room keeps its size: a picture is never made larger', () => {
    expect(fitOf(plain)).toEqual({ scale: 1, rowsTo: undefined, isOnePage: true });
  });

  test('a picture that is too high becomes smaller until all stands on one page', () => {
    const { scale, isOnePage } = fitOf({ ...plain, figure: 800 });
    expect(isOnePage).toBe(true);
    expect(800 * scale + 300).toBeCloseTo(page.height);
  });

  test('rather than words too small to read, a long note goes to the next page', () => {
    const { scale, isOnePage } = fitOf({ ...plain, figure: 700, others: 800, note: 500 });
    expect(isOnePage).toBe(false);
    expect(scale).toBe(1);
  });

  test('a picture higher than a page still stands on one, however small that is: it is never broken', () => {
    expect(3000 * fitOf({ ...plain, figure: 3000 }).scale + plain.above).toBeCloseTo(page.height);
  });

  test('rows may be broken: they keep their size on two pages, and what is over that is left out', () => {
    expect(fitOf({ ...plain, figure: 1500, isRows: true })).toEqual({ scale: 1, rowsTo: undefined, isOnePage: false });
    const { rowsTo = 0 } = fitOf({ ...plain, figure: 5000, isRows: true });
    expect(rowsTo).toBeGreaterThan(page.height);
    expect(rowsTo + plain.others).toBeLessThan(2 * page.height);
  });

  test('whatever the heights: a picture ends on the page on which it begins, and one page means one page', () => {
    const heights = fc.record({
      figure: fc.integer({ min: 0, max: 6000 }),
      above: fc.integer({ min: 0, max: 300 }),
      below: fc.integer({ min: 0, max: 900 }),
      note: fc.integer({ min: 0, max: 2000 }),
      isRows: fc.boolean(),
    });
    fc.assert(
      fc.property(heights, ({ figure, above, below, note, isRows }) => {
        const others = above + below + note;
        const { scale, rowsTo, isOnePage } = fitOf({ figure, others, above, note, isRows });
        const end = figure * scale;
        expect(scale).toBeGreaterThan(0);
        expect(scale).toBeLessThanOrEqual(1);
        if (isOnePage) expect(end + others).toBeLessThan(page.height + 0.01);
        if (isOnePage) expect(scale).toBeGreaterThanOrEqual(leastScale);
        if (!isRows) expect(end + above).toBeLessThan(page.height + 0.01);
        if (rowsTo !== undefined) expect(isRows && rowsTo < figure).toBe(true);
      }),
    );
  });
});
