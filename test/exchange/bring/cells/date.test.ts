/** Dates as people write them: each as precise as it is written, and told how it was read. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOrderOf, readDate } from '@/exchange/bring/cells/date.ts';
import type { Cell } from '@/exchange/bring/table.ts';
import { parseEdtf } from '@/record/edtf.ts';
import { anyText } from '../../files/hostile.ts';
import { runs } from '../../../support/fuzz.ts';

const read = (cell: Cell, order?: 'dayFirst' | 'monthFirst') => {
  const understood = readDate(cell, order);
  return 'fault' in understood ? understood.fault.code : [understood.value, ...(understood.doubt ? [understood.doubt.code] : [])].join(' ');
};

/** Any date of the record: a moment of every precision and qualifier, and intervals of two, open or closed. */
const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const moment = fc
  .tuple(day, fc.constantFrom(10, 7, 4, 3, 2, 0), fc.constantFrom('', '?', '~', '%'))
  .map(([text, length, qualifier]) => (length < 4 ? text.slice(0, length).padEnd(4, 'X') : text.slice(0, length)) + qualifier);
const edtf = fc
  .oneof(
    moment,
    fc.tuple(moment, moment).map((ends) => ends.join('/')),
    moment.map((end) => `${end}/..`),
    moment.map((end) => `../${end}`),
  ) // oxfmt-ignore
  .filter((text) => parseEdtf(text) !== null);

describe('a date in the habit of the record', () => {
  it('is left as it is, without a word about it', () => {
    fc.assert(
      fc.property(edtf, (text) => {
        expect(readDate(text)).toEqual({ value: text });
      }),
    );
  });

  it('is a Date where the workbook says that the cell is one, and a year where it is a number', () => {
    expect(read(new Date('2009-07-08T00:00:00Z'))).toBe('2009-07-08');
    expect(read(2009)).toBe('2009');
  });
});

describe('a date in another habit', () => {
  it.each([
    ['8.7.2009', '2009-07-08'],
    ['13/8/2009', '2009-08-13'],
    ['2009/07/08', '2009-07-08'],
    ['20090708', '2009-07-08'],
    ['8 July 2009', '2009-07-08'],
    ['July 8, 2009', '2009-07-08'],
    ['8th of July, 2009', '2009-07-08'],
    ['Wednesday, 8 July 2009', '2009-07-08'],
    ['08-Jul-2009', '2009-07-08'],
    ['8 iyul 2009-cu il', '2009-07-08'],
    ['8 Temmuz 2009', '2009-07-08'],
    ['14 Şubat 2010', '2010-02-14'],
    ['8 июля 2009 г.', '2009-07-08'],
    ['٨ تموز ٢٠٠٩', '2009-07-08'],
    ['8 يوليو 2009', '2009-07-08'],
    ['8 تموز/يوليو 2009', '2009-07-08'],
    ['كانون الثاني 2010', '2010-01'],
    ['۲۰۰۹-۰۷-۰۸', '2009-07-08'],
    ['\u200F8.7.2009\u00A0', '2009-07-08'],
  ])('%s is the day or month that it says', (text, date) => {
    expect(read(text)).toBe(`${date} dateRead`);
  });

  it.each([
    ['July 2009', '2009-07'],
    ['07/2009', '2009-07'],
    ['2009-7', '2009-07'],
    ['c. 2012', '2012~'],
    ['around July 2012', '2012-07~'],
    ['~2012', '2012~'],
    ['2012 (?)', '2012?'],
    ['2010s', '201X'],
  ])('%s gains no day that nobody wrote', (text, date) => {
    expect(read(text)).toBe(`${date} dateRead`);
  });

  it.each([
    ['8–9 July 2009', '2009-07-08/2009-07-09'],
    ['8/9 July 2009', '2009-07-08/2009-07-09'],
    ['July 8–9, 2009', '2009-07-08/2009-07-09'],
    ['08-09.07.2009', '2009-07-08/2009-07-09'],
    ['30 June – 2 July 2009', '2009-06-30/2009-07-02'],
    ['2009-07-08 to 2009-07-09', '2009-07-08/2009-07-09'],
    ['July–September 2009', '2009-07/2009-09'],
    ['2009–2011', '2009/2011'],
    ['between 2009 and 2011', '2009/2011'],
    ['с 8 по 9 июля 2009', '2009-07-08/2009-07-09'],
    ['since December 2024', '2024-12/..'],
    ['2009–present', '2009/..'],
    ['until 2011', '../2011'],
  ])('%s is an interval, each end with what is written once for both', (text, date) => {
    expect(read(text)).toBe(`${date} dateRead`);
  });

  it.each([
    ['2009-07-08T23:30:00-05:00', '2009-07-08 dateTime', 'the day is that of the place, so the time zone moves nothing'],
    ['8 July 2009, 14:30', '2009-07-08 dateTime', 'the record has no times of day'],
    ['Q3 2009', '2009-07/2009-09 datePart', 'the record has no quarters'],
    ['second half of 2009', '2009-07/2009-12 datePart', 'nor halves'],
    ['unknown', 'XXXX dateUnknown', 'nobody gives a date'],
    ['?', 'XXXX dateUnknown', 'nobody gives a date'],
    ['8 Jul 09', '2009-07-08 dateShortYear', 'it may be another century'],
    ["Jul '62", '1962-07 dateShortYear', 'it may be another century'],
    ['2009/10', '2009-10 dateMonthOrYears', 'it may be two years'],
    ['2012/13', '2012/2013 dateShortYear', 'no year has thirteen months'],
    ['39995', '2009-07-01 dateSerial', 'the cell has lost its format'],
    [39995.75, '2009-07-01 dateSerial', 'the cell has lost its format'],
    ['1387/04/17', '1387-04-17 dateCalendar', 'it may be of another calendar'],
  ])('%s is %s: %s', (cell, result, _reason) => {
    expect(read(cell)).toBe(result);
  });

  it.each([
    ['31.02.2009', 'noSuchDay'],
    ['2009-02-31', 'noSuchDay'],
    ['2009-13-01', 'noSuchMonth'],
    ['9 July 2009 – 8 July 2009', 'endsBeforeStart'],
    ['8 July', 'dateWithoutYear'],
    ['Jul-09', 'dateWithoutYear'],
    ['early 2010', 'noDate'],
    ['2009 and 2010', 'noDate'],
    ['8 July 2009 or later', 'noDate'],
    ['in the spring', 'noDateWords'],
    [2009.5, 'noDate'],
    [true, 'noDate'],
    [new Date(Number.NaN), 'noDate'],
    ['2009-07-08'.padEnd(300), 'noDate'],
  ])('%s is refused rather than guessed at', (cell, code) => {
    expect(read(cell)).toBe(code);
  });

  it('names the last day of the month where a day does not exist', () => {
    expect(readDate('31.02.2009')).toMatchObject({ fault: { values: { days: '28', last: '2009-02-28' } } });
  });
});

