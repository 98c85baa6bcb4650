/**
 * What a filter selects: one pass over the columns, which yields the rows that are shown and every count. Each count is taken as if the choice
 * in its own facet were open, so that it says what choosing it would leave; the years likewise, as if From and To were open.
 */
import type { Column, Columns } from './columns.ts';
import { parseEdtf } from './edtf.ts';
import { type FacetId, facetIds, ofOneKind } from './facets.ts';
import type { Entry } from './entries.ts';
import type { Choice, Filter } from './filter.ts';

/** What can be lifted of a filter: the choice in a facet, the dates, the text. */
export type FilterPartId = FacetId | 'dates' | 'q';

export interface Selection {
  /** In order of date. */
  readonly shown: readonly Entry[];
  /** Of how many: the whole record, whatever a perspective sees of it. */
  readonly total: number;
  readonly counts: Readonly<Record<FacetId, ReadonlyMap<string, number>>>;
  /** Records by year of the coverage, as if From and To were open; what spans years counts in each, what nobody dates in none. */
  readonly years: readonly number[];
  /** How many further records would be shown if this part alone were lifted. */
  readonly lifted: ReadonlyMap<FilterPartId, number>;
}

/** `found` are the ids that the search text finds; undefined when there is no text. `total` counts the whole record where the columns hold what a perspective sees. */
export function select(
  columns: Columns,
  filter: Filter,
  found: ReadonlySet<string> | undefined,
  total = columns.entries.length,
): Selection {
  const { entries, firstBin, lastBin, yearCount } = columns;
  const { parts, failureOf } = testsOf(columns, filter, found);
  const counted = facetIds.map((facet) => ({
    facet,
    column: columns.facets[facet],
    counts: new Uint32Array(columns.facets[facet].values.length),
  }));
  const ofPart = parts.map((part) => counted.filter(({ facet }) => facet === part));
  const lifted = new Uint32Array(parts.length);
  const steps = new Int32Array(yearCount + 1);
  const shown: Entry[] = [];
  for (let row = 0; row < entries.length; row += 1) {
    const failure = failureOf(row);
    if (failure === several) continue;
    if (failure === passes) shown.push(entries[row]!);
    else lifted[failure]! += 1;
    if ((failure === passes || parts[failure] === 'dates') && firstBin[row]! <= lastBin[row]!) {
      steps[firstBin[row]!]! += 1;
      steps[lastBin[row]! + 1]! -= 1;
    }
    for (const { column, counts } of failure === passes ? counted : ofPart[failure]!) {
      for (let at = column.starts[row]!; at < column.starts[row + 1]!; at += 1) counts[column.codes[at]!]! += 1;
    }
  }
  let running = 0;
  return {
    shown,
    total,
    counts: Object.fromEntries(
      counted.map(({ facet, column, counts }) => [facet, mapOf(column, counts)]),
    ) as unknown as Selection['counts'],
    years: Array.from(steps.subarray(0, yearCount), (step) => (running += step)),
    lifted: new Map(parts.map((part, at) => [part, lifted[at]!])),
  };
}

/** How many rows a filter selects. */
export function countOf(columns: Columns, filter: Filter, found: ReadonlySet<string> | undefined): number {
  const { failureOf } = testsOf(columns, filter, found);
  let count = 0;
  for (let row = 0; row < columns.entries.length; row += 1) if (failureOf(row) === passes) count += 1;
  return count;
}

const passes = -1;
const several = -2;

/** The parts of the filter that are set, and for a row the place of the only part that it fails; `passes` when it fails none, `several` when more than one. */
function testsOf(
  columns: Columns,
  filter: Filter,
  found: ReadonlySet<string> | undefined,
): { parts: FilterPartId[]; failureOf: (row: number) => number } {
  const { entries, start, end } = columns;
  const tests: { part: FilterPartId; test: (row: number) => boolean }[] = [];
  if (filter.from !== undefined || filter.to !== undefined) {
    const span = spanOf(filter);
    const isCrossed = span.start > span.end; // From after To: not even a record without a date can match
    tests.push({ part: 'dates', test: (row) => !isCrossed && start[row]! <= span.end && span.start <= end[row]! });
  }
  if (found) tests.push({ part: 'q', test: (row) => found.has(entries[row]!.id) });
  for (const facet of facetIds) {
    const choice = filter.choices[facet];
    if (choice) tests.push({ part: facet, test: testOf(columns.facets[facet], choice, ofOneKind.has(facet)) });
  }
  const failureOf = (row: number) => {
    let failure = passes;
    for (let at = 0; at < tests.length; at += 1) {
      if (tests[at]!.test(row)) continue;
      if (failure !== passes) return several;
      failure = at;
    }
    return failure;
  };
  return { parts: tests.map(({ part }) => part), failureOf };
}

/** A record passes when it has one of the values; with `except` when it has none of them, and where `needsValue` at least another. */
function testOf({ values, codeOf, starts, codes }: Column, { ids, except }: Choice, needsValue: boolean): (row: number) => boolean {
  const isNamed = new Uint8Array(values.length);
  for (const id of ids) {
    const code = codeOf.get(id);
    if (code !== undefined) isNamed[code] = 1;
  }
  return (row) => {
    const end = starts[row + 1]!;
    for (let at = starts[row]!; at < end; at += 1) if (isNamed[codes[at]!]) return !except;
    return except && (!needsValue || starts[row]! < end);
  };
}

function mapOf({ values }: Column, counts: Uint32Array): Map<string, number> {
  const map = new Map<string, number>();
  counts.forEach((count, code) => count > 0 && map.set(values[code]!, count));
  return map;
}

/** First and last day that From and To allow. */
export function spanOf({ from, to }: Pick<Filter, 'from' | 'to'>): { start: number; end: number } {
  return { start: parseEdtf(from ?? '')?.start ?? -Infinity, end: parseEdtf(to ?? '')?.end ?? Infinity };
}
