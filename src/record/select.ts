/**
 * What a filter selects: one pass over the columns, which yields the rows that are shown and every count. Each count is taken as if the choice
 * in its own facet were open, so that it says what choosing it would leave; the years likewise, as if From and To were open.
 */
import type { Columns } from './columns/columns.ts';
import { Standing } from './columns/standing.ts';
import { type FilterPartId, filterPartsOf, type Found } from './columns/parts.ts';
import { answered, type Answered, byProfile, countsBy } from './columns/tally.ts';
import { weightsOf } from './columns/weights.ts';
import type { Entry } from './entries.ts';
import { type FacetId, facetIds } from './facets.ts';
import type { Filter } from './filter.ts';

/** How many records each value of a facet would leave; undefined for none. */
export type Counts = Pick<ReadonlyMap<string, number>, 'get'>;

export interface Selection {
  /** How many records are shown. */
  readonly count: number;
  /** The rows that are shown, in order of date. */
  readonly rows: Uint32Array;
  /** The entries of these rows; made when somebody asks. */
  readonly shown: readonly Entry[];
  /** Of how many: the whole record, whatever a perspective sees of it. */
  readonly total: number;
  readonly counts: Readonly<Record<FacetId, Counts>>;
  /** Records by year of the coverage, as if From and To were open; what spans years counts in each, what nobody dates in none. */
  readonly years: readonly number[];
  /** How many further records would be shown if this part alone were lifted. */
  readonly lifted: ReadonlyMap<FilterPartId, number>;
}

/** The last of each columns: where little has changed since, sums go on from it. */
const latest = new WeakMap<Columns, Standing>();

/** `found` is what the search text finds; undefined when there is no text. `total` counts the whole record where the columns hold what a perspective sees. */
export function select(columns: Columns, filter: Filter, found: Found | undefined, total = columns.rowCount): Selection {
  const { rowCount, entries, time } = columns;
  const parts = filterPartsOf(columns, filter, found);
  const standing = new Standing(rowCount, parts, latest.get(columns));
  latest.set(columns, standing);
  let shown: readonly Entry[] | undefined;
  let years: readonly number[] | undefined;
  return {
    count: standing.set().size,
    get rows() {
      return standing.set().rows;
    },
    get shown() {
      return (shown ??= standing.set().size === rowCount ? entries : Array.from(standing.set().rows, (row) => entries[row]!));
    },
    total,
    counts: Object.fromEntries(
      facetIds.map((facet) => [facet, lazyCounts(standing, facet, answered(columns, facet))]),
    ) as Selection['counts'],
    get years() {
      return (years ??= yearsOf(columns, standing.set('dates').sums(byProfile(time))));
    },
    lifted: new Map(parts.map(({ id }) => [id, standing.near(id)])),
  };
}

/** How many rows a filter selects. */
export function countOf(columns: Columns, filter: Filter, found: Found | undefined): number {
  return weightsOf(columns.rowCount, filterPartsOf(columns, filter, found)).sizes[0]!;
}

/** The counts of a facet; counted when somebody asks. */
function lazyCounts(standing: Standing, facet: FacetId, of: Answered | undefined): Counts {
  let counted: Uint32Array | undefined;
  const counts = () => (counted ??= of ? countsBy(of, (by) => standing.set(facet).sums(by)) : new Uint32Array());
  return {
    get: (value) => counts()[of?.answers.codeOf.get(value) ?? -1] || undefined,
  };
}

function yearsOf({ time: { firstBin, lastBin }, yearCount }: Columns, tally: Uint32Array): number[] {
  const steps = new Int32Array(yearCount + 1);
  tally.forEach((count, date) => {
    if (firstBin[date]! > lastBin[date]!) return;
    steps[firstBin[date]!]! += count;
    steps[lastBin[date]! + 1]! -= count;
  });
  let running = 0;
  return Array.from(steps.subarray(0, yearCount), (step) => (running += step));
}
