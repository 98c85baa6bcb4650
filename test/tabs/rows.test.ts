/** The rows behind tables and charts: counts that one can check by eye. */
import { describe, expect, it } from 'vitest';
import { select } from '@/record/select.ts';
import { aidByYear, tallest, visitsByLevel, visitsByYear } from '@/tabs/aid-and-visits/rows.ts';
import { placeRows } from '@/tabs/gas-route/places/layers.ts';
import { sourceRows } from '@/tabs/sources/rows.ts';
import type { Aid, Visit } from '@/record/types.ts';
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
const visits = [...whole.records.values()].filter((record): record is Visit => record.kind === 'visit');
const aids = [...whole.records.values()].filter((record): record is Aid => record.kind === 'aid');
const year = (rows: readonly { id: string; values: unknown }[], id: string) => rows.find((row) => row.id === id)?.values;

describe('visits', () => {
  it('are counted by year and direction; a call has none; every year of the coverage has a row', () => {
    const rows = visitsByYear(visits, facts, whole);
    expect(rows).toHaveLength(21);
    expect(year(rows, '2005')).toEqual({ 'to:arland': 0, 'to:borland': 2, third: 0, none: 0 });
    expect(year(rows, '2006')).toEqual({ 'to:arland': 0, 'to:borland': 0, third: 1, none: 1 });
    expect(tallest(rows, true)).toBe(2);
  });

  it('are counted by level', () => {
    expect(year(visitsByLevel(visits, facts, whole), 'head-of-state')).toEqual({ 'to:arland': 0, 'to:borland': 1, third: 0, none: 0 });
  });
});

describe('aid', () => {
  it('is never added up over stages, and without a date stands in no year', () => {
    const rows = aidByYear(aids, facts);
    expect(year(rows, '2010')).toEqual({ pledged: 1, committed: 0, delivered: 1 });
    expect(rows.flatMap(({ values }) => Object.values(values)).reduce((a, b) => a + b)).toBe(2);
    expect(tallest(rows, false)).toBe(1);
  });
});

describe('places and works', () => {
  it('come with the shown records that name them, most first', () => {
    expect(placeRows(everything, whole).map(({ place, entries }) => [place.id, entries.length])).toEqual([['borham', 3], ['elsewhere', 1]]); // prettier-ignore
    expect(sourceRows(everything, whole, 'cited').map(({ source, entries }) => [source.id, entries.length])).toEqual([['gazette', 9], ['herald', 1]]); // prettier-ignore
  });

  it('obey the filter', () => {
    const calls = select(facts.columns, { choices: { kind: { ids: ['aid'], except: false } } }, undefined);
    expect(placeRows(calls, whole)).toEqual([]);
    expect(sourceRows(calls, whole, 'title').map(({ entries }) => entries.length)).toEqual([3, 1]);
  });
});
