import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FacetId, facetIds, facets } from '@/record/facets.ts';
import { choiceOf, type Filter, toggle } from '@/record/filter.ts';
import { countOf, select, type Selection } from '@/record/select.ts';
import type { Entry } from '@/record/entries.ts';
import { aid, event, makeRecord, visit } from '../support/makeRecord.ts';

const { facts } = makeRecord([
  event('a', '2001', { sectors: ['energy'] }),
  event('b', '2005-06', { sectors: ['energy', 'trade'] }),
  visit('c', '2005-06-30', { sectors: ['trade'], places: ['artown'] }),
  aid('d', '2010-01-01/2010-12-31', { sectors: ['health'] }),
  event('e', 'XXXX', { sectors: ['health'] }),
]);
const ids = (filter: Partial<Filter>, found?: Uint8Array) => select(facts.columns, { choices: {}, ...filter }, found).shown.map(({ id }) => id).toSorted(); // oxfmt-ignore
/** The values of a facet that would leave something, and how much. */
const counted = (counts: Selection['counts'], facet: FacetId) =>
  Object.fromEntries(
    facts.entries
      .flatMap((entry) => facets[facet](entry))
      .flatMap((value) => (counts[facet].get(value) ? [[value, counts[facet].get(value)!]] : [])),
  );
/** What a search that finds these says of the rows. */
const rowsOf = (some: readonly string[]) => Uint8Array.from(facts.entries, ({ id }) => (some.includes(id) ? 1 : 0));
const choose = (choices: Partial<Record<FacetId, string[]>>) => ({
  choices: Object.fromEntries(Object.entries(choices).map(([facet, some]) => [facet, choiceOf(some)!])),
});

describe('the filter', () => {
  it('shows everything when nothing is chosen', () => {
    expect(ids({})).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('means "or" within a facet and "and" between facets', () => {
    expect(ids(choose({ sector: ['energy', 'health'] }))).toEqual(['a', 'b', 'd', 'e']);
    expect(ids(choose({ sector: ['energy', 'trade'], kind: ['visit'] }))).toEqual(['c']);
  });

  it('takes "all but" as none of the values that are named, and keeps what has no value at all', () => {
    expect(ids({ choices: { sector: choiceOf(['energy'], true)! } })).toEqual(['c', 'd', 'e']);
    expect(ids({ choices: { place: choiceOf(['artown'], true)! } })).toEqual(['a', 'b', 'd', 'e']);
  });

  it('matches dates when the spans share a day: a month overlaps its last day, a record without a date any', () => {
    expect(ids({ from: '2005-06-30', to: '2005-06-30' })).toEqual(['b', 'c', 'e']);
    expect(ids({ from: '2005-07' })).toEqual(['d', 'e']);
    expect(ids({ to: '2001' })).toEqual(['a', 'e']);
  });

  it('joins what the search finds with the rest', () => {
    expect(ids(choose({ sector: ['trade'] }), rowsOf(['a', 'c']))).toEqual(['c']);
  });

  it('counts each choice as what choosing it would leave: its own facet open, the others kept', () => {
    const { counts } = select(facts.columns, choose({ sector: ['trade'], kind: ['event'] }), undefined);
    expect(counted(counts, 'sector')).toEqual({ energy: 2, trade: 1, health: 1 });
    expect(counted(counts, 'kind')).toEqual({ event: 1, visit: 1 });
    expect(counted(counts, 'place')).toEqual({});
  });

  it('goes back to no choice when the last one is taken away', () => {
    expect(toggle(choiceOf(['energy']), 'energy')).toBeUndefined();
    expect(toggle(choiceOf(['energy']), 'trade')).toEqual({ ids: ['energy', 'trade'], except: false });
  });

  it('counts the years as if From and To were open: a span in each of its years, what nobody dates in none', () => {
    const { years } = select(facts.columns, { choices: {}, from: '2010' }, undefined);
    const byYear = years.flatMap((count, at) => (count === 0 ? [] : [[facts.columns.firstYear + at, count]]));
    expect(byYear).toEqual([
      [2001, 1],
      [2005, 2],
      [2010, 1],
    ]);
  });

  it('says of each part how many more there would be without it', () => {
    const none = select(facts.columns, { ...choose({ sector: ['health'], kind: ['visit'] }), from: '2005', to: '2005' }, undefined);
    expect(none.shown).toEqual([]);
    expect(Object.fromEntries(none.lifted)).toEqual({ dates: 0, sector: 1, kind: 1 });
    const crossed = select(facts.columns, { choices: {}, from: '2011', to: '2001' }, undefined);
    expect(crossed.lifted.get('dates')).toBe(5);
  });

  it('leaves out the other kinds when a facet is chosen that one kind alone has, even for all but one of its values', () => {
    expect(ids(choose({ level: ['minister'] }))).toEqual(['c']);
    expect(ids({ choices: { level: choiceOf(['official'], true)! } })).toEqual(['c']);
    expect(ids({ choices: { level: choiceOf(['minister'], true)! } })).toEqual([]);
  });

  it('knows the eras that a date overlaps, and keeps apart what nobody dates', () => {
    expect(ids(choose({ era: ['first'] }))).toEqual(['a', 'b', 'c']);
    expect(ids(choose({ era: ['undated'] }))).toEqual(['e']);
  });

  it('counts alone what it would show', () => {
    const filter = choose({ sector: ['trade', 'health'] });
    expect(countOf(facts.columns, filter, rowsOf(['b', 'c']))).toBe(2);
  });

  it('agrees with a naive recount, whatever is chosen', () => {
    const some = (values: string[]) => fc.option(fc.subarray(values, { minLength: 1 }), { nil: undefined });
    fc.assert(
      fc.property(some(['energy', 'trade', 'health']), some(['event', 'visit', 'aid']), some(['artown']), (sector, kind, place) => {
        const chosen = { ...(sector && { sector }), ...(kind && { kind }), ...(place && { place }) };
        const filter = choose(chosen);
        const passes = (entry: Entry, without?: FacetId) =>
          facetIds.every(
            (facet) =>
              facet === without ||
              !filter.choices[facet] ||
              facets[facet](entry).some((value) => filter.choices[facet]?.ids.includes(value)),
          );
        const { shown, counts } = select(facts.columns, filter, undefined);
        expect(shown).toEqual(facts.entries.filter((entry) => passes(entry)));
        for (const facet of facetIds) {
          const among = facts.entries.filter((entry) => passes(entry, facet));
          for (const value of new Set(facts.entries.flatMap((entry) => facets[facet](entry))))
            expect(counts[facet].get(value) ?? 0).toBe(among.filter((entry) => facets[facet](entry).includes(value)).length);
        }
      }),
    );
  });
});
