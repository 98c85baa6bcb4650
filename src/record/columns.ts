/**
 * A record set as columns, built once: dates as intervals of days, facets as codes of a dictionary, and the bins of a histogram of years.
 * The filter reads these and never the records.
 */
import { type Edtf, isUndated, partsOf } from './edtf.ts';
import { type FacetId, facetIds, facets } from './facets.ts';
import type { Entry } from './entries.ts';

/** One facet: row r has the codes from `codes[starts[r]]` up to `codes[starts[r + 1]]`; a code is a place in `values`. */
export interface Column {
  readonly values: readonly string[];
  readonly codeOf: ReadonlyMap<string, number>;
  readonly starts: Uint32Array;
  readonly codes: Uint32Array;
}

export interface Columns {
  /** The rows, in order of date. */
  readonly entries: readonly Entry[];
  /** First and last possible day of each row; open ends and what nobody dates are infinite. */
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly facets: Readonly<Record<FacetId, Column>>;
  /** The year of the first bin, and how many years the coverage has. */
  readonly firstYear: number;
  readonly yearCount: number;
  /** First and last bin that each row overlaps; the first lies behind the last where it overlaps none. */
  readonly firstBin: Int32Array;
  readonly lastBin: Int32Array;
}

export function columnsOf(entries: readonly Entry[], coverage: Edtf): Columns {
  const firstYear = partsOf(coverage.start).year;
  const yearCount = partsOf(coverage.end).year - firstYear + 1;
  const dates = entries.map(({ date, ownDate }) => ownDate ?? date);
  const bin = (day: number) => (day === -Infinity ? 0 : day === Infinity ? yearCount - 1 : partsOf(day).year - firstYear);
  return {
    entries,
    start: Float64Array.from(dates, ({ start }) => start),
    end: Float64Array.from(dates, ({ end }) => end),
    facets: Object.fromEntries(facetIds.map((facet) => [facet, columnOf(entries, facets[facet])])) as Record<FacetId, Column>,
    firstYear,
    yearCount,
    firstBin: Int32Array.from(dates, (date) => (isUndated(date) ? yearCount : Math.max(0, bin(date.start)))),
    lastBin: Int32Array.from(dates, (date) => (isUndated(date) ? -1 : Math.min(yearCount - 1, bin(date.end)))),
  };
}

function columnOf(entries: readonly Entry[], valuesOf: (entry: Entry) => readonly string[]): Column {
  const codeOf = new Map<string, number>();
  const starts = new Uint32Array(entries.length + 1);
  const codes: number[] = [];
  entries.forEach((entry, row) => {
    for (const value of valuesOf(entry)) {
      const code = codeOf.get(value) ?? codeOf.size;
      codeOf.set(value, code);
      codes.push(code);
    }
    starts[row + 1] = codes.length;
  });
  return { values: [...codeOf.keys()], codeOf, starts, codes: Uint32Array.from(codes) };
}
