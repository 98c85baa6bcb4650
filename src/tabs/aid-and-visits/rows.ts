/** Rows of counts. Every year of the coverage has a row, so that axes hold still. */
import { dated, yearOf } from '@/record/dates.ts';
import { partsOf } from '@/record/edtf.ts';
import type { Facts } from '@/record/facts.ts';
import type { AnyRecord } from '@/record/types.ts';

/** One that is counted; its record is read when somebody asks. */
export interface Item {
  readonly title: string;
  readonly record: AnyRecord;
}

/** What stands in a year, or in another row. */
export interface CountRow {
  readonly id: string;
  /** Counted, by the id of a series. */
  readonly values: Readonly<Record<string, number>>;
  readonly items: readonly Item[];
}

/** Every year of the coverage. */
export function yearsOf({ coverage }: Pick<Facts, 'coverage'>): number[] {
  const [first, last] = [partsOf(coverage.start).year, partsOf(coverage.end).year];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** How many stand in no year. */
export function undatedCount(records: readonly AnyRecord[]): number {
  return records.reduce((count, record) => count + (yearOf(dated(record.date)) === undefined ? 1 : 0), 0);
}

export function sumOf({ values }: Pick<CountRow, 'values'>): number {
  return Object.values(values).reduce((sum, value) => sum + value, 0);
}
