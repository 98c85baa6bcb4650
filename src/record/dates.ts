/** Dates of records, each text parsed once: a large record has many that are alike. */
import { type Edtf, isUndated, partsOf, trusted } from './edtf.ts';

const known = new Map<string, Edtf>();

export function dated(text: string): Edtf {
  const found = known.get(text);
  if (found) return found;
  const date = trusted(text);
  known.set(text, date);
  return date;
}

const years = new WeakMap<Edtf, number>();

/** The year in which a date begins; undefined where nobody says when. */
export function yearOf(date: Edtf): number | undefined {
  let year = years.get(date);
  if (year === undefined) years.set(date, (year = isUndated(date) || !Number.isFinite(date.start) ? NaN : partsOf(date.start).year));
  return Number.isNaN(year) ? undefined : year;
}
