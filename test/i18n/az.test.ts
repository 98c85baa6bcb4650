import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { all, any, dates, months, number } from '@/i18n/az/intl.ts';
import { countries, languageNames } from '@/i18n/az/names.ts';
import { first } from '@/i18n/az/first.ts';
import { collatorOf } from '@/record/collator.ts';
import { trusted } from '@/record/edtf.ts';

/** Node knows Azerbaijani; Chromium only says so. */
const node = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('az', { timeZone: 'UTC', ...options });
/** How much room stands round a dash is decided for all languages alike (dates.ts). */
const plain = (text: string) => text.replaceAll(/\s*–\s*/g, '–');
const day = fc.integer({ min: Date.UTC(1992, 0, 1) / 864e5, max: Date.UTC(2026, 11, 31) / 864e5 }).map((at) => at * 864e5);
const forms = [{ day: 'numeric', month: 'long', year: 'numeric' }, { month: 'long', year: 'numeric' }, { year: 'numeric' }, { day: 'numeric', month: 'short', year: 'numeric' }] as const; // oxfmt-ignore

describe('Azerbaijani, which browsers write in English', () => {
  it('has every day, month and year as CLDR has it', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...forms), (at, form) => {
        expect(dates(form).format(at)).toBe(node(form).format(at));
      }),
    );
  });

  it('has every range as CLDR has it', () => {
    fc.assert(
      fc.property(day, day, fc.constantFrom(...forms), (one, other, form) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        expect(plain(dates(form).formatRange(from, to))).toBe(plain(node(form).formatRange(from, to)));
      }),
    );
  });

  it('has numbers and lists as CLDR has them', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), (value) => {
        expect(number.format(value)).toBe(new Intl.NumberFormat('az', { maximumFractionDigits: 6 }).format(value));
      }),
    );
    for (const items of [['bir'], ['bir', 'iki'], ['bir', 'iki', 'üç']]) {
      expect(all.format(items)).toBe(new Intl.ListFormat('az', { type: 'conjunction' }).format(items));
      expect(any.format(items)).toBe(new Intl.ListFormat('az', { type: 'disjunction' }).format(items));
    }
  });

  it('has the names of countries and languages that CLDR has', () => {
    const [region, language] = [new Intl.DisplayNames(['az'], { type: 'region' }), new Intl.DisplayNames(['az'], { type: 'language' })];
    expect(countries).toEqual(Object.fromEntries(Object.keys(countries).map((code) => [code, region.of(code)])));
    expect(languageNames).toEqual(Object.fromEntries(Object.keys(languageNames).map((code) => [code, language.of(code)])));
  });

  it('orders letters by its own alphabet: X behind H, Q behind K, Ə behind E', () => {
    const letters = [...'zxqhkeəcçığgi'];
    expect(letters.toSorted(collatorOf('az').compare).join('')).toBe('cçeəgğhxıikqz');
  });

  it('writes dates as precise as they are', () => {
    expect(first.date(trusted('2009-07-08/2009-07-09'))).toBe('8–9 iyul 2009');
    expect(first.date(trusted('2011-12'))).toBe('dekabr 2011');
    expect(first.date(trusted('2012-08~'))).toBe('təxminən avqust 2012');
    expect(months).toHaveLength(12);
  });
});
