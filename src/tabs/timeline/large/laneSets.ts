/** In which lanes the rows of a record stand: read of the profiles, of which there are few. */
import type { ColumnData } from '@/record/columns/columns.ts';
import { answered } from '@/record/columns/tally.ts';
import type { Numbers } from '@/record/columns/numbers.ts';
import type { LaneKind } from '../picture/lanes.ts';

/** A row of profile p stands in the lanes from `lanes[starts[p]]` up to `lanes[starts[p + 1]]`, each once. */
export interface LaneSets {
  readonly laneCount: number;
  readonly profileOf: Numbers;
  readonly starts: Uint32Array;
  readonly lanes: Uint16Array;
}

export function laneSetsOf(columns: ColumnData, kinds: readonly LaneKind[]): LaneSets {
  const facet = kinds[0]?.facet;
  const of = facet && answered(columns, facet);
  if (!of)
    return { laneCount: kinds.length, profileOf: columns.time.profileOf, starts: new Uint32Array(columns.time.profileCount + 1), lanes: new Uint16Array() }; // oxfmt-ignore
  const { aspect, answers } = of;
  const laneOf = answers.values.map((value) => kinds.findIndex(({ values }) => values.includes(value)));
  const without = kinds.findIndex(({ values }) => values.length === 0);
  const starts = new Uint32Array(aspect.profileCount + 1);
  const lanes: number[] = [];
  for (let profile = 0; profile < aspect.profileCount; profile += 1) {
    const [first, end] = [answers.starts[profile]!, answers.starts[profile + 1]!];
    const own = first === end ? [without] : Array.from(answers.codes.subarray(first, end), (code) => laneOf[code]!);
    for (const [at, lane] of own.entries()) if (lane >= 0 && own.indexOf(lane) === at) lanes.push(lane);
    starts[profile + 1] = lanes.length;
  }
  return { laneCount: kinds.length, profileOf: aspect.profileOf, starts, lanes: Uint16Array.from(lanes) };
}

/** How many of the rows stand in each lane. */
export function countByLane({ laneCount, profileOf, starts, lanes }: LaneSets, rows: Iterable<number>): Uint32Array {
  const tally = new Uint32Array(starts.length - 1);
  for (const row of rows) tally[profileOf[row]!]! += 1;
  const counts = new Uint32Array(laneCount);
  for (let profile = 0; profile < tally.length; profile += 1)
    if (tally[profile]! > 0) for (let at = starts[profile]!; at < starts[profile + 1]!; at += 1) counts[lanes[at]!]! += tally[profile]!;
  return counts;
}
