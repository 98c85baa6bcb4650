/** Years of a chart: which are closed, which are covered in part, and where a source reports a zero. */
import { expect, it } from 'vitest';
import { en } from '@/i18n/en.ts';
import { trusted } from '@/record/edtf.ts';
import { kept } from '@/record/kept.ts';
import { courseOfCounts, yearlyOf } from '@/tabs/aid-and-visits/overview/course.ts';
import { bandsOf, isLeftOut, notesOf, yearInWords } from '@/tabs/aid-and-visits/years.ts';
import { aid, makeRecord } from '../support/makeRecord.ts';

const { facts: small, whole } = makeRecord([aid('none', '2012', { quantities: [{ value: 0, unit: 'tonne' }] }), aid('some', '2012')]);
const closure = { id: 'closed', label: 'Mission closed', date: trusted('2011-08/2014-02-16'), description: 'Closed.', citations: [] };
const facts = { ...small, coverage: trusted('2010/2015-03-31'), closures: [closure] };
const years = ['2010', '2011', '2012', '2013', '2014', '2015'];

it('a year that is covered in part says how far', () => {
  expect(years.map((year) => yearInWords(year, facts.coverage, en)).at(-1)).toBe('2015, to March');
  expect(yearInWords('2015', trusted('2010/2015-03-15'), en)).toBe('2015, to 15 March');
  expect(yearInWords('2010', trusted('2010-06-01/2015'), en)).toBe('2010, from June');
  expect(yearInWords('2014', facts.coverage, en)).toBe('2014');
});

it('the years that a closure fills are hatched, those at its ends only say so', () => {
  const rows = years.map((id) => ({ id }));
  expect(bandsOf(rows, facts, en)).toEqual([
    { from: '2012', to: '2013', label: 'Mission closed, August 2011 – 16 February 2014', pattern: 'hatch' },
    { from: '2015', to: '2015', label: '2015, to March: the rest of the year is not covered', pattern: 'dots' },
  ]);
  expect(notesOf('2012', facts, en)).toEqual(['Mission closed throughout']);
  expect(notesOf('2014', facts, en)).toEqual(['Mission closed, August 2011 – 16 February 2014']);
  expect(notesOf('2010', facts, en)).toEqual([]);
});

it('a zero that a source reports is neither a bar nor nothing', () => {
  const context = { facts: small, filter: { choices: {} } };
  const yearly = yearlyOf(kept.aid(small, whole));
  expect(yearly.get(2012)).toEqual({ count: 1, zeros: 1 });
  expect(courseOfCounts([yearly], [], context).find(({ id }) => id === '2012')).toMatchObject({ high: 1, zero: true });
});

it('a year is left out where no day of it lies between From and To', () => {
  const filter = { choices: {}, from: '2012-12-31', to: '2014' };
  expect(years.filter((year) => isLeftOut(year, filter))).toEqual(['2010', '2011', '2015']);
  expect(years.filter((year) => isLeftOut(year, { choices: {} }))).toEqual([]);
});
