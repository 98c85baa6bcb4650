/** The charts' rows: counts of visits and of aid, by year and by kind. Every year of the coverage has a row, so that axes hold still. */
import { type Direction, directionOf, reportsZero } from '@/record/derive.ts';
import { type Edtf, isUndated, partsOf, trusted } from '@/record/edtf.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import type { Aid, AnyRecord, Kind, RecordOf, Visit } from '@/record/types.ts';
import { aidStages, visitLevels } from '@/record/words.ts';

/** Counts by the id of a series, for one year or one level. */
export interface CountRow {
  readonly id: string;
  readonly values: Readonly<Record<string, number>>;
  /** The records that are counted in it. */
  readonly records: readonly AnyRecord[];
  /** Of them those that report a zero: they are no bar, and not nothing either. */
  readonly zeros?: readonly AnyRecord[];
}

/** The records of one kind among some ids, in their order. */
export function recordsOfKind<K extends Kind>(kind: K, ids: Iterable<string>, whole: Whole): RecordOf<K>[] {
  return [...ids].flatMap((id) => {
    const record: AnyRecord | undefined = whole.records.get(id);
    return record?.kind === kind ? [record as RecordOf<K>] : [];
  });
}

/** "to:ID" of a side, "third", "none". */
export function directionId(direction: Direction): string {
  return typeof direction === 'string' ? direction : `to:${direction.to}`;
}

export function directionIds({ dataset }: Facts): string[] {
  return [...dataset.sides.map((side) => `to:${side}`), 'third', 'none'];
}

export function visitsByYear(visits: readonly Visit[], facts: Facts, whole: Whole): CountRow[] {
  return byYear(visits, facts, directionIds(facts), (visit) => directionId(directionOf(visit, facts.dataset, whole)));
}

export function visitsByLevel(visits: readonly Visit[], facts: Facts, whole: Whole): CountRow[] {
  return visitLevels.map((level) => {
    const ofLevel = visits.filter((visit) => visit.level === level);
    const values = count(ofLevel, directionIds(facts), (visit) => directionId(directionOf(visit, facts.dataset, whole)));
    return { id: level, values, records: ofLevel };
  });
}

export function aidByYear(aid: readonly Aid[], facts: Facts): CountRow[] {
  return byYear(aid, facts, aidStages, (record) => record.stage ?? '');
}

/** False for a record without a date, and for one of which nobody says when it began. */
function hasYear(date: Edtf): boolean {
  return !isUndated(date) && Number.isFinite(date.start);
}

/** A record stands in the year in which it begins; one of which nobody says when, in none. */
function byYear<R extends AnyRecord>(
  records: readonly R[],
  { coverage }: Facts,
  series: readonly string[],
  seriesOf: (record: R) => string,
): CountRow[] {
  const dated = records.flatMap((record) => {
    const date = trusted(record.date);
    return hasYear(date) ? [{ record, year: partsOf(date.start).year }] : [];
  });
  const [first, last] = [partsOf(coverage.start).year, partsOf(coverage.end).year];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const ofYear = dated.filter(({ year }) => year === first + index).map(({ record }) => record);
    const zeros = ofYear.filter(reportsZero);
    const counted = ofYear.filter((record) => !zeros.includes(record));
    return { id: String(first + index), values: count(counted, series, seriesOf), records: ofYear, zeros };
  });
}

function count<R>(records: readonly R[], series: readonly string[], seriesOf: (record: R) => string): Record<string, number> {
  return Object.fromEntries(series.map((id) => [id, records.filter((record) => seriesOf(record) === id).length]));
}

/** The tallest bar, of stacks or of single series. */
export function tallest(rows: readonly CountRow[], stacked: boolean): number {
  return Math.max(
    0,
    ...rows.map(({ values }) => (stacked ? Object.values(values).reduce((a, b) => a + b, 0) : Math.max(0, ...Object.values(values)))),
  );
}

/** How many stand in no year. */
export function undatedCount(records: readonly AnyRecord[]): number {
  return records.filter((record) => !hasYear(trusted(record.date))).length;
}
