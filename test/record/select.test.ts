import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ColumnBuilder } from '@/record/columns/build.ts';
import type { Columns } from '@/record/columns/columns.ts';
import { alike } from '@/record/columns/alike.ts';
import { Combinations } from '@/record/columns/combinations.ts';
import { openEdition } from '@/record/editions.ts';
import { isUndated, overlaps, partsOf } from '@/record/edtf.ts';
import type { Entry } from '@/record/entries.ts';
import { type FacetId, facetIds, facets, ofOneKind } from '@/record/facets.ts';
import { choiceOf, type Filter, spanOf, withLimits } from '@/record/filter.ts';
import type { FilterPartId } from '@/record/columns/parts.ts';
import { countOf, select, type Selection } from '@/record/select.ts';
import { makeRecords } from '../../scripts/made/made.ts';
import { runs } from '../support/fuzz.ts';

const { facts } = openEdition(makeRecords({ records: 150, seed: 5 }));
const { entries } = facts;
const builder = new ColumnBuilder(facts, { alike });
for (const entry of entries) builder.add(entry, entry.ownDate ?? entry.date, entry.date);
/** A small record gives each row a profile of its own; in a large one rows that answer alike share theirs. */
const bothColumns: readonly (readonly [string, Columns])[] = [
  ['a profile for each row', facts.columns],
  ['shared profiles', { ...builder.columns().data, entries }],
];
const valuesOf = (facet: FacetId) => [...new Set(entries.flatMap((entry) => facets[facet](entry)))];

const year = fc.integer({ min: 1990, max: 2027 }).map(String);
const filters: fc.Arbitrary<Filter> = fc.record(
  {
    choices: fc.record(
      Object.fromEntries(
        facetIds.map((facet) => [
          facet,
          fc
            .tuple(fc.uniqueArray(fc.constantFrom(...valuesOf(facet), 'unknown'), { minLength: 1, maxLength: 4 }), fc.boolean())
            .map(([ids, except]) => choiceOf(ids, except)!),
        ]),
      ),
      { requiredKeys: [] },
    ),
    from: year,
    to: year,
  },
  { requiredKeys: ['choices'] },
);
const searches = fc.option(
  fc.array(fc.constantFrom(0, 1), { minLength: entries.length, maxLength: entries.length }).map((found) => Uint8Array.from(found)),
  {
    nil: undefined,
  },
);

/** Whether an entry passes one part of the filter, said as plainly as can be. */
const passes = (entry: Entry, part: FilterPartId, filter: Filter, isFound: boolean): boolean => {
  if (part === 'q') return isFound;
  if (part === 'dates') {
    const span = spanOf(filter);
    return span.start <= span.end && overlaps(span, entry.date);
  }
  const choice = filter.choices[part];
  const own = facets[part](entry);
  if (!choice) return true;
  if (!choice.except) return own.some((value) => choice.ids.includes(value));
  return !own.some((value) => choice.ids.includes(value)) && (own.length > 0 || !ofOneKind.has(part));
};

/** Holds a selection against a naive recount of every entry. */
function expectRecount(columns: Columns, selection: Selection, filter: Filter, found?: Uint8Array): void {
  const { shown, rows, count, counts, years, lifted } = selection;
  const parts: FilterPartId[] = [...facetIds, 'dates', 'q'];
  const failed = new Map(entries.map((entry, row) => [entry, parts.filter((part) => !passes(entry, part, filter, found?.[row] !== 0))]));
  const without = (part?: FilterPartId) => entries.filter((entry) => failed.get(entry)!.every((one) => one === part));
  expect(shown).toEqual(without());
  expect(Array.from(rows, (row) => entries[row])).toEqual(shown);
  expect([count, countOf(columns, filter, found)]).toEqual([shown.length, shown.length]);
  for (const facet of facetIds) {
    const left = without(facet);
    for (const value of valuesOf(facet))
      expect(counts[facet].get(value) ?? 0).toBe(left.filter((entry) => facets[facet](entry).includes(value)).length);
  }
  for (const [part, more] of lifted) expect(more).toBe(without(part).length - count);
  const inYear = (at: number) => (entry: Entry) =>
    !isUndated(entry.date) && partsOf(Math.max(entry.date.start, -1e6)).year <= columns.firstYear + at && columns.firstYear + at <= partsOf(Math.min(entry.date.end, 1e6)).year; // oxfmt-ignore
  expect(years).toEqual(Array.from({ length: columns.yearCount }, (_, at) => without('dates').filter(inYear(at)).length));
}

describe.each(bothColumns)('what a filter yields, with %s', (_, columns) => {
  it('is what a naive recount of every entry yields: rows, counts of every facet, years, and what each part alone keeps out', () => {
    fc.assert(
      fc.property(filters, searches, (filter, found) => expectRecount(columns, select(columns, filter, found), filter, found)),
      { numRuns: 25 },
    );
  });

  // sums go on from those of the filter before; each way of reading them asks for other sums of it, or for none
  it.each(['at once', 'every other', 'all of them at the end, the last first'] as const)(
    'is the same where one filter after the other changes little, read %s',
    (reading) => {
      const sectors = fc.uniqueArray(fc.constantFrom(...valuesOf('sector')), { minLength: 3, maxLength: 6 });
      const first = sectors.map((ids): Filter => ({ choices: { sector: choiceOf(ids)! }, from: '2005', to: '2020' }));
      const move = fc.tuple(fc.integer({ min: -1, max: 1 }), fc.integer({ min: -1, max: 1 }));
      fc.assert(
        fc.property(first, fc.array(move, { minLength: 3, maxLength: 6 }), (filter, moves) => {
          const years = { from: 2005, to: 2020 };
          const brushed = moves.map(([from, to]) => {
            years.from += from;
            years.to += to;
            return withLimits(filter, { from: String(years.from), to: String(years.to) });
          });
          const all = [filter, ...brushed, { choices: {} }, { choices: filter.choices }];
          const selections = all.map((one, at) => {
            const selection = select(columns, one, undefined);
            if (reading === 'at once' || (reading === 'every other' && at % 2 === 0)) expectRecount(columns, selection, one);
            return selection;
          });
          for (const [at, selection] of [...selections.entries()].toReversed()) expectRecount(columns, selection, all[at]!);
        }),
        runs(5),
      );
    },
  );
});

describe('combinations', () => {
  it('number each distinct list once, in order of arrival, however many there are', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(5), { maxLength: 4 }), { maxLength: 3000 }), (lists) => {
        const combinations = new Combinations();
        const numbers = lists.map((list) => combinations.numberOf(list.reduce((node, number) => combinations.step(node, number), 0)));
        const distinct = [...new Set(lists.map((list) => list.join()))];
        expect(numbers).toEqual(lists.map((list) => distinct.indexOf(list.join())));
        expect(combinations.size).toBe(distinct.length);
      }),
      { numRuns: 20 },
    );
  });
});
