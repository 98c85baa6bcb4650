/** Windows of time that have a name. */
import { describe, expect, it } from 'vitest';
import { isoOf, trusted } from '@/record/edtf.ts';
import { fitOf, lastTwelveMonths, presetFor, presetsOf } from '@/tabs/timeline/time/presets.ts';
import type { Window } from '@/tabs/timeline/time/window.ts';
import { event, makeRecord } from '../../support/makeRecord.ts';

/** "2001-01-01/2001-12-31" */
const told = (window: Window | undefined) => window && `${isoOf(window.start)}/${isoOf(window.end)}`;
const span = (text: string): Window => ({ start: trusted(text).start, end: trusted(text).end });
const on = (...dates: string[]) => dates.map((date) => ({ date: trusted(date) }));
/** As in the made-up record: two eras, 2000/2009 and 2010/2020. */
const coverage = span('2000/2020');

describe('the last twelve months', () => {
  const until = (end: string) => told(lastTwelveMonths(span(`1992/${end}`)));

  it('end with the coverage, and begin a day after the same day of the year before', () => {
    expect(until('2026-03-31')).toBe('2025-04-01/2026-03-31');
    expect(until('2025-10-14')).toBe('2024-10-15/2025-10-14');
  });

  it('are twelve months at the end of February as well', () => {
    expect(until('2024-02-29')).toBe('2023-03-01/2024-02-29');
    expect(until('2023-02-28')).toBe('2022-03-01/2023-02-28');
  });

  it('go no further back than the coverage', () => {
    expect(told(lastTwelveMonths(span('2020-11/2020-12')))).toBe('2020-11-01/2020-12-31');
  });
});

describe('what fits the filter', () => {
  const fit = (...dates: string[]) => told(fitOf(on(...dates), coverage));

  it('goes from the first record to the last, with two hundredths of room on either side', () => {
    // a hundred days
    expect(fit('2001-01-11', '2001-04-20')).toBe('2001-01-09/2001-04-22');
  });

  it('is at least a week, at the edge of the coverage too', () => {
    expect(fit('2005-06-15')).toBe('2005-06-12/2005-06-18');
    expect(fit('2020-12-31')).toBe('2020-12-25/2020-12-31');
    expect(fit('2000-01-01')).toBe('2000-01-01/2000-01-07');
  });

  it('does not follow what has no end, and leaves out what nobody dates', () => {
    expect(fit('2005-06-01/..', '2005-06-30', 'XXXX')).toBe('2005-05-31/2005-07-01');
  });

  it('is not there when nothing is dated', () => {
    expect(fit('XXXX')).toBeUndefined();
    expect(fit()).toBeUndefined();
  });
});

describe('the choices', () => {
  const { facts } = makeRecord([event('a', '2005-06-15')]);
  const ids = (usual: Window) => presetsOf(facts, facts.entries, usual).general.map(({ id }) => id);

  it('have From and To only where these leave less than all years', () => {
    expect(ids(coverage)).toEqual(['all', 'last', 'fit']);
    expect(ids(span('2005'))).toEqual(['all', 'usual', 'last', 'fit']);
  });

  it('have every era and every year, cut at the coverage', () => {
    const { eras, years } = presetsOf({ ...facts, coverage: trusted('2009-12-24/2011-03') }, facts.entries, coverage);
    expect(eras.map(({ id, window }) => [id, told(window)])).toEqual([
      ['era:first', '2009-12-24/2009-12-31'],
      ['era:second', '2010-01-01/2011-03-31'],
    ]);
    expect(years.map(({ label, window }) => [label, told(window)])).toEqual([
      ['2009', '2009-12-24/2009-12-31'],
      ['2010', '2010-01-01/2010-12-31'],
      ['2011', '2011-01-01/2011-03-31'],
    ]);
  });

  it('name the window that is shown, the more general first, and none that the reader has made', () => {
    const presets = presetsOf(facts, facts.entries, span('2005'));
    const name = (text: string) => presetFor(span(text), presets)?.id;
    expect([name('2000/2020'), name('2005'), name('2010/2020'), name('2006'), name('2005-06')]).toEqual([
      'all',
      'usual',
      'era:second',
      'year:2006',
      undefined,
    ]);
  });
});
