/** A feature of a GeoJSON file, and how findings of it are said. */
import type { Json, RowPlace } from '../brought.ts';
import type { Severity, Values } from '../finding.ts';

export interface Feature {
  readonly geometry: unknown;
  readonly properties: Json;
  /** The very entry of the file. */
  readonly entry: Json;
  /** Its place in the list, from 0. */
  readonly at: number;
}

/** `column` is the property, as the file names it. */
export type SayFeature = (severity: Severity, code: string, values?: Values, column?: string) => void;

export const featureList = 'features';

/** Where an entry of the draft stands that was made of a feature. */
export function featurePlace(file: string, at: number): RowPlace {
  return { table: { file, sheet: featureList, rows: [] }, row: at, columnOf: () => undefined };
}
