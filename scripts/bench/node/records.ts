/** Made-up records as the three engines are given them: parsed, in order of date. */
import { dated } from '../../../src/record/dates.ts';
import { byDate, isUndated, partsOf } from '../../../src/record/edtf.ts';
import { type Entry, entryOf } from '../../../src/record/entries.ts';
import { mapOf, timesOf } from '../../../src/record/facts.ts';
import { indexEntryOf } from '../../../src/record/indexing.ts';
import { madeRecords, type MadeRegisters, madeRegisters } from '../../made/made.ts';
import type { MadeOptions } from '../../made/sizes.ts';
import { worldOf } from '../../made/world.ts';

/** A record, with what a programmer would work out once for any of the engines. */
export interface BenchRow extends Entry {
  /** Its place among all, from 0. */
  row: number;
  readonly summary: string;
  /** The years of the coverage that its date overlaps, counted from 0; none when nobody dates it. */
  readonly years: readonly number[];
  readonly isUndated: boolean;
}

export interface BenchRecords {
  readonly rows: readonly BenchRow[];
  readonly registers: MadeRegisters;
  readonly times: ReturnType<typeof timesOf>;
  readonly firstYear: number;
  readonly yearCount: number;
}

export function benchRecords(options: MadeOptions): BenchRecords {
  const world = worldOf(options);
  const registers = madeRegisters(options, world);
  const { dataset } = registers;
  const byId = { actors: mapOf(registers.actors), places: mapOf(registers.places), sources: mapOf(registers.sources) };
  const times = timesOf(dataset);
  const firstYear = partsOf(times.coverage.start).year;
  const yearCount = partsOf(times.coverage.end).year - firstYear + 1;
  /** What follows from a date, once for all records that have it. */
  const known = new Map<string, Pick<BenchRow, 'date' | 'eras' | 'years' | 'isUndated'>>();
  const rows = Array.from(madeRecords(options, world), (made): BenchRow => {
    const record = JSON.parse(JSON.stringify(made)) as typeof made; // as if out of a file: texts that were just put together weigh otherwise
    const entry = indexEntryOf(record, byId, dataset.sides);
    let time = known.get(entry.date);
    if (!time) {
      const date = dated(entry.date);
      time = { date, eras: entryOf(entry, times.eras).eras, years: yearsOf(date, firstYear, yearCount), isUndated: isUndated(date) };
      known.set(entry.date, time);
    }
    return { ...entry, ...time, summary: record.summary, row: 0 };
  }).sort(byDate);
  rows.forEach((row, at) => (row.row = at));
  return { rows, registers, times, firstYear, yearCount };
}

function yearsOf(date: BenchRow['date'], firstYear: number, yearCount: number): readonly number[] {
  if (isUndated(date)) return [];
  const first = date.start === -Infinity ? 0 : partsOf(date.start).year - firstYear;
  const last = date.end === Infinity ? yearCount - 1 : partsOf(date.end).year - firstYear;
  return Array.from({ length: yearCount }, (_, year) => year).filter((year) => first <= year && year <= last);
}
