/** Stands in until the reader of this form is written. */
import type { Brought } from '../brought.ts';

export const isGeoJson = (_value: unknown): boolean => false;

export function fromGeoJson(_value: unknown, _file = ''): Brought {
  return { draft: { records: [] }, places: new Map(), sums: [], findings: [] };
}
