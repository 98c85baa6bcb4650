/** The dashboard's own filter and search. */
import { ColumnBuilder, together } from '../../../src/record/columns/build.ts';
import { alike } from '../../../src/record/columns/alike.ts';
import type { Columns } from '../../../src/record/columns/columns.ts';
import { answered } from '../../../src/record/columns/tally.ts';
import { type Facts, factsOver, mapOf, type RecordsById, type Whole, wholeOf } from '../../../src/record/facts.ts';
import { buildSearchIndex, search, type SearchIndex } from '../../../src/record/search.ts';
import { type Selection, select } from '../../../src/record/select.ts';
import type { BenchRecords } from './records.ts';
import type { StartEngine } from './engine.ts';

export const startOurs: StartEngine = (records, facets) => {
  const aspects = together.map((ids) => ids.filter((id) => facets.includes(id))).filter((ids) => ids.length > 0);
  const builder = new ColumnBuilder(records.times, { aspects, alike });
  for (const row of records.rows) builder.add(row, row.date);
  const columns: Columns = { ...builder.columns().data, entries: records.rows };
  let selection: Selection | undefined;
  let index: SearchIndex | undefined;
  const held = () => selection ?? select(columns, { choices: {} }, undefined);
  return {
    hold(filter) {
      selection = select(columns, filter, index && filter.q ? search(index, filter.q) : undefined);
      for (const facet of facets) selection.counts[facet].get(''); // the first that asks has them counted
      void selection.years;
    },
    list: () => held().rows.length,
    answer() {
      const { count, rows, years, counts } = held();
      return {
        count,
        rowSum: rows.reduce((sum, row) => sum + row, 0),
        years,
        counts: Object.fromEntries(
          facets.map((facet) => [
            facet,
            Object.fromEntries(
              (answered(columns, facet)?.answers.values ?? []).flatMap((value) => {
                const counted = counts[facet].get(value);
                return counted ? [[value, counted]] : [];
              }),
            ),
          ]),
        ),
      };
    },
    learnTexts() {
      const { facts, whole } = recordOf(records, columns);
      index = buildSearchIndex(facts, whole);
    },
  };
};

/** The record as the search reads it: of a record itself it wants the summary. */
function recordOf({ registers, times, rows }: BenchRecords, columns: Columns): { facts: Facts; whole: Whole } {
  const { dataset, families, sectors } = registers;
  const byId = mapOf(rows);
  return {
    facts: factsOver({ dataset, editions: [], families, sectors }, times, columns, byId),
    whole: wholeOf({ ...registers, records: [] }, byId as unknown as RecordsById),
  };
}
