/** Who names a record in "related": what records tell the other way round, so that the ties of one are known without reading all. */
import type { Numbers } from '../columns/numbers.ts';

export interface Namers {
  /** Row r is named by the rows from `rows[starts[r]]` up to `rows[starts[r + 1]]`, in their order, each once. */
  readonly starts: Uint32Array;
  readonly rows: Uint32Array;
}

/** Of ties as pairs of rows: the one that names, and the one that is named. */
export function namersOf(rowCount: number, naming: Numbers, named: Numbers): Namers {
  const order = Uint32Array.from(naming.keys()).sort((a, b) => naming[a]! - naming[b]!);
  const starts = new Uint32Array(rowCount + 1);
  const isAgain = new Uint8Array(naming.length);
  const last = new Map<number, number>();
  for (const tie of order) {
    if (last.get(named[tie]!) === naming[tie]) isAgain[tie] = 1;
    else starts[named[tie]! + 1]! += 1;
    last.set(named[tie]!, naming[tie]!);
  }
  for (let row = 1; row <= rowCount; row += 1) starts[row]! += starts[row - 1]!;
  const next = starts.slice();
  const rows = new Uint32Array(starts[rowCount]!);
  for (const tie of order) if (isAgain[tie] === 0) rows[next[named[tie]!]!++] = naming[tie]!;
  return { starts, rows };
}
