/** Silence: the four kinds of nothing, told apart. */
import { dayOfYear, plural } from './format.ts';

export const silenceWords = {
  silence: {
    longest: 'The longest silences',
    subtitle:
      'The longest spans without a dated record among those shown, in all of their years; what authors wrote afterwards is left out. No record found is not the same as nothing happened.',
    days: (count: number) => plural(count, 'day', 'days'),
    after: 'After:',
    before: 'Before:',
    start: 'the beginning of what was looked at',
    end: 'the end of what was looked at',
    within: (closure: string) => `${closure} throughout`,
    partly: (closure: string) => `${closure} for a part of it`,
    closed: (closure: string, dates: string) => `${closure}, ${dates}`,
    blank: 'empty: no record found, which is not a zero',
    noBar: 'No bar, or “–”: no record found, which is not a zero.',
    noRecord: 'No record found',
    absent: '–',
    zero: '0: a source reports zero',
    notCovered: 'not covered',
    partYear: (year: string) => `${year}: the rest of the year is not covered`,
    /** "2026, to March" */
    yearTo: (year: string, day: number) => `${year}, to ${dayOfYear(day, day + 1)}`,
    yearFrom: (year: string, day: number) => `${year}, from ${dayOfYear(day, day)}`,
  },
};
