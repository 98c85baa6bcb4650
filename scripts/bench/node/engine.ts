/** What is asked of each engine, and what it answers. */
import type { FacetId } from '../../../src/record/facets.ts';
import type { Filter } from '../../../src/record/filter.ts';
import type { BenchRecords } from './records.ts';

/** An engine that has made whatever it makes of the records before it is asked. */
export interface Engine {
  /** Holds a filter against the records; when it returns, the counts of every facet and the years stand ready to be read. `q` is searched when texts were learned. */
  readonly hold: (filter: Filter) => void;
  /** Makes the list of the records that are shown, in order of date; returns how many. */
  readonly list: () => number;
  readonly answer: () => Answer;
  /** Makes whatever is searched. */
  readonly learnTexts: () => void;
}

export type StartEngine = (records: BenchRecords, facets: readonly FacetId[]) => Engine;

/** All that the screen shows of a filter. Each count is taken as if the choice in its own facet were open, the years as if the dates were. */
export interface Answer {
  readonly count: number;
  /** The sum of the places of the rows that are shown: the same only if the same rows are. */
  readonly rowSum: number;
  readonly years: readonly number[];
  /** By facet and value; what counts nothing is left out. */
  readonly counts: Readonly<Partial<Record<FacetId, Readonly<Record<string, number>>>>>;
}

/** Where two answers differ, as words; undefined where they do not. */
export function differenceOf(one: Answer, other: Answer): string | undefined {
  if (one.count !== other.count) return `${one.count} records against ${other.count}`;
  if (one.rowSum !== other.rowSum) return 'as many records, but not the same';
  for (const [at, count] of one.years.entries()) if (count !== other.years[at]) return `year ${at}: ${count} against ${other.years[at]}`;
  if (one.years.length !== other.years.length) return `${one.years.length} years against ${other.years.length}`;
  for (const facet of new Set([...Object.keys(one.counts), ...Object.keys(other.counts)]) as ReadonlySet<FacetId>) {
    const [a = {}, b = {}] = [one.counts[facet], other.counts[facet]];
    for (const value of new Set([...Object.keys(a), ...Object.keys(b)]))
      if (a[value] !== b[value]) return `${facet} “${value}”: ${a[value] ?? 0} against ${b[value] ?? 0}`;
  }
  return undefined;
}
