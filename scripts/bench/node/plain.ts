/** What one writes without further thought: `Array.filter`, and a recount of every facet. A facet in which something is chosen is counted over what the others leave. */
import { type FacetId, facets as valuesOf } from '../../../src/record/facets.ts';
import { type Filter, spanOf } from '../../../src/record/filter.ts';
import type { StartEngine } from './engine.ts';
import { foldedTexts, wordIn } from './plainTexts.ts';
import type { BenchRow } from './records.ts';

type Part = FacetId | 'dates' | 'q';
type Test = (row: BenchRow) => boolean;

export const startPlain: StartEngine = (records, facets) => {
  const { rows, yearCount } = records;
  let folded: readonly string[] | undefined;
  let shown: readonly BenchRow[] = rows;
  let counts: Partial<Record<FacetId, Record<string, number>>> = {};
  let years: readonly number[] = [];
  const testsOf = (filter: Filter): ReadonlyMap<Part, Test> => {
    const tests = new Map<Part, Test>();
    for (const facet of facets) {
      const choice = filter.choices[facet];
      if (!choice) continue;
      const chosen = new Set(choice.ids);
      const of = valuesOf[facet];
      tests.set(facet, (row) => of(row).some((value) => chosen.has(value)));
    }
    if (filter.from !== undefined || filter.to !== undefined) {
      const { start, end } = spanOf(filter);
      tests.set('dates', ({ date }) => date.start <= end && start <= date.end);
    }
    if (folded && filter.q !== undefined) {
      const [texts, word] = [folded, wordIn(filter.q)];
      tests.set('q', ({ row }) => texts[row]!.includes(word));
    }
    return tests;
  };
  return {
    hold(filter) {
      const tests = testsOf(filter);
      const among = (open?: Part) => {
        const others = [...tests].flatMap(([part, test]) => (part === open ? [] : [test]));
        return rows.filter((row) => others.every((test) => test(row)));
      };
      shown = among();
      const leaving = (part: Part) => (tests.has(part) ? among(part) : shown);
      counts = Object.fromEntries(facets.map((facet) => [facet, countOf(leaving(facet), valuesOf[facet])]));
      const counted = Array.from({ length: yearCount }, () => 0);
      for (const row of leaving('dates')) for (const year of row.years) counted[year]! += 1;
      years = counted;
    },
    list: () => shown.length,
    answer: () => ({ count: shown.length, rowSum: shown.reduce((sum, { row }) => sum + row, 0), years, counts }),
    learnTexts() {
      folded = foldedTexts(records);
    },
  };
};

function countOf(rows: readonly BenchRow[], valuesOfRow: (row: BenchRow) => readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) for (const value of valuesOfRow(row)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries(counts);
}
