/** How agreements are counted: texts once each, a package never, and what others count beside what is named. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countAgreements } from '@/record/agreements/counting.ts';
import { agreement, aid, event, makeRecord } from '../../support/makeRecord.ts';

const gazette = { source: 'gazette' };
const herald = { source: 'herald', locator: '§ 1' };
const count = (records: Parameters<typeof makeRecord>[0]) => countAgreements(makeRecord(records).whole.records.values());
const part = (id: string, ...citations: object[]) => agreement(id, '2001', { citations, related: [{ id: 'deal', relation: 'part-of' }] });
const deal = (more = {}) => event('deal', '2001', { package: { stages: [], inAll: [] }, ...more });

describe('agreements', () => {
  it('are counted as texts: between the two sides alone, with others, and disputed; no other record counts', () => {
    const found = count([agreement('a', '2001'), agreement('b', '2002', { thirdParty: true }), agreement('c', '2003', { disputed: 'Whether it was signed.' }), deal(), aid('tents', '2001')]); // oxfmt-ignore
    expect(found).toMatchObject({ total: 3, betweenSides: 2, withOthers: 1, disputed: 1 });
  });

  it('of a package are those that one work names, then those that only others name: each once', () => {
    const [one] = count([part('a', gazette), part('b', gazette, herald), part('c', herald), deal()]).packages;
    expect(one?.named).toEqual([
      { source: 'gazette', texts: ['a', 'b'] },
      { source: 'herald', texts: ['c'] },
    ]);
  });

  it('are not named by a work that only supports a detail of them', () => {
    const [one] = count([part('a', { ...gazette, supports: ['places'] }, herald), deal()]).packages;
    expect(one?.named).toEqual([{ source: 'herald', texts: ['a'] }]);
  });

  it('counted by others stand beside those that are named; a number that is the length of a list is not said twice', () => {
    const counted = deal({
      quantities: [{ value: 1, unit: 'document' }, { value: 5, unit: 'day' }],
      citations: [gazette],
      rivals: [{ field: 'quantities.0.value', value: 4, citations: [herald], note: 'Counted.' }],
    }); // oxfmt-ignore
    const [one] = count([part('a', gazette), counted]).packages;
    expect(one?.counted).toEqual([{ value: 4, citations: [herald] }]);
    const [alone] = count([counted]).packages;
    expect(alone?.counted.map(({ value }) => value)).toEqual([1, 4]);
  });

  it('of both countries in all, as somebody counts them, are kept apart from those of the package', () => {
    const inAll = [{ value: 20, date: '../2003', citations: [gazette] }];
    const [one] = count([part('a', gazette), deal({ package: { stages: [], inAll } })]).packages;
    expect([one?.inAll, one?.counted]).toEqual([inAll, []]);
  });

  it('that are parts of a package stand in exactly one of its groups, the largest first', () => {
    const works = fc.constantFrom([gazette], [herald], [gazette, herald]);
    fc.assert(
      fc.property(fc.array(works, { maxLength: 8 }), (lists) => {
        const [one] = count([...lists.map((list, at) => part(`t${at}`, ...list)), deal()]).packages;
        const texts = one?.named.flatMap((group) => group.texts) ?? [];
        expect(texts.toSorted()).toEqual(lists.map((_, at) => `t${at}`).toSorted());
        const sizes = one?.named.map((group) => group.texts.length) ?? [];
        expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
      }),
      { numRuns: 50 },
    );
  });
});
