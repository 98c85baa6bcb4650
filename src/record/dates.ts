/** Dates of records, each text parsed once: a large record has many that are alike. */
import { type Edtf, trusted } from './edtf.ts';

const known = new Map<string, Edtf>();

export function dated(text: string): Edtf {
  const found = known.get(text);
  if (found) return found;
  const date = trusted(text);
  known.set(text, date);
  return date;
}
