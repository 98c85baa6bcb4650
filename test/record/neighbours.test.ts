/** The neighbours of a record in time, among those that a filter shows. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byDate, isUndated, trusted } from '@/record/edtf.ts';
import { neighboursOf } from '@/record/neighbours.ts';

/** "a 2001-01-01" → an entry; in order of date, as the app holds them. */
const entries = (...lines: string[]) =>
  lines.map((line) => ({ id: line.split(' ')[0]!, date: trusted(line.split(' ')[1]!) })).toSorted(byDate);
const all = entries('a 2001', 'b 2002', 'c 2003', 'd 2004', 'e 2005', 'f 2006');
const without = (...ids: string[]) => all.filter(({ id }) => !ids.includes(id));
/** "b c | e f" */
const inShort = (found: ReturnType<typeof neighboursOf>) =>
  found && [found.before, found.after].map((side) => side.map(({ id }) => id).join(' ')).join(' | ');

describe('the neighbours in time', () => {
  it('are the two before and the two after, the nearest beside the record', () => {
    expect(inShort(neighboursOf('d', all, all))).toBe('b c | e f');
    expect(inShort(neighboursOf('a', all, all))).toBe(' | b c');
    expect(inShort(neighboursOf('e', all, all))).toBe('c d | f');
  });

  it('are only those that the filter shows', () => {
    expect(inShort(neighboursOf('d', all, without('c', 'e')))).toBe('a b | f');
  });

  it('of a record that the filter leaves out are those around its date', () => {
    expect(inShort(neighboursOf('d', all, without('d', 'e')))).toBe('b c | f');
    expect(inShort(neighboursOf('d', all, []))).toBe(' | ');
  });

  it('of one day keep their order, so that stepping on meets each of them once', () => {
    const day = entries('a 2001-01-01', 'b 2001-01-02', 'c 2001-01-02', 'd 2001-01-02', 'e 2001-01-03');
    expect(inShort(neighboursOf('c', day, day))).toBe('a b | d e');
    expect(inShort(neighboursOf('c', day, day.filter(({ id }) => id !== 'c')))).toBe('a b | d e'); // oxfmt-ignore
  });

  it('are none of what nobody dates, and what nobody dates is nobody’s; what began nobody knows when stands first', () => {
    const some = entries('never XXXX', 'open ../2001', 'a 2001-05-01');
    expect(neighboursOf('never', some, some)).toBeUndefined();
    expect(neighboursOf('nowhere', some, some)).toBeUndefined();
    expect(inShort(neighboursOf('a', some, some))).toBe('open | ');
  });

  it('lead from the first dated record shown through every other to the last, and back', () => {
    const date = fc.constantFrom('2001-01-01', '2001-01-02', '2001-01', '2001', '2001-01-01/2001-01-02', '../2001', '2001/..', 'XXXX');
    const listed = fc
      .array(fc.record({ date, isShown: fc.boolean() }), { minLength: 1, maxLength: 12 })
      .map((list) => list.map((one, at) => ({ id: `r${at}`, date: trusted(one.date), isShown: one.isShown })).toSorted(byDate));
    fc.assert(
      fc.property(listed, (list) => {
        const shown = list.filter(({ isShown }) => isShown);
        const dated = shown.filter((entry) => !isUndated(entry.date));
        const walk = (from: string | undefined, side: 'before' | 'after', steps: number): string[] => {
          if (from === undefined || steps < 0) return [];
          const found = neighboursOf(from, list, shown)?.[side];
          return [from, ...walk(side === 'after' ? found?.[0]?.id : found?.at(-1)?.id, side, steps - 1)];
        };
        const ids = dated.map(({ id }) => id);
        expect(walk(ids[0], 'after', list.length)).toEqual(ids);
        expect(walk(ids.at(-1), 'before', list.length)).toEqual(ids.toReversed());
      }),
    );
  });
});
