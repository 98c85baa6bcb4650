/** Figures as people write them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalOf, readNumber } from '@/exchange/bring/cells/number.ts';
import type { Cell } from '@/exchange/bring/table.ts';
import { anyText } from '../../files/hostile.ts';
import { runs } from '../../../support/fuzz.ts';

const read = (cell: Cell, decimal?: 'point' | 'comma') => {
  const understood = readNumber(cell, decimal);
  return 'fault' in understood ? understood.fault.code : [understood.value, ...(understood.doubt ? [understood.doubt.code] : [])].join(' ');
};

describe('a figure', () => {
  it.each([
    [12.5, '12.5'],
    ['12.5', '12.5'],
    ['-5', '-5'],
    ['1e5', '100000'],
  ])('%j is itself', (cell, result) => {
    expect(read(cell)).toBe(result);
  });

  it.each([
    ['12,5', 12.5],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1 234,5', 1234.5],
    ['1\u00A0234', 1234],
    ['1’234.5', 1234.5],
    ['1.234.567', 1234567],
    ['١٢٣٫٥', 123.5],
    ['١٬٢٣٤', 1234],
    ['1٫234', 1.234],
    ['−5', -5],
    ['– 5', -5],
    ['0,123', 0.123],
    ['1.2 million', 1200000],
    ['1,2 mln', 1200000],
    ['1.1 bn', 1100000000],
  ])('%s is read as %d, and a note says so', (text, value) => {
    expect(read(text)).toBe(`${value} numberRead`);
  });

  it.each([
    ['$5m', '5000000 numberSign'],
    ['US$ 5', '5 numberSign'],
    ['5,5 EUR', '5.5 numberSign'],
    ['12 %', '12 numberSign'],
    ['n/a', ' numberNone'],
    ['–', ' numberNone'],
  ])('%s leaves out what is no figure', (text, result) => {
    expect(read(text)).toBe(result);
  });

  it.each([
    ['~12', 'numberAbout'],
    ['10-12', 'numberAbout'],
    ['10 to 12', 'numberAbout'],
    ['>5', 'numberAbout'],
    ['120 km', 'numberWithWords'],
    ['5m', 'numberWithWords'],
    ['12 34', 'noNumber'],
    ['2009-07-08', 'noNumber'],
    ['1e400', 'noNumber'],
    ['around', 'noNumber'],
    [true, 'noNumber'],
    [Number.NaN, 'noNumber'],
    [new Date('2026-12-10T00:00:00Z'), 'numberIsDate'],
  ])('%s is refused rather than guessed at', (cell, code) => {
    expect(read(cell)).toBe(code);
  });
});

describe('one separator before three digits', () => {
  it('is a warning with both readings, unless the column decides', () => {
    expect(readNumber('1,234')).toMatchObject({ value: 1234, doubt: { severity: 'warning', values: { other: '1.234' } } });
    expect(readNumber('1.234')).toMatchObject({ value: 1.234, doubt: { severity: 'warning', values: { other: '1234' } } });
    expect(read('1,234', 'comma')).toBe('1.234 numberRead');
    expect(read('1,234', 'point')).toBe('1234 numberRead');
    expect(read('1.234', 'point')).toBe('1.234');
  });

  it.each([
    [['1,234', '1,5'], 'comma'],
    [['1,234', '0.5'], 'point'],
    [['1.234', '1.234.567'], 'comma'],
    [['1,234', '1234,567'], 'comma'],
    [['1,234', 5, null, 'n/a'], undefined],
    [['1,5', '1.5'], undefined],
  ])('is told by %j: %s', (cells, decimal) => {
    expect(decimalOf(cells)).toBe(decimal);
  });
});

describe('any figure', () => {
  const habits = [['en', 'point'], ['de', 'comma'], ['fr', 'comma'], ['de-CH', 'point'], ['ru', 'comma'], ['az', 'comma'], ['tr', 'comma'], ['ar-EG', 'point'], ['fa', 'point']] as const; // oxfmt-ignore

  it.each(habits)('comes back from the habit of %s as it was', (language, decimal) => {
    const format = new Intl.NumberFormat(language, { maximumFractionDigits: 4 });
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }).map((whole) => whole / 10_000), (value) => {
        const text = format.format(value);
        expect([text, readNumber(text, decimal)]).toMatchObject([text, { value: Number(value.toFixed(4)) }]);
      }),
    ); // oxfmt-ignore
  });

  it('comes back as JavaScript writes it, without a word about it', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(readNumber(String(value), 'point')).toEqual({ value: Number(String(value)) });
      }),
    );
  });

  it('is found, or not, without an error, whatever stands in the cell', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: fc.constantFrom(..."0123456789.,٫٬' -–~$%()emk"), maxLength: 12 })), (text) => {
        const understood = readNumber(text);
        expect('fault' in understood || understood.value === null || Number.isFinite(understood.value)).toBe(true);
      }),
      runs(200),
    );
  });

  it.each(['9', '1,', '1.', ' ', '(', '-', '1-', 'm', '$'])('is read to its end, though %j be in it again and again', (piece) => {
    const cells = [199, 200, 100_000].map((length) => piece.repeat(length).slice(0, length));
    expect(() => [cells.map((cell) => readNumber(cell)), decimalOf(cells)]).not.toThrow();
  });
});
