/** The records of each lane by bin: those that lie within one, and those that touch more than one, because they last or are not known as exactly. */
import type { Facts } from '@/record/facts.ts';
import { lengthOf } from '../time/window.ts';
import type { Bins } from './bins.ts';
import type { DayPlaces } from './course.ts';
import type { LaneSets } from './laneSets.ts';

export interface BinCounts {
  readonly bins: Bins;
  /** By lane, one number a bin: each record counts once in `within`, or in `across` in every bin that it touches. */
  readonly within: readonly Uint32Array[];
  readonly across: readonly Uint32Array[];
  /** The most of any bin of any lane. */
  readonly mostWithin: number;
  readonly mostAcross: number;
}

/** What a lane shows of them. */
export interface Counted extends Pick<BinCounts, 'bins' | 'mostWithin' | 'mostAcross'> {
  readonly within: Uint32Array;
  readonly across: Uint32Array;
  /** The bins in the window, both inclusive, and px from its start at which each of them begins and the last ends. */
  readonly first: number;
  readonly last: number;
  readonly xs: readonly number[];
  /** px of the highest column. */
  readonly high: number;
}

/** `rows` have a place in time. */
export function binCountsOf(
  { columns, coverage }: Pick<Facts, 'columns' | 'coverage'>,
  rows: Uint32Array,
  sets: LaneSets,
  places: DayPlaces,
  bins: Bins,
): BinCounts {
  const binCount = bins.starts.length - 1;
  const empty = () => Array.from({ length: sets.laneCount }, () => new Uint32Array(binCount + 1));
  const [within, across] = [empty(), empty()];
  const lastDay = lengthOf(coverage) - 1;
  const dateOf = columns.time.profileOf;
  const firstBin = places.first.map((day) => (day < 0 ? -1 : bins.binOf[day]!));
  const lastBin = places.last.map((day) => bins.binOf[Math.min(Math.max(day, 0), lastDay)]!);
  const { profileOf, starts, lanes } = sets;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at]!;
    const first = firstBin[dateOf[row]!]!;
    if (first < 0) continue;
    const last = lastBin[dateOf[row]!]!;
    const profile = profileOf[row]!;
    for (let place = starts[profile]!; place < starts[profile + 1]!; place += 1) {
      const lane = lanes[place]!;
      if (first === last) within[lane]![first]! += 1;
      else {
        across[lane]![first]! += 1;
        across[lane]![last + 1]! -= 1; // below zero it goes round, and the sum comes round again
      }
    }
  }
  for (const steps of across) for (let bin = 1; bin < steps.length; bin += 1) steps[bin]! += steps[bin - 1]!;
  const most = (of: readonly Uint32Array[]) => of.reduce((top, counts) => counts.reduce((a, b) => Math.max(a, b), top), 1);
  return { bins, within, across, mostWithin: most(within), mostAcross: most(across) };
}
