/** What the filter shows, as the timeline counts it: by distinct date, of which there are some thousands, whatever the number of records. */
import { type Edtf, isUndated, overlaps } from '@/record/edtf.ts';
import type { Entry } from '@/record/entries.ts';
import type { Facts } from '@/record/facts.ts';
import type { Selection } from '@/record/select.ts';
import type { Window } from './window.ts';

export interface Contents {
  /** The dates of what has a place in time, in order, and how many records have each. */
  readonly dates: readonly { readonly date: Edtf; readonly count: number }[];
  /** The rows of these records, in order of date. */
  readonly dated: Uint32Array;
  /** The rows of what nobody dates. */
  readonly undated: Uint32Array;
}

export function contentsOf({ columns }: Pick<Facts, 'columns'>, { rows }: Pick<Selection, 'rows'>): Contents {
  const { entries, ownRows } = columns;
  const { dates, profileOf } = columns.time;
  const isOut = Uint8Array.from(dates, (date) => Number(isUndated(date)));
  const counts = new Uint32Array(dates.length);
  // a perspective may be silent on the date by which a row stands in the columns
  const isPlaced = (row: number) => isOut[profileOf[row]!] === 0 && !(ownRows && isUndated(entries[row]!.date));
  const dated = pick(rows, isPlaced);
  const undated = dated.length === rows.length ? new Uint32Array() : pick(rows, (row) => !isPlaced(row));
  for (let at = 0; at < dated.length; at += 1) counts[profileOf[dated[at]!]!]! += 1;
  return { dates: dates.flatMap((date, at) => (counts[at]! > 0 ? [{ date, count: counts[at]! }] : [])), dated, undated };
}

/** As filter does, which is several times slower on typed arrays. */
export function pick(rows: Uint32Array, isWanted: (row: number) => boolean): Uint32Array {
  const picked = new Uint32Array(rows.length);
  let count = 0;
  for (let at = 0; at < rows.length; at += 1) if (isWanted(rows[at]!)) picked[count++] = rows[at]!;
  return picked.subarray(0, count);
}

/** How many of them touch these days. */
export function countIn({ dates }: Contents, days: Window): number {
  return dates.reduce((sum, { date, count }) => sum + (overlaps(date, days) ? count : 0), 0);
}

/** The rows of those that touch these days, in order of date. */
export function rowsIn({ dated }: Contents, days: Window, { columns: { time } }: Pick<Facts, 'columns'>): Uint32Array {
  const { dates, profileOf } = time;
  const isIn = Uint8Array.from(dates, (date) => Number(overlaps(date, days)));
  return pick(dated, (row) => isIn[profileOf[row]!] === 1);
}

export function entriesAt(rows: Uint32Array, { entries }: Pick<Facts, 'entries'>): Entry[] {
  return Array.from(rows, (row) => entries[row]!);
}
