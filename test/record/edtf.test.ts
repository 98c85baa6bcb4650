import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, isoOf, isUndated, overlaps, parseEdtf, sharedDays, trusted } from '@/record/edtf.ts';

const span = (text: string) => {
  const date = parseEdtf(text);
  return date && [Number.isFinite(date.start) ? isoOf(date.start) : date.start, Number.isFinite(date.end) ? isoOf(date.end) : date.end];
};

describe('EDTF', () => {
  it('keeps a month a month and a year a year: they span all their days', () => {
    expect(span('2009-07-08')).toEqual(['2009-07-08', '2009-07-08']);
    expect(span('2012-02')).toEqual(['2012-02-01', '2012-02-29']);
    expect(span('2010')).toEqual(['2010-01-01', '2010-12-31']);
    expect(span('201X')).toEqual(['2010-01-01', '2019-12-31']);
    expect(span('19XX')).toEqual(['1900-01-01', '1999-12-31']);
  });

  it('reads intervals with both ends inclusive, and ends that are open', () => {
    expect(span('2009-07-08/2009-07-09')).toEqual(['2009-07-08', '2009-07-09']);
    expect(span('2009-07-08/2012-07')).toEqual(['2009-07-08', '2012-07-31']);
    expect(span('2024-12-08/..')).toEqual(['2024-12-08', Infinity]);
    expect(span('../2011')).toEqual([-Infinity, '2011-12-31']);
  });

  it('knows about, uncertain, and both', () => {
    const flags = (text: string) => [parseEdtf(text)?.first?.approximate, parseEdtf(text)?.first?.uncertain];
    expect(flags('2012-08')).toEqual([false, false]);
    expect(flags('2012-08~')).toEqual([true, false]);
    expect(flags('2012-08?')).toEqual([false, true]);
    expect(flags('2012-08%')).toEqual([true, true]);
  });

  it('calls a date that nobody gives undated, not a span of all time', () => {
    expect(isUndated(parseEdtf('XXXX')!)).toBe(true);
    expect(isUndated(parseEdtf('19XX/..')!)).toBe(false);
  });

  it.each([
    '2009-02-30',
    '2009-13',
    '2009-00',
    '2009-7-8',
    '2010/2009',
    '../..',
    '2009/2010/2011',
    '8 July 2009',
    '2009-XX',
    '',
    '2009-07-08T10:00',
  ])('refuses "%s", which is no date that exists or not in this form', (text) => {
    expect(parseEdtf(text)).toBeNull();
  });

  it('reads back every day that it writes', () => {
    fc.assert(fc.property(fc.integer({ min: dayOf(1000, 1, 1), max: dayOf(9999, 12, 31) }), (day) => parseEdtf(isoOf(day))?.start === day));
  });

  it('never fails on any text', () => {
    fc.assert(fc.property(fc.string(), (text) => parseEdtf(text) === null || parseEdtf(text)?.text === text));
  });
});

describe('the days that two spans share', () => {
  const days = (text: string) => {
    const { start, end } = trusted(text);
    return { start, end };
  };

  it('are those in both, and none where they only adjoin', () => {
    expect(sharedDays(days('2000/2005'), days('2005/2010'))).toEqual(days('2005'));
    expect(sharedDays(days('2000/2005'), days('2006/2010'))).toBeUndefined();
  });

  it('end where either ends, though the other is open', () => {
    expect(sharedDays(days('2004/..'), days('../2006'))).toEqual(days('2004/2006'));
  });

  it('are there exactly where the two overlap, and are every day of both', () => {
    const day = fc.integer({ min: 0, max: 40 });
    const some = fc.tuple(day, day).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    const has = (one: { start: number; end: number } | undefined, at: number) => one !== undefined && one.start <= at && at <= one.end;
    fc.assert(
      fc.property(some, some, day, (a, b, at) => {
        const shared = sharedDays(a, b);
        expect(shared !== undefined).toBe(overlaps(a, b));
        expect(has(shared, at)).toBe(has(a, at) && has(b, at));
      }),
    );
  });
});
