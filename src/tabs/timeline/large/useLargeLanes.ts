/** The lanes of a large record: counts by bin of time, and marks once so few begin in the window that they can be told apart. */
import { useDeferredValue, useMemo } from 'react';
import { overlaps } from '@/record/edtf.ts';
import type { Facts } from '@/record/facts.ts';
import { entriesAt } from '../time/contents.ts';
import { type LaneEntries, type LaneKind } from '../picture/lanes.ts';
import { type Frame, type Lane, lanePadding, rowHeight, xOf } from '../picture/layout.ts';
import { type Drawn, useLaidMarks } from '../picture/useMarks.ts';
import { lengthOf, wholeDays, type Window } from '../time/window.ts';
import { binsOf, unitFor } from './bins.ts';
import { type BinCounts, binCountsOf } from './counted.ts';
import { courseOf, dayPlacesOf, inWindow } from './course.ts';
import { countByLane, type LaneSets, laneSetsOf } from './laneSets.ts';
import { isCounted, rowsNear, surroundings } from './near.ts';

export function totalsOf(facts: Facts, kinds: readonly LaneKind[]): number[] {
  const { columns } = facts;
  return [...countByLane(laneSetsOf(columns, kinds), columns.entries.keys())];
}

/** px of the highest column, of one in a folded lane, and of the strip below. */
const [high, low] = [36, 14];
export const stripHeight = 5;
/** px below the marks of a lane for the count of what began earlier. */
export const earlierHeight = 16;

export function useLargeLanes(drawn: Drawn): Lane[] {
  const { facts, kinds, contents, time, frame, fold, head, box } = drawn;
  const sets = useMemo(() => laneSetsOf(facts.columns, kinds), [facts, kinds]);
  const places = useMemo(() => dayPlacesOf(facts), [facts]);
  const course = useMemo(() => courseOf(facts, contents.dated, sets, places), [facts, contents, sets, places]);
  const totals = useMemo(() => [contents.dated, contents.undated].map((rows) => countByLane(sets, rows)), [contents, sets]);
  const total = (lane: number) => totals.reduce((sum, counts) => sum + counts[lane]!, 0);
  const { touching } = inWindow(course, time.days);
  // counts are there at once; marks, of which there are hundreds, a moment later, drawn in short tasks
  const isMany = isCounted(contents, time.days, facts);
  const wereMany = useDeferredValue(isMany);
  const counting = isMany || wereMany;
  const unit = unitFor(frame.width, lengthOf(wholeDays(frame.window)));
  const counts = useMemo(
    () => (counting ? binCountsOf(facts, contents.dated, sets, places, binsOf(facts.coverage, unit)) : undefined),
    [counting, facts, contents, sets, places, unit],
  );
  const marked = useMarkedLanes(drawn, sets, counting);
  const lanes = useLaidMarks(marked, { ...drawn, isMany: false });
  if (counts) {
    const tall = box ? Math.min(80, Math.max(low, box.room / kinds.length - head - 2 * lanePadding - stripHeight)) : high;
    return countedLanes(kinds, counts, frame, new Set(fold.split(',')), head, tall).map((lane, at) => ({
      ...lane,
      count: touching[at]!,
      total: total(at),
    }));
  }
  return withEarlier(lanes, touching, time.days).map((lane, at) => ({ ...lane, total: total(at) }));
}

/** The lanes with what touches the days and is no mark of theirs counted below. */
function withEarlier(lanes: readonly Lane[], touching: readonly number[], days: Window): Lane[] {
  let lower = 0;
  return lanes.map((lane, at) => {
    const count = touching[at]!;
    const earlier = count - lane.dated.filter(({ date }) => overlaps(date, days)).length;
    const more = earlier > 0 ? earlierHeight : 0;
    // rows that only what lies round about would need
    const used = [...new Set(lane.marks.map(({ row }) => row))].toSorted((a, b) => a - b);
    const empty = used.length === 0 ? 0 : used.at(-1)! + 1 - used.length;
    const rowPlaces = used.reduce((places: number[], row, place) => Object.assign(places, { [row]: place }), []);
    const crowdTop = lane.crowdTop === undefined ? undefined : lane.crowdTop - empty * rowHeight;
    const grown = more - empty * rowHeight;
    const seen = { ...lane, y: lane.y + lower, height: lane.height + grown, count, earlier, rowPlaces, crowdTop };
    lower += grown;
    return seen;
  });
}

const none: readonly LaneEntries[] = [];

/** The records round about the window; none while they are counted. */
function useMarkedLanes(
  { facts, kinds, contents, time }: Drawn,
  { profileOf, starts, lanes }: LaneSets,
  counting: boolean,
): readonly LaneEntries[] {
  const near = counting ? undefined : surroundings(time.days, contents, facts);
  const [start, end] = [near?.start, near?.end];
  return useMemo(() => {
    if (start === undefined || end === undefined) return none;
    const { rows } = rowsNear(contents, { start, end }, facts);
    const entries = entriesAt(rows, facts);
    const own = kinds.map((kind) => ({ kind, total: 0, dated: [] as typeof entries }));
    rows.forEach((row, at) => {
      const profile = profileOf[row]!;
      for (let place = starts[profile]!; place < starts[profile + 1]!; place += 1) own[lanes[place]!]!.dated.push(entries[at]!);
    });
    return own;
  }, [start, end, contents, facts, kinds, profileOf, starts, lanes]); // oxfmt-ignore
}

/** One below the other, each with its part of the counts. */
function countedLanes(kinds: readonly LaneKind[], { within, across, bins, ...most }: BinCounts, frame: Frame, folded: ReadonlySet<string>, head: number, tall: number): Lane[] {
  const { start } = frame.window;
  const place = (day: number) => bins.binOf[Math.min(Math.max(Math.floor(day) - bins.starts[0]!, 0), bins.binOf.length - 1)]!;
  const [first, last] = [place(start), place(frame.window.end)];
  const xs = Array.from({ length: last - first + 2 }, (_, at) => xOf(bins.starts[first + at]!, frame));
  let y = 0;
  return kinds.map((kind, at) => {
    const isFolded = folded.has(kind.id);
    const columnHeight = isFolded ? Math.min(low, tall) : tall;
    const top = head + lanePadding;
    const counted = { ...most, bins, within: within[at]!, across: across[at]!, first, last, xs, high: columnHeight };
    const height = top + columnHeight + stripHeight + 1 + lanePadding;
    const lane = { kind, y, height, top, crowdTop: undefined, marks: [], crowds: [], ticks: [], dated: [], folded: isFolded, count: 0, total: 0, counted };
    y += height;
    return lane;
  });
} // oxfmt-ignore
