/** Promises and what came of them: counts that one can check by eye. */
import { describe, expect, it } from 'vitest';
import { byEra, byOutcome, bySector, isPromise, type Promised, promisesOf } from '@/record/promises.ts';
import { agreement, aid, event, makeRecord, visit } from '../support/makeRecord.ts';

const follows = (id: string, relation = 'follows') => ({ related: [{ id, relation }] });
const { facts, whole } = makeRecord([
  aid('kept', '2001-01-01', { stage: 'pledged', sectors: ['health'] }),
  aid('given', '2001-02-01', { sectors: ['health'], ...follows('kept', 'implements') }),
  agreement('taken-up', '2012-03-04', { sectors: ['energy', 'trade'] }),
  visit('return', '2013', follows('taken-up')),
  agreement('forgotten', '2012-05', { sectors: ['energy'] }),
  aid('vague', 'XXXX', { stage: 'committed', sectors: ['health'] }),
  event('no-promise', '2012'),
]);
const all = promisesOf(whole.records.keys(), whole);
const ids = (some: readonly Promised[]) => some.map(({ record }) => record.id);

describe('promises', () => {
  it('are agreements, and aid that is not delivered yet', () => {
    expect([...whole.records.values()].filter(isPromise).map(({ id }) => id).toSorted()).toEqual(['forgotten', 'kept', 'taken-up', 'vague']); // oxfmt-ignore
  });

  it('were delivered, followed up, or left without a trace, and each says what was found', () => {
    const { delivered, followed, none } = byOutcome(all);
    expect([ids(delivered), ids(followed), ids(none).toSorted()]).toEqual([['kept'], ['taken-up'], ['forgotten', 'vague']]);
    expect(delivered[0]).toMatchObject({ end: { record: { id: 'given' } }, days: { least: 31, most: 31 } });
    expect(followed[0]?.end?.record.id).toBe('return');
  });

  it('stand in the era in which they were made; without a date in none', () => {
    const rows = byEra(all, facts).map(({ id, by }) => [id, by.delivered.length, by.followed.length, by.none.length]);
    expect(rows).toEqual([['first', 1, 0, 0], ['second', 0, 1, 1], ['', 0, 0, 1]]); // oxfmt-ignore
  });

  it('count in each of their sectors', () => {
    expect(bySector(all, facts).map(({ id, total }) => [id, total])).toEqual([['energy', 2], ['trade', 1], ['health', 2]]); // oxfmt-ignore
  });

  it('are those of the filter, but what came of them is looked for in the whole record', () => {
    expect(promisesOf(['kept'], whole).map(({ outcome }) => outcome)).toEqual(['delivered']);
    expect(promisesOf(['given', 'no-promise', 'nowhere'], whole)).toEqual([]);
  });
});
