/**
 * What a filter selects: one pass over the columns, which yields the rows that are shown and every count. Each count is taken as if the choice
 * in its own facet were open, so that it says what choosing it would leave; the years likewise, as if From and To were open.
 */
import type { Answers, Aspect, Columns } from './columns/columns.ts';
import type { Numbers } from './columns/numbers.ts';
import { answered, type Answered, countsOf, isWide, tallyOf, unfolded } from './columns/tally.ts';
import { parseEdtf } from './edtf.ts';
import { type FacetId, facetIds, ofOneKind } from './facets.ts';
import type { Entry } from './entries.ts';
import type { Choice, Filter } from './filter.ts';

/** What can be lifted of a filter: the choice in a facet, the dates, the text. */
export type FilterPartId = FacetId | 'dates' | 'q';

/** Of each row of the record's own choice, 1 where the search text finds it. */
export type Found = Uint8Array;

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

/** `found` is what the search text finds; undefined when there is no text. `total` counts the whole record where the columns hold what a perspective sees. */
export function select(columns: Columns, filter: Filter, found: Found | undefined, total = columns.rowCount): Selection {
  const parts = partsOf(columns, filter, found);
  const failures = failuresOf(columns, parts);
  const rows = rowsWith(failures, 0);
  const near = new Map(parts.map(({ id }, at) => [id, rowsWith(failures, 1 << at)]));
  const tallies = new Map<Aspect, Uint32Array>();
  /** How many rows of each profile are shown; with a part of the filter, also those that it alone keeps out. */
  const tally = (aspect: Aspect, part: FilterPartId): Uint32Array => {
    const shown = tallies.get(aspect) ?? tallyOf(aspect, rows);
    tallies.set(aspect, shown);
    const kept = near.get(part);
    return kept ? tallyOf(aspect, kept, shown.slice()) : shown;
  };
  const count = (facet: FacetId, of: Answered): Uint32Array => {
    if (!isWide(of.aspect)) return unfolded(of.answers, tally(of.aspect, facet));
    const kept = near.get(facet);
    const shown = countsOf(of, rows);
    return kept ? countsOf(of, kept, shown) : shown;
  };
  const { time, entries } = columns;
  let shown: readonly Entry[] | undefined;
  let years: readonly number[] | undefined;
  return {
    count: rows.length,
    rows,
    get shown() {
      return (shown ??= rows.length === entries.length ? entries : Array.from(rows, (row) => entries[row]!));
    },
    total,
    counts: Object.fromEntries(
      facetIds.map((facet) => [facet, lazyCounts(answered(columns, facet), (of) => count(facet, of))]),
    ) as Selection['counts'],
    get years() {
      return (years ??= yearsOf(columns, tally(time, 'dates')));
    },
    lifted: new Map(Array.from(near, ([part, kept]) => [part, kept.length])),
  };
}

/** How many rows a filter selects. */
export function countOf(columns: Columns, filter: Filter, found: Found | undefined): number {
  let count = 0;
  for (const failure of failuresOf(columns, partsOf(columns, filter, found))) if (failure === 0) count += 1;
  return count;
}

/** A part of the filter that is set: of an aspect the profiles that fail it, or of the rows those that do (1 for each). */
interface Part {
  readonly id: FilterPartId;
  readonly aspect: Aspect | undefined;
  readonly fails: Uint8Array;
}

function partsOf(columns: Columns, filter: Filter, found: Found | undefined): Part[] {
  const { rowCount, time, ownRows, aspects } = columns;
  const parts: Part[] = [];
  if (filter.from !== undefined || filter.to !== undefined) {
    const span = spanOf(filter);
    const isCrossed = span.start > span.end; // From after To: not even a record without a date can match
    const fails = new Uint8Array(time.profileCount);
    for (let date = 0; date < fails.length; date += 1)
      fails[date] = isCrossed || time.starts[date]! > span.end || span.start > time.ends[date]! ? 1 : 0;
    parts.push({ id: 'dates', aspect: time, fails });
  }
  if (found) {
    const fails = new Uint8Array(rowCount);
    for (let row = 0; row < rowCount; row += 1) fails[row] = found[ownRows ? ownRows[row]! : row] === 1 ? 0 : 1;
    parts.push({ id: 'q', aspect: undefined, fails });
  }
  for (const aspect of aspects)
    for (const answers of aspect.answers) {
      const choice = filter.choices[answers.facet];
      if (choice) parts.push({ id: answers.facet, aspect, fails: failsOf(answers, aspect.profileCount, choice) });
    }
  return parts;
}

/** A profile passes when it has one of the values; with `except` when it has none of them, and where one kind alone has the facet at least another. */
function failsOf({ facet, values, codeOf, starts, codes }: Answers, profileCount: number, { ids, except }: Choice): Uint8Array {
  const isNamed = new Uint8Array(values.length);
  for (const id of ids) {
    const code = codeOf.get(id);
    if (code !== undefined) isNamed[code] = 1;
  }
  const needsValue = ofOneKind.has(facet);
  const fails = new Uint8Array(profileCount);
  for (let profile = 0; profile < profileCount; profile += 1) {
    const [first, end] = [starts[profile]!, starts[profile + 1]!];
    let has = false;
    for (let at = first; at < end && !has; at += 1) has = isNamed[codes[at]!] === 1;
    const passes = except ? !has && (!needsValue || first < end) : has;
    fails[profile] = passes ? 0 : 1;
  }
  return fails;
}

/** Of each row the parts that it fails: one bit for each, from the lowest. */
function failuresOf({ rowCount }: Columns, parts: readonly Part[]): Uint32Array {
  const failures = new Uint32Array(rowCount);
  parts.forEach(({ aspect, fails }, at) => {
    if (aspect) addFailures(failures, aspect.profileOf, fails, at);
    else for (let row = 0; row < rowCount; row += 1) failures[row]! |= fails[row]! << at;
  });
  return failures;
}

function addFailures(failures: Uint32Array, profileOf: Numbers, fails: Uint8Array, bit: number): void {
  for (let row = 0; row < failures.length; row += 1) failures[row]! |= fails[profileOf[row]!]! << bit;
}

/** The rows that fail exactly these parts. */
function rowsWith(failures: Uint32Array, these: number): Uint32Array {
  const rows = new Uint32Array(failures.length);
  let count = 0;
  for (let row = 0; row < failures.length; row += 1) {
    rows[count] = row;
    if (failures[row] === these) count += 1;
  }
  return rows.slice(0, count);
}

/** The counts of a facet; counted when somebody asks. */
function lazyCounts(of: Answered | undefined, count: (of: Answered) => Uint32Array): Counts {
  let counted: Uint32Array | undefined;
  const counts = () => (counted ??= of ? count(of) : new Uint32Array());
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

/** First and last day that From and To allow. */
export function spanOf({ from, to }: Pick<Filter, 'from' | 'to'>): { start: number; end: number } {
  return { start: parseEdtf(from ?? '')?.start ?? -Infinity, end: parseEdtf(to ?? '')?.end ?? Infinity };
}
