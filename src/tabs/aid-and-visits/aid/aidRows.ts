/** Aid by year, or by what it is shared out by, in one measure. */
import { collatorOf } from '@/record/collator.ts';
import { countedOnce, type Tied } from '@/record/aid/countedOnce.ts';
import type { AidMeasure } from '@/record/aid/figures.ts';
import { type AidTally, tallyOf } from '@/record/aid/tally.ts';
import { dated, yearOf } from '@/record/dates.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import type { Aid } from '@/record/types.ts';
import { yearsOf } from '../rows.ts';
import type { Options } from '../shown.ts';
import { type StageId, stageIds, stageOf, toldFirst } from './stages.ts';

export type Part = Options['parts'];

export interface AidRow {
  /** A year; the id of a sector, a place or an actor; "" for what names none. */
  readonly id: string;
  /** What is counted, by stage; none where there is no record. */
  readonly tallies: Readonly<Partial<Record<StageId, AidTally>>>;
  /** All that stands in it, what is counted with another among it. */
  readonly records: readonly Aid[];
  readonly tied: readonly Tied[];
}

/** Every year of the coverage has a row. Of the records that are tied one is counted, whatever their years. */
export function aidByYear(records: readonly Aid[], facts: Pick<Facts, 'coverage'>, whole: Whole, measure: AidMeasure): AidRow[] {
  const { tied } = countedOnce(records, whole);
  const found = grouped(records, ({ date }) => [String(yearOf(dated(date)) ?? '')]);
  const notCounted = new Map(tied.map((one) => [one.record.id, one]));
  return yearsOf(facts).map((year) => {
    const those = found.get(String(year)) ?? [];
    return aidRow(String(year), those, those.flatMap(({ id }) => notCounted.get(id) ?? []), measure, whole);
  }); // oxfmt-ignore
}

/** A record counts in each of its values; of those that are tied one is counted in a row. In the order in which the values are met. */
export function aidByPart(records: readonly Aid[], part: Part, whole: Whole, measure: AidMeasure): AidRow[] {
  const found = grouped(records, (record) => {
    const values = partsOf(record, part);
    return values.length > 0 ? values : [''];
  });
  return [...found].map(([id, those]) => aidRow(id, those, countedOnce(those, whole).tied, measure, whole));
}

export function partsOf(record: Aid, part: Part): readonly string[] {
  switch (part) {
    case 'sector':
      return record.sectors;
    case 'place':
      return record.places;
    case 'donor':
      return record.donors;
    case 'channel':
      return record.channels;
  }
}

/** The most delivered first (where nothing is delivered the most committed, else pledged), then by name; what names none last. */
export function inOrder(rows: readonly AidRow[], nameOf: (id: string) => string, language: string): AidRow[] {
  const { compare } = collatorOf(language);
  const stages = stagesIn(rows);
  const first = toldFirst.find((stage) => stages.includes(stage)) ?? 'delivered';
  const high = ({ tallies }: AidRow) => tallies[first]?.high ?? 0;
  return rows
    .map((row) => ({ row, name: nameOf(row.id) }))
    .toSorted((a, b) => Number(a.row.id === '') - Number(b.row.id === '') || high(b.row) - high(a.row) || compare(a.name, b.name))
    .map(({ row }) => row);
}

/** The stages that have a figure in the measure, or a source's zero, in these rows. */
export function stagesIn(rows: readonly AidRow[]): StageId[] {
  return stageIds.filter((stage) => rows.some(({ tallies }) => (tallies[stage]?.figures.length ?? 0) > 0));
}

/**
 * The rows that may have the most of a stage: several where they are alike, or where their ranges overlap. What names none leads nothing,
 * and neither does a zero.
 */
export function leadersOf(rows: readonly AidRow[], stage: StageId): AidRow[] {
  const there = rows.filter(({ id, tallies }) => id !== '' && (tallies[stage]?.high ?? 0) > 0);
  const least = there.reduce((most, { tallies }) => Math.max(most, tallies[stage]?.low ?? 0), 0);
  return there.filter(({ tallies }) => (tallies[stage]?.high ?? 0) >= least);
}

export function aidRow(id: string, records: readonly Aid[], tied: readonly Tied[], measure: AidMeasure, whole: Whole): AidRow {
  const left = new Set(tied.map(({ record }) => record.id));
  const stages = grouped(records.filter((record) => !left.has(record.id)), (record) => [stageOf(record)]); // oxfmt-ignore
  const tallies = [...stages].map(([stage, those]) => [stage, tallyOf(those, measure, whole.personsPerFamily)]);
  return { id, records, tied, tallies: Object.fromEntries(tallies) as AidRow['tallies'] };
}

function grouped(records: readonly Aid[], keysOf: (record: Aid) => readonly string[]): Map<string, Aid[]> {
  const found = new Map<string, Aid[]>();
  for (const record of records) {
    const keys = keysOf(record);
    for (const [at, key] of keys.entries()) {
      if (keys.indexOf(key) < at) continue; // once in each
      const those = found.get(key);
      if (those) those.push(record);
      else found.set(key, [record]);
    }
  }
  return found;
}
