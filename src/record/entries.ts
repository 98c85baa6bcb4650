/** One record as the views draw it and the filter reads it: what the index of the first view holds. */
import { type Edtf, isUndated, overlaps, trusted } from './edtf.ts';
import { undated } from './facets.ts';
import type { Facts } from './facts.ts';
import type { Kind } from './types.ts';

/** One record in the index, as it is stored. */
export interface IndexEntry {
  readonly id: string;
  readonly kind: Kind;
  readonly date: string;
  readonly title: string;
  readonly sectors: readonly string[];
  readonly actors: readonly string[];
  readonly places: readonly string[];
  /** The works cited anywhere in it, rivals included. */
  readonly sources: readonly string[];
  /** What these works are written in (BCP 47), and for whom their publishers speak. */
  readonly languages: readonly string[];
  readonly sides: readonly string[];
  /** EDTF dates that other sources give. */
  readonly rivalDates?: readonly string[] | undefined;
  readonly inferred?: true | undefined;
  readonly disputed?: true | undefined;
  /** Other sources say something else of one of its fields. */
  readonly rivals?: true | undefined;
  /** What its kind adds; one value each, left out where it has none. */
  readonly level?: readonly string[];
  readonly direction?: readonly string[];
  readonly form?: readonly string[];
  readonly type?: readonly string[];
  readonly status?: readonly string[];
  readonly stage?: readonly string[];
  readonly statement?: readonly string[];
  /** Its independent origins: works that repeat one report count once. */
  readonly origins: number;
  /** An official voice of one of the two sides says so. */
  readonly official?: true | undefined;
}

/** One record as views draw and the filter reads it. */
export type Entry = Omit<IndexEntry, 'date'> & {
  readonly date: Edtf;
  /** The record's own date, where a perspective gives none: From, To, years and eras go by it, and it is never shown as said. */
  readonly ownDate?: Edtf | undefined;
  /** The eras that the date overlaps. */
  readonly eras: readonly string[];
};

/** The stored entry as views use it; `own` is the record's own date where a perspective sees another. */
export function entryOf(entry: IndexEntry, eras: Facts['eras'], own?: Edtf): Entry {
  const date = trusted(entry.date);
  const ownDate = own && isUndated(date) && !isUndated(own) ? own : undefined;
  const within = ownDate ?? date;
  return {
    ...entry,
    date,
    ...(ownDate && { ownDate }),
    eras: isUndated(within) ? [undated] : eras.flatMap((era) => (overlaps(era.date, within) ? [era.id] : [])),
  };
}
