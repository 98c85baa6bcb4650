/** The timeline downwards. */
import { describe, expect, it } from 'vitest';
import { rowsDown } from '@/tabs/timeline/lists/down.ts';
import { event, makeRecord } from '../../support/makeRecord.ts';

const { facts } = makeRecord([event('a', '2001-05'), event('b', '2001-06-01'), event('c', '2012'), event('d', '2012-06/..')]);
const told = rowsDown(facts.entries, facts).map((row) =>
  row.row === 'entry' ? row.entry.id : row.row === 'era' ? `${row.era.id}: ${row.count}` : `${row.days} days`,
);

describe('the timeline downwards', () => {
  it('says each era once with its count, and the long span without a record, whole years as whole', () => {
    expect(told).toEqual(['first: 2', 'a', 'b', '3865 days', 'second: 2', 'c', 'd']);
  });

  it('says no silence of the time before the coverage', () => {
    const { facts: old } = makeRecord([event('old', '1900/..'), event('new', '2000-03')]);
    expect(rowsDown(old.entries, old).map(({ row }) => row)).toEqual(['era', 'entry', 'entry']);
  });

  it('is empty for no records', () => {
    expect(rowsDown([], facts)).toEqual([]);
  });
});
