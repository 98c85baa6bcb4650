/** Two values of a field, said alike. */
import { describe, expect, it } from 'vitest';
import { gapInWords, valueInWords, voicesInWords } from '@/exchange/differences.ts';
import { en } from '@/i18n/en.ts';
import { event, makeRecord } from '../support/makeRecord.ts';

const { whole } = makeRecord([
  event('a', '2001', {
    places: ['artown', 'borham'],
    quantities: [{ value: 14, unit: 'document', of: 'by one count', approximate: true }],
  }),
]);
const say = (field: string, value: Parameters<typeof valueInWords>[2]) => valueInWords(whole.records.get('a')!, field, value, whole, en);

describe('a value', () => {
  it('has the unit of its figure; what is said of the record’s own is not said of another', () => {
    expect(say('quantities.0.value', 14)).toBe('about 14 documents: by one count');
    expect(say('quantities.0.value', 19)).toBe('19 documents');
  });

  it('is a date, a name, or a word of the interface where it is one', () => {
    expect(say('date', '2001-05')).toBe('May 2001');
    expect(say('places', ['artown', 'borham'])).toBe('Artown and Borham');
    expect(say('form', 'margins')).toBe('On the margins');
  });

  it('that nobody gives is said to be missing', () => {
    expect([say('places', []), say('date', undefined)]).toEqual(['not said', 'not said']);
  });

  it('ends at a sentence when it is long', () => {
    expect(say('summary', `A first sentence. ${'A long second '.repeat(20)}`)).toBe('A first sentence. …');
  });
});

describe('who gives it', () => {
  it('is each voice once, and no more than four names', () => {
    expect(voicesInWords([{ source: 'gazette' }, { source: 'gazette', by: 'ann' }, { source: 'gazette' }], whole, en)).toBe(
      'Arland and Ann Əhmədova',
    );
    expect(
      voicesInWords(
        [...'abcde'].map((source) => ({ source })),
        whole,
        en,
      ),
    ).toBe('a, b, c and 2 others');
  });
});

describe('the gap', () => {
  it('is said in days or in per cent, more exactly where it is small', () => {
    expect([gapInWords({ days: 1, least: 1 }, en), gapInWords({ perCent: 4.615 }, en), gapInWords({ perCent: 58.8 }, en)]).toEqual([
      '1 day',
      '4.6 %',
      '59 %',
    ]);
  });
});
