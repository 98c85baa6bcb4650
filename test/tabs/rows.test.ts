/** The rows behind tables and charts: counts that one can check by eye. */
import { describe, expect, it } from 'vitest';
import { kept, recordsIn } from '@/record/kept.ts';
import { select, type Selection } from '@/record/select.ts';
import { courseOfCounts, yearlyOf } from '@/tabs/aid-and-visits/overview/course.ts';
import { undatedCount } from '@/tabs/aid-and-visits/rows.ts';
import { shownPlaces } from '@/tabs/gas-route/places/placeRows.ts';
import { placeTally } from '@/tabs/gas-route/places/placeTally.ts';
import { sourceRows } from '@/tabs/sources/rows.ts';
import { agreement, aid, makeRecord, visit } from '../support/makeRecord.ts';

const { facts, whole } = makeRecord([
  visit('to-borland', '2005-03-01/2005-03-02', { places: ['borham'], level: 'head-of-state' }),
  visit('to-borland-too', '2005-12', { places: ['borham'] }),
  visit('elsewhere', '2006', { places: ['elsewhere'] }),
  visit('call', '2006-01-01', { form: 'call', places: ['borham'] }),
  aid('pledge', '2010', { stage: 'pledged' }),
  aid('delivery', '2010-05', { citations: [{ source: 'gazette' }, { source: 'herald', locator: '¶ 1' }] }),
  aid('undated', 'XXXX'),
  agreement('b', '2004', { title: 'Beta', type: 'protocol' }),
  agreement('a', '2003', {
    title: 'Alpha',
    stages: [
      { stage: 'signed', date: '2003', citations: [{ source: 'gazette' }] },
      { stage: 'in-force', date: '2004', citations: [{ source: 'gazette' }] },
    ],
  }),
]);
const everything = select(facts.columns, { choices: {} }, undefined);

describe('counts by year', () => {
  const aids = recordsIn(kept.aid(facts, whole));
  const rows = courseOfCounts([yearlyOf(kept.aid(facts, whole))], [], { facts, filter: { choices: {} } });

  it('have a row for every year of the coverage, so that the axis holds still', () => {
    expect(rows).toHaveLength(21);
    expect(rows[0]).toMatchObject({ id: '2000', high: 0, ghost: 0, zero: false });
  });

  it('hold what begins in a year; what has no date stands in none', () => {
    expect(rows.find(({ id }) => id === '2010')?.high).toBe(2);
    expect(rows.reduce((sum, { high }) => sum + high, 0)).toBe(2);
    expect(undatedCount(aids)).toBe(1);
  });
});

const placesOf = (selection: Selection) => shownPlaces(placeTally(selection, facts, whole)).rows;

describe('places and works', () => {
  it('come with the shown records that name them, most first', () => {
    expect(placesOf(everything).map(({ place, count }) => [place.id, count])).toEqual([['borham', 3], ['elsewhere', 1]]); // oxfmt-ignore
    expect(sourceRows(everything, facts, whole, 'cited').map(({ source, count }) => [source.id, count])).toEqual([['gazette', 9], ['herald', 1]]); // oxfmt-ignore
  });

  it('obey the filter', () => {
    const calls = select(facts.columns, { choices: { kind: { ids: ['aid'], except: false } } }, undefined);
    expect(placesOf(calls)).toEqual([]);
    expect(sourceRows(calls, facts, whole, 'title').map(({ count }) => count)).toEqual([3, 1]);
  });
});
