/** The foot of a list in a box: no line is cut through. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { endOfWhole } from '@/ui/wholeRows.ts';

it('ends below the last line that is whole', () => {
  const lines = [{ top: 0, bottom: 20 }, { top: 20, bottom: 40 }, { top: 40, bottom: 60 }]; // oxfmt-ignore
  expect(endOfWhole(lines, 50)).toBe(40);
  expect(endOfWhole(lines, 60)).toBe(60);
});

it('ends above a row of which one cell is too high, though the other is whole', () => {
  expect(endOfWhole([{ top: 0, bottom: 20 }, { top: 20, bottom: 40 }, { top: 20, bottom: 90 }], 50)).toBe(20); // oxfmt-ignore
});

it('shows what it can of a line that is higher than the box, rather than nothing', () => {
  expect(endOfWhole([{ top: 0, bottom: 900 }], 50)).toBe(50);
});

it('cuts no line, wherever the list is scrolled to', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 5, max: 40 }), { minLength: 4, maxLength: 30 }), fc.integer({ min: 60, max: 400 }), fc.integer({ min: 0, max: 50 }), (heights, room, scrolled) => {
      let y = -scrolled;
      const lines = heights.map((height) => ({ top: y, bottom: (y += height) }));
      const end = endOfWhole(lines, room);
      expect(end).toBeLessThanOrEqual(room);
      if (lines.some(({ bottom }) => bottom > 1 && bottom <= room)) expect(lines.every(({ top, bottom }) => top >= end - 1 || bottom <= end + 1)).toBe(true);
    }),
  ); // oxfmt-ignore
});