describe('a day and a month in digits', () => {
  it('may stand either way, so that the column decides, and else a warning names both', () => {
    expect(read('7/8/2009', 'monthFirst')).toBe('2009-07-08 dateRead');
    expect(read('7/8/2009', 'dayFirst')).toBe('2009-08-07 dateRead');
    expect(readDate('7/8/2009')).toMatchObject({ value: '2009-08-07', doubt: { code: 'dateAmbiguous', values: { other: '2009-07-08' } } });
  });

  it('are in no doubt where both are the same, or points part them', () => {
    expect(read('7-7-2009')).toBe('2009-07-07 dateRead');
    expect(read('7.8.2009', 'monthFirst')).toBe('2009-08-07 dateRead');
  });

  it.each([
    [['7/8/2009', '13/8/2009'], 'dayFirst'],
    [['7/8/2009', '8/13/2009'], 'monthFirst'],
    [['7/8/2009', 'unknown', null], undefined],
    [['13/8/2009', '8/13/2009'], undefined],
  ])('%j are written %s', (cells, order) => {
    expect(dayOrderOf(cells)).toBe(order);
  });

  it('come back in every habit as the day that they were', () => {
    const habits: readonly ((y: string, m: string, d: string) => [string, 'dayFirst' | 'monthFirst'])[] = [
      (y, m, d) => [`${d}/${m}/${y}`, 'dayFirst'],
      (y, m, d) => [`${m}/${d}/${y}`, 'monthFirst'],
      (y, m, d) => [`${Number(d)}.${Number(m)}.${y}`, 'monthFirst'],
      (y, m, d) => [`${y}/${m}/${d}`, 'dayFirst'],
      (y, m, d) => [`${y}${m}${d}`, 'dayFirst'],
      ...['en-GB', 'en-US', 'ru', 'tr', 'az', 'ar-SY', 'ar-EG'].map((language) => {
        const format = new Intl.DateTimeFormat(language, {
          day: 'numeric',
          month: 'long',
          year: 'numeric',
          timeZone: 'UTC',
          calendar: 'gregory',
        });
        return (y: string, m: string, d: string): [string, 'dayFirst'] => [format.format(new Date(`${y}-${m}-${d}`)), 'dayFirst'];
      }),
    ];
    const recent = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(recent, fc.constantFrom(...habits), (iso, habit) => {
        const [text, order] = habit(...(iso.split('-') as [string, string, string]));
        expect([text, readDate(text, order)]).toMatchObject([text, { value: iso }]);
      }),
      runs(100),
    );
  });
});

describe('whatever stands in a cell', () => {
  const pieces = fc.array(
    fc.constantFrom('2009', '7', '8', '31', 'July', 'تموز', ' ', '-', '–', '/', '.', ',', '~', '?', 'to', 'since', 'c.', ':30', 'T'),
    { maxLength: 12 },
  );

  it('is a date of the record or a fault, and never an error', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, pieces.map((parts) => parts.join('')), fc.double()), (cell) => {
        const understood = readDate(cell);
        expect('fault' in understood || parseEdtf(understood.value) !== null).toBe(true);
      }),
      runs(200),
    ); // oxfmt-ignore
  });

  it.each(['9', '-', ' ', 'c.', 'to ', '8-', '(', '1:11 ', 'q1', '٣', '. '])(
    'is read to its end, though %j be in it again and again',
    (piece) => {
      const cells = [199, 200, 100_000].map((length) => piece.repeat(length).slice(0, length));
      expect(() => cells.map((cell) => readDate(cell))).not.toThrow();
    },
  );
});
