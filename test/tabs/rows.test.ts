/** The rows behind tables and charts: counts that one can check by eye. */
import { describe, expect, it } from 'vitest';
import { select } from '@/record/select.ts';
import { aidStages } from '@/record/words.ts';
import { byYear, recordsOfKind, sumOf, undatedCount } from '@/tabs/aid-and-visits/rows.ts';
import { placeRows } from '@/tabs/gas-route/places/layers.ts';
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
const aids = recordsOfKind('aid', everything, whole);

describe('counts by year', () => {
  const rows = byYear(aids, facts, aidStages, ({ stage }) => stage ?? '');

  it('have a row for every year of the coverage, so that the axis holds still', () => {
    expect(rows).toHaveLength(21);
    expect(rows[0]).toEqual({ id: '2000', values: { pledged: 0, committed: 0, delivered: 0 }, records: [], zeros: [] });
  });

  it('are never added up over series, and what has no date stands in no year', () => {
    expect(rows.find(({ id }) => id === '2010')?.values).toEqual({ pledged: 1, committed: 0, delivered: 1 });
    expect(rows.reduce((sum, row) => sum + sumOf(row), 0)).toBe(2);
    expect(undatedCount(aids)).toBe(1);
  });
});

describe('places and works', () => {
  it('come with the shown records that name them, most first', () => {
    expect(placeRows(everything, whole).map(({ place, entries }) => [place.id, entries.length])).toEqual([['borham', 3], ['elsewhere', 1]]); // oxfmt-ignore
    expect(sourceRows(everything, whole, 'cited').map(({ source, entries }) => [source.id, entries.length])).toEqual([['gazette', 9], ['herald', 1]]); // oxfmt-ignore
  });

  it('obey the filter', () => {
    const calls = select(facts.columns, { choices: { kind: { ids: ['aid'], except: false } } }, undefined);
    expect(placeRows(calls, whole)).toEqual([]);
    expect(sourceRows(calls, whole, 'title').map(({ entries }) => entries.length)).toEqual([3, 1]);
  });
});
