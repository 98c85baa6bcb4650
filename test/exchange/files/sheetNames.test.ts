/** What spreadsheets allow as the name of a sheet. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheetNames } from '@/exchange/files/sheetNames.ts';
import { anyText } from './hostile.ts';

describe('names of sheets', () => {
  it('are the titles, without what is not allowed', () => {
    expect(sheetNames(['Visits', 'Aid [in/out]: 2010?', "'Quoted'"])).toEqual(['Visits', 'Aid in out 2010', 'Quoted']);
  });

  it('are told apart by a number, whatever their case, also where they are cut', () => {
    const long = 'An exceedingly long title of a table';
    expect(sheetNames(['A', 'a', long, long])).toEqual(['A', 'a 2', 'An exceedingly long title of a', 'An exceedingly long title of 2']);
  });

  it('are a number where no title is left, and never "History"', () => {
    expect(sheetNames(['', '///', 'History'])).toEqual(['2', '3', 'History 2']);
  });

  it('keep every rule, whatever the titles', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 6 }), (titles) => {
        const names = sheetNames(titles);
        expect(names).toHaveLength(titles.length);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(titles.length);
        for (const name of names) expect(name).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/);
      }),
    );
  });
});
