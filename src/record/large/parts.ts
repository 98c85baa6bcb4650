/** One file of JSON in the form of an edition, taken apart: what stands beside the records is parsed, each record is a range of the bytes. */
import type { RawHead } from './headFiles.ts';
import { scan, textOf } from './scan.ts';

export interface LargeFile {
  readonly head: RawHead;
  readonly bytes: Uint8Array;
  /** Where each record begins and ends, by turns. */
  readonly items: readonly number[];
}

/** A sentence where the bytes are no object with a list of records. */
export function partsOf(bytes: Uint8Array): LargeFile | string {
  const scanned = scan(bytes, 'records');
  if (typeof scanned === 'string') return scanned;
  const head: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const [name, span] of scanned.fields) {
    try {
      head[name] = JSON.parse(textOf(bytes, span));
    } catch (error) {
      return `has a fault in "${name}": ${String(error)}`;
    }
  }
  return { head, bytes, items: scanned.items };
}
