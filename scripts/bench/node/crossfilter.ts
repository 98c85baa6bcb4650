/**
 * crossfilter2 at its best, as far as we know it: a dimension and a kept group for each facet, of arrays where a record may have several values;
 * values as they are, as to number them first takes longer than to sort them; one value chosen by `filterExact`, several by `filterFunction`;
 * the years by `filterRange`, which looks at no more than what the brush passes over.
 */
import crossfilter from 'crossfilter2';
import { type FacetId, facets as valuesOf } from '../../../src/record/facets.ts';
import type { Choice } from '../../../src/record/filter.ts';
import type { StartEngine } from './engine.ts';
import type { BenchRow } from './records.ts';
import { foldedTexts, wordIn } from './plainTexts.ts';

/** The facets in which a record has one value, or none. */
const single: ReadonlySet<string> = new Set<FacetId>(['kind', 'level', 'direction', 'form', 'type', 'status', 'stage', 'statement']);

/** In place of no value. */
const none = '';

export const startCrossfilter: StartEngine = (records, facetIds) => {
  const { rows, yearCount } = records;
  const data = crossfilter(rows as BenchRow[]);
  const facets = facetIds.map((id) => {
    const of = valuesOf[id];
    const dimension = single.has(id) ? data.dimension((row) => of(row)[0] ?? none) : data.dimension((row) => of(row) as string[], true);
    const group = dimension.group();
    group.all();
    return { id, dimension, group };
  });
  // what nobody dates passes any brush, so it is given every year; those that the years then count too much stand in a dimension of their own
  const everyYear = Array.from({ length: yearCount }, (_, year) => year);
  const years = data.dimension((row) => (row.isUndated ? everyYear : (row.years as number[])), true);
  const yearCounts = years.group();
  const undatedCounts = data.dimension((row) => (row.isUndated ? 1 : 0)).group();
  yearCounts.all();
  undatedCounts.all();
  let texts: crossfilter.Dimension<BenchRow, number> | undefined;
  let folded: readonly string[] = [];
  let held: Parameters<ReturnType<StartEngine>['hold']>[0] = { choices: {} };
  const choose = ({ dimension }: (typeof facets)[number], choice: Choice | undefined) => {
    const [first, ...others] = choice?.ids ?? [];
    if (first === undefined) dimension.filterAll();
    else if (others.length === 0) dimension.filterExact(first);
    else {
      const chosen = new Set(choice?.ids);
      dimension.filterFunction((value) => chosen.has(value));
    }
  };
  return {
    hold(filter) {
      for (const facet of facets) if (filter.choices[facet.id] !== held.choices[facet.id]) choose(facet, filter.choices[facet.id]);
      if (filter.from !== held.from || filter.to !== held.to) {
        const year = (limit: string | undefined, open: number) => (limit === undefined ? open : Number(limit) - records.firstYear);
        if (filter.from === undefined && filter.to === undefined) years.filterAll();
        else years.filterRange([year(filter.from, -Infinity), year(filter.to, Infinity) + 1]);
      }
      if (texts && filter.q !== held.q) {
        if (filter.q === undefined) texts.filterAll();
        else {
          const word = wordIn(filter.q);
          texts.filterFunction((row) => folded[row]!.includes(word));
        }
      }
      held = filter;
      for (const { group } of facets) group.all();
      yearCounts.all();
    },
    list: () => data.allFiltered().length,
    answer() {
      const shown = data.allFiltered();
      const undated = undatedCounts.all().find(({ key }) => key === 1)?.value as number | undefined;
      const counted = Array.from({ length: yearCount }, () => 0);
      for (const { key, value } of yearCounts.all()) counted[key as number] = (value as number) - (undated ?? 0);
      return {
        count: shown.length,
        rowSum: shown.reduce((sum, { row }) => sum + row, 0),
        years: counted,
        counts: Object.fromEntries(
          facets.map(({ id, group }) => [
            id,
            Object.fromEntries(
              group.all().flatMap(({ key, value }) => (key !== none && value !== 0 ? [[key as string, value as number]] : [])),
            ),
          ]),
        ),
      };
    },
    learnTexts() {
      folded = foldedTexts(records);
      texts = data.dimension(({ row }) => row);
    },
  };
};
