/** The two windows that are compared: their address, what of them was looked at, and how long they are. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, trusted } from '@/record/edtf.ts';
import { calendarLength, defaultCompare, formatPart, parsePart, perYear, splitCompare } from '@/tabs/timeline/compare/compare.ts';
import { event, makeRecord } from '../../support/makeRecord.ts';

const { facts } = makeRecord([]);
const always = { start: -Infinity, end: Infinity };
const days = (text: string) => {
  const { start, end } = trusted(text);
  return { start, end };
};
const era = (id: string, date: string) => ({ id, label: id, description: '', date: trusted(date) });

describe('a window in the address', () => {
  it('is an era by its id, or an interval of days', () => {
    expect(parsePart('second', facts, always)).toMatchObject({ era: { id: 'second' }, window: days('2010/2020') });
    expect(parsePart('2012-03-04/2013-05-06', facts, always)).toMatchObject({ era: undefined, window: days('2012-03-04/2013-05-06') });
  });

  it('that spans the same days as an era has its name', () => {
    expect(parsePart('2000-01-01/2009-12-31', facts, always)?.era?.id).toBe('first');
  });

  it('that the record does not know is none: another era, a year, an open or a crossed interval', () => {
    const junk = ['', 'third', '2012', '2012/..', '2013-01-01/2012-01-01', '2012-13-01/2012-14-01', 'a/b'];
    expect(junk.map((text) => parsePart(text, facts, always))).toEqual(junk.map(() => undefined));
  });

  it('says what of it is covered, and what From and To leave of that', () => {
    expect(parsePart('1990-01-01/2005-12-31', facts, days('2003/2030'))).toMatchObject({
      covered: days('2000/2005'),
      seen: days('2003/2005'),
    });
    expect(parsePart('first', facts, days('2012'))).toMatchObject({ covered: days('2000/2009'), seen: undefined });
    expect(parsePart('1990-01-01/1995-12-31', facts, always)).toMatchObject({ covered: undefined, seen: undefined });
    expect(parsePart('first', facts, { start: dayOf(2008, 1, 1), end: dayOf(2005, 1, 1) })?.seen).toBeUndefined();
  });

  it('comes back as it was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.nat(20_000), (start, more) => {
        const window = { start, end: start + more };
        expect(parsePart(formatPart(window), facts, always)?.window).toEqual(window);
      }),
    );
  });

  it('stands beside another, parted by a comma; a missing one is none', () => {
    expect(splitCompare('first,2012-01-01/2012-12-31')).toEqual(['first', '2012-01-01/2012-12-31']);
    expect(splitCompare('first')).toEqual(['first', '']);
  });
});

describe('what is offered first', () => {
  const eras = [era('one', '2000/2004'), era('two', '2005/2009'), era('three', '2010/2014')];
  const { entries } = makeRecord([event('a', '2011'), event('b', '2012'), event('c', '2002'), event('d', 'XXXX')]).facts;

  it('are the two eras with the most records of the filter, in order of time', () => {
    expect(defaultCompare({ eras, coverage: facts.coverage }, entries)).toBe('one,three');
  });

  it('are the first two where no era has more than another', () => {
    expect(defaultCompare({ eras, coverage: facts.coverage }, [])).toBe('one,two');
  });

  it('are the halves of the coverage where there is one era', () => {
    const halves = defaultCompare({ eras: eras.slice(0, 1), coverage: trusted('2000-01-01/2000-01-04') }, entries);
    expect(halves).toBe('2000-01-01/2000-01-02,2000-01-03/2000-01-04');
  });
});

describe('the length of a window', () => {
  it.each([
    ['2012', { years: 1, months: 0, days: 0 }],
    ['2012-01-15/2013-03-17', { years: 1, months: 2, days: 3 }],
    ['2012-02-29', { years: 0, months: 0, days: 1 }],
    ['2012-08/2024-12-07', { years: 12, months: 4, days: 7 }],
    ['2011-01-31/2011-02-28', { years: 0, months: 1, days: 1 }],
  ])('%s counts by the calendar, both ends inclusive', (text, length) => {
    expect(calendarLength(days(text))).toEqual(length);
  });

  it('leads from the first of a month exactly to the day after its end', () => {
    const [year, month] = [fc.integer({ min: 1970, max: 2030 }), fc.integer({ min: 1, max: 12 })];
    fc.assert(
      fc.property(year, month, fc.nat(10_000), (fromYear, fromMonth, more) => {
        const start = dayOf(fromYear, fromMonth, 1);
        const { years, months, days: rest } = calendarLength({ start, end: start + more });
        expect(dayOf(fromYear + years, fromMonth + months, 1) + rest).toBe(start + more + 1);
        expect([months < 12, rest >= 0, rest <= 30]).toEqual([true, true, true]);
      }),
    );
  });

  it('makes counts comparable by the year', () => {
    expect(perYear(8, days('2001/2004'))).toBe(2);
  });
});
