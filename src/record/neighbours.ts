/** The neighbours of a record in time: what stands before and after it, in order of date, among the records that a filter shows. */
import { type Edtf, isUndated } from './edtf.ts';

interface Dated {
  readonly id: string;
  readonly date: Edtf;
}

export interface Neighbours<Entry extends Dated> {
  /** The nearest last. */
  readonly before: readonly Entry[];
  /** The nearest first. */
  readonly after: readonly Entry[];
}

/**
 * `all` are the records in order of date, `shown` those of them that the filter shows, in the same order: so a record that is left out has
 * neighbours too, and records of one day keep their order. What nobody dates has no neighbours (undefined), and is nobody's.
 */
export function neighboursOf<Entry extends Dated>(
  id: string,
  all: readonly Entry[],
  shown: readonly Entry[],
  most = 2,
): Neighbours<Entry> | undefined {
  const place = all.findIndex((entry) => entry.id === id);
  const open = all[place];
  if (!open || isUndated(open.date)) return undefined;
  const earlier = new Set(all.slice(0, place).map((entry) => entry.id));
  const others = shown.filter((entry) => entry.id !== id && !isUndated(entry.date));
  const split = others.findIndex((entry) => !earlier.has(entry.id));
  const at = split === -1 ? others.length : split;
  return { before: others.slice(Math.max(0, at - most), at), after: others.slice(at, at + most) };
}
