/** Sorting in short runs gives what sorting at once gives. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sorted } from '@/record/agreements/sorted.ts';
import { atOnce } from '@/record/slices.ts';

it('sorts long lists in pieces as it would at once, and keeps what is equal as it comes', () => {
  const items = fc.array(fc.record({ key: fc.nat({ max: 50 }) }), { minLength: 150, maxLength: 900, size: 'max' });
  fc.assert(
    fc.property(items, (list) => {
      const compare = (a: { key: number }, b: { key: number }) => a.key - b.key;
      const expected = list.toSorted(compare);
      const found = atOnce(sorted(list, compare));
      expect(found).toHaveLength(expected.length);
      expect(found.every((item, at) => item === expected[at])).toBe(true);
    }),
    { numRuns: 30 },
  );
});

it('pauses where a list is long, and not where it is short', () => {
  const steps = (length: number) => [...sorted(Array.from({ length }, (_, at) => -at), (a, b) => a - b)].length; // oxfmt-ignore
  expect(steps(200)).toBe(0);
  expect(steps(2000)).toBeGreaterThan(5);
});
