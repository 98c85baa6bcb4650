/** The moments that matter come from the data: stages, deliveries, contracts, and records of contracts and deliveries. */
import { describe, expect, it } from 'vitest';
import { type Day, dayOf, isoOf } from '@/record/edtf.ts';
import { gasOf } from '@/record/route/gas.ts';
import { atOnce } from '@/record/slices.ts';
import { busyMonths, type Change, momentsIn } from '@/tabs/gas-route/time/changes.ts';
import { standsOf } from '@/tabs/gas-route/time/standing.ts';
import { monthOf } from '@/tabs/gas-route/time/steps.ts';
import { gas, makeRoute } from './madeTime.ts';

const { facts, whole } = makeRoute([
  gas('promise', '2009-07-08'),
  gas('sold', '2010-12-07', { stage: 'contracted' }),
  gas('flows', '2015-08-02', { stage: 'delivered' }),
  gas('undated', 'XXXX', { stage: 'delivered' }),
  gas('claim', '2012-03', { rivals: [{ field: 'stage', value: 'delivered', citations: [{ source: 'gazette' }], note: 'No source.' }] }),
]);
const gasRecords = gasOf(facts, whole).all;
const momentsOf = (from: Day, to: Day) => atOnce(momentsIn(whole, gasRecords, from, to));
const [since, { end }] = [dayOf(2000, 1, 1), facts.coverage];

function inShort(change: Change): string {
  switch (change.what) {
    case 'stage':
      return `${change.leg.id} ${change.stage}`;
    case 'silent':
      return `${change.leg.id} silent`;
    case 'carries':
      return `${change.legs.map(({ id }) => id).join('+')} ${change.by}`;
    case 'path':
      return change.path.id;
    case 'record':
      return change.record.id;
    case 'claim':
      return `${change.record.id} claimed`;
  }
}

describe('the moments', () => {
  const moments = momentsOf(since, end);

  it('are in order, each with what changes, claims among them, records first, and legs that begin to deliver together', () => {
    expect(moments.map(({ to, changes }) => [to, ...changes.map(inShort)])).toEqual([
      ['2008-10', 'one building'],
      ['2008', 'plan planned'],
      ['2010-12-07', 'sold'],
      ['2010', 'one idle'],
      ['2011', 'plan silent'],
      ['2012-03', 'claim claimed'],
      ['2015-08-02', 'flows', 'one operating', 'sale', 'one+old pipe'],
    ]);
  });

  it('count by their last day, so that what they name has happened', () => {
    expect(moments.map(({ day }) => isoOf(day))).toEqual([
      '2008-10-31',
      '2008-12-31',
      '2010-12-07',
      '2010-12-31',
      '2011-12-31',
      '2012-03-31',
      '2015-08-02',
    ]);
  });

  it('leave out what lies before the slider or behind the coverage', () => {
    expect(momentsOf(dayOf(2010, 6, 1), dayOf(2012, 1, 1)).map(({ to }) => to)).toEqual(['2010-12-07', '2011']);
  });

  it('make their months busy, and so does a gas record that only promises', () => {
    const months = [[2008, 10], [2008, 12], [2009, 7], [2010, 12], [2011, 12], [2012, 3], [2015, 8]] as const; // oxfmt-ignore
    expect([...busyMonths(moments, gasRecords)].toSorted((a, b) => a - b)).toEqual(
      months.map(([year, month]) => monthOf(dayOf(year, month, 1))),
    );
  });
});

describe('how the route stands', () => {
  it('is counted by stage, and deliveries by how they are made', () => {
    expect(standsOf(whole, dayOf(2011, 12, 31))).toEqual({
      legs: { idle: 1, undated: 1 },
      pipe: 0,
      swap: 0,
      plans: { standing: 1, over: 0 },
    });
    expect(standsOf(whole, dayOf(2015, 8, 2))).toEqual({
      legs: { operating: 1, undated: 1 },
      pipe: 2,
      swap: 0,
      plans: { standing: 0, over: 1 },
    });
    expect(standsOf(whole, dayOf(2001, 1, 1))).toEqual({
      legs: { before: 1, undated: 1 },
      pipe: 0,
      swap: 0,
      plans: { standing: 0, over: 0 },
    });
  });
});
