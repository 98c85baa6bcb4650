/** How the window moves within the coverage. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, isoOf, trusted } from '@/record/edtf.ts';
import { centredOn, shiftBy, stepEnd, stepWindow, windowBetween, withEnd } from '@/tabs/timeline/time/edges.ts';
import { lengthOf, type Window } from '@/tabs/timeline/time/window.ts';

/** "2001-01-01/2001-12-31" */
const told = ({ start, end }: Window) => `${isoOf(start)}/${isoOf(end)}`;
const span = (text: string): Window => ({ start: trusted(text).start, end: trusted(text).end });
const coverage = span('2000/2020');

describe('the window', () => {
  it('moves its ends from month to month, back to the first day before it goes on', () => {
    const window = span('2005-05-10/2007-08-20');
    expect(told(stepEnd(window, 'start', 1, coverage))).toBe('2005-06-01/2007-08-20');
    expect(told(stepEnd(window, 'start', -1, coverage))).toBe('2005-05-01/2007-08-20');
    expect(told(stepEnd(window, 'end', 1, coverage))).toBe('2005-05-10/2007-08-31');
    expect(told(stepEnd(window, 'end', -1, coverage))).toBe('2005-05-10/2007-07-31');
    expect(told(stepEnd(span('2005'), 'end', 12, coverage))).toBe('2005-01-01/2006-12-31');
  });

  it('stops an end at the other, where one day is left', () => {
    expect(told(withEnd(span('2005'), 'start', Infinity, coverage))).toBe('2005-12-31/2005-12-31');
    expect(told(withEnd(span('2005'), 'end', -Infinity, coverage))).toBe('2005-01-01/2005-01-01');
  });

  it('is drawn from either side', () => {
    const [a, b] = [dayOf(2005, 1, 1) + 0.4, dayOf(2005, 1, 9) + 0.9];
    expect(told(windowBetween(a, b, coverage))).toBe('2005-01-01/2005-01-09');
    expect(told(windowBetween(b, a, coverage))).toBe('2005-01-01/2005-01-09');
  });

  it('has the day that was pressed in its middle', () => {
    expect(told(centredOn(span('2005-01-01/2005-01-09'), dayOf(2010, 6, 15), coverage))).toBe('2010-06-11/2010-06-19');
  });

  it('never leaves the coverage, never crosses, and rests on whole days, whatever moves it', () => {
    const day = fc.integer({ min: coverage.start, max: coverage.end });
    const by = fc.integer({ min: -12_000, max: 12_000 });
    fc.assert(
      fc.property(day, day, fc.double({ min: 0, max: 0.99, noNaN: true }), by, (a, b, part, days) => {
        const [first, last] = [Math.min(a, b), Math.max(a, b)];
        const window = { start: first, end: Math.min(last + part, coverage.end) };
        const months = Math.sign(days) * (1 + (Math.abs(days) % 24));
        const moved = [
          shiftBy(window, days + part, coverage),
          centredOn(window, a + days + part, coverage),
          withEnd(window, 'start', a + days, coverage),
          withEnd(window, 'end', a + days, coverage),
          windowBetween(a + part, b + days, coverage),
          stepEnd(window, 'start', months, coverage),
          stepEnd(window, 'end', months, coverage),
          stepWindow(window, months, coverage),
        ];
        for (const { start, end } of moved) {
          expect(coverage.start <= start && start <= end && end <= coverage.end).toBe(true);
          expect(Number.isInteger(start) && Number.isInteger(end)).toBe(true);
        }
        // shifting keeps the length
        expect(lengthOf(moved[0]!)).toBe(Math.round(window.end) - first + 1);
      }),
    );
  });
});
