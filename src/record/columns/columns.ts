/**
 * A record set as columns. Answers repeat: a few hundred combinations of sectors, some thousand dates, whatever the number of records. So each
 * distinct combination of answers stands once, as a **profile**, and a row has the number of its own. The filter judges profiles, and reads of
 * a row these numbers alone.
 */
import type { Edtf } from '../edtf.ts';
import type { Entry } from '../entries.ts';
import type { FacetId } from '../facets.ts';
import type { Facts } from '../facts.ts';
import { ColumnBuilder } from './build.ts';
import type { Numbers } from './numbers.ts';

/** What the profiles of an aspect answer in one facet: profile p has the values from `codes[starts[p]]` up to `codes[starts[p + 1]]`. */
export interface Answers {
  readonly facet: FacetId;
  /** A code is a place in here. */
  readonly values: readonly string[];
  readonly codeOf: ReadonlyMap<string, number>;
  readonly starts: Uint32Array;
  readonly codes: Numbers;
}

/** Facets whose answers go together: for each row the number of its profile, and what each profile answers. */
export interface Aspect {
  readonly profileOf: Numbers;
  readonly profileCount: number;
  readonly answers: readonly Answers[];
}

/** The aspect of time: its profiles are the distinct dates. */
export interface Time extends Aspect {
  /** In order of date. */
  readonly dates: readonly Edtf[];
  /** First and last possible day of each; open ends and what nobody dates are infinite. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** First and last year of the coverage that each date overlaps, as bins from 0; the first lies behind the last where it overlaps none. */
  readonly firstBin: Int32Array;
  readonly lastBin: Int32Array;
}

/** The columns without the entries: plain data, which a worker can hand over. */
export interface ColumnData {
  readonly rowCount: number;
  readonly time: Time;
  /** All aspects, that of time first. */
  readonly aspects: readonly Aspect[];
  /** The year of the first bin, and how many years the coverage has. */
  readonly firstYear: number;
  readonly yearCount: number;
  /** Where the rows are what a perspective sees: the row of each in the record's own choice. */
  readonly ownRows?: Uint32Array;
}

export interface Columns extends ColumnData {
  /** The rows, in order of date. */
  readonly entries: readonly Entry[];
}

/** What of the facts columns are made with. */
export type Ground = Pick<Facts, 'coverage' | 'eras'>;

/** The columns of entries, which stand in them in order of date, those of one date as they come. */
export function columnsOf(entries: readonly Entry[], ground: Ground): Columns {
  const builder = new ColumnBuilder(ground);
  for (const entry of entries) builder.add(entry, entry.ownDate ?? entry.date, entry.date);
  const { data, order } = builder.columns();
  return { ...data, entries: Array.from(order, (at) => entries[at]!) };
}
