import { describe, expect, it } from 'vitest';
import { en } from '@/i18n/en.ts';
import { parseEdtf } from '@/record/edtf.ts';

const words = (text: string) => en.date(parseEdtf(text)!);

describe('dates in words', () => {
  it.each([
    ['2009-07-08', '8 July 2009'],
    ['2009-07-08/2009-07-09', '8–9 July 2009'],
    ['2015-12-30/2016-01-05', '30 December 2015 – 5 January 2016'],
    ['2011-12', 'December 2011'],
    ['2010', '2010'],
    ['2012-08~', 'about August 2012'],
    ['2018?', '2018 (doubtful)'],
    ['2024-12-08/..', 'since 8 December 2024'],
    ['../2011', 'until 2011'],
    ['2012-08/2024-12-07', 'August 2012 – 7 December 2024'],
    ['19XX/..', 'since some time in 1900–1999'],
    ['XXXX', 'no date given'],
  ])('says %s as "%s"', (edtf, expected) => {
    expect(words(edtf)).toBe(expected);
  });
});

describe('figures in words', () => {
  it('keeps ranges, units and "about"', () => {
    expect(en.quantity({ low: 1, high: 1.5, unit: 'bcm' })).toBe('1–1.5 billion m³');
    expect(en.quantity({ value: 400, unit: 'family' })).toBe('400 families');
    expect(en.quantity({ value: 1, unit: 'truck' })).toBe('1 truck');
    expect(en.quantity({ low: 5e9, high: 1e10, unit: 'usd', approximate: true })).toBe('about 5 billion–10 billion US dollars');
  });
});
