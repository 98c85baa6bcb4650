/** What charts count: records of a kind among those that are shown, by year. Every year of the coverage has a row, so that axes hold still. */
import { reportsZero } from '@/record/derive.ts';
import { dated } from '@/record/dates.ts';
import { type Edtf, isUndated, partsOf } from '@/record/edtf.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import type { Selection } from '@/record/select.ts';
import type { AnyRecord, Kind, RecordOf } from '@/record/types.ts';

/** Some records of a year, or of another row. */
export interface CountRow<R extends AnyRecord = AnyRecord> {
  readonly id: string;
  /** Counted, by the id of a series. */
  readonly values: Readonly<Record<string, number>>;
  /** What stands in it. */
  readonly records: readonly R[];
  /** Of them those that report a zero: they are no bar, and not nothing either. */
  readonly zeros: readonly R[];
}

/** The records of one kind among those that are shown, in their order. */
export function recordsOfKind<K extends Kind>(kind: K, { shown }: Pick<Selection, 'shown'>, whole: Pick<Whole, 'records'>): RecordOf<K>[] {
  return shown.flatMap((entry) => (entry.kind === kind ? ((whole.records.get(entry.id) ?? []) as RecordOf<K>) : []));
}

/** The same of the whole record, which holds the axes still. */
export function allOfKind<K extends Kind>(kind: K, { entries }: Pick<Facts, 'entries'>, whole: Pick<Whole, 'records'>): RecordOf<K>[] {
  return recordsOfKind(kind, { shown: entries }, whole);
}

/** The year in which a record stands, that in which it begins; undefined where nobody says when. */
export function yearOf(date: Edtf): number | undefined {
  return isUndated(date) || !Number.isFinite(date.start) ? undefined : partsOf(date.start).year;
}

/** Every year of the coverage. */
export function yearsOf({ coverage }: Pick<Facts, 'coverage'>): number[] {
  const [first, last] = [partsOf(coverage.start).year, partsOf(coverage.end).year];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Counts by year; a record stands in the year in which it begins, one of which nobody says when in none. */
export function byYear<R extends AnyRecord>(
  records: readonly R[],
  facts: Pick<Facts, 'coverage'>,
  series: readonly string[],
  seriesOf: (record: R) => string,
): CountRow<R>[] {
  const found = new Map<number, R[]>(yearsOf(facts).map((year) => [year, []]));
  for (const record of records) found.get(yearOf(dated(record.date)) ?? NaN)?.push(record);
  return [...found].map(([year, those]) => countRow(String(year), those, series, seriesOf));
}

/** One row of counts; what reports a zero is not counted. */
export function countRow<R extends AnyRecord>(
  id: string,
  records: readonly R[],
  series: readonly string[],
  seriesOf: (record: R) => string,
): CountRow<R> {
  const zeros: R[] = [];
  const values = Object.fromEntries(series.map((one) => [one, 0]));
  for (const record of records) {
    const one = seriesOf(record);
    if (reportsZero(record)) zeros.push(record);
    else if (values[one] !== undefined) values[one] += 1;
  }
  return { id, values, records, zeros };
}

/** How many stand in no year. */
export function undatedCount(records: readonly AnyRecord[]): number {
  return records.filter((record) => yearOf(dated(record.date)) === undefined).length;
}

export function sumOf({ values }: Pick<CountRow, 'values'>): number {
  return Object.values(values).reduce((sum, value) => sum + value, 0);
}
