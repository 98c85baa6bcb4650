/**
 * Where everything stands in the picture.
 *
 *   Energy      3   ●Gas agreed      ▬▬ Exports claimed
 *                   ●Visit                 Deliveries begin ●
 *   Health      1          ▬▬▬▬▬▬▬▬▬▬▬▬▬▬→          ▂ 12 more
 *
 * A zoom is laid out as a whole, in px of the whole coverage; a window shows a part of it, so that nothing changes its row while one moves.
 */
import { overlaps } from '@/record/edtf.ts';
import type { Counted } from '../large/counted.ts';
import { type Crowd, crowdsOf } from './crowds.ts';
import type { LaneEntries } from './lanes.ts';
import type { Scale } from '../time/scale.ts';
import { type Drawing, endOf, spanOf, startOf, widthOf } from './spans.ts';
import { gap, type Placed, stack } from './stack.ts';
import { edges, wholeDays, type Window } from '../time/window.ts';

export interface Mark extends Placed {
  readonly row: number;
  /** px for its title. */
  readonly room: number;
}

/** A lane with all of its marks at one zoom. */
export interface LaidLane extends LaneEntries {
  /** In order of date, then of row; none in a lane that is folded. */
  readonly marks: readonly Mark[];
  /** Stretches with more records than there are rows. */
  readonly crowds: readonly Crowd[];
  readonly folded: boolean;
  /** px of the coverage at which its records begin, where it is folded. */
  readonly ticks: readonly number[];
}

/** What of a lane lies in the window. */
export interface Lane extends LaidLane {
  readonly y: number;
  readonly height: number;
  /** The records in the window. */
  readonly count: number;
  /** px from the top of the lane to its first row, and to what is counted; undefined where nothing is. */
  readonly top: number;
  readonly crowdTop: number | undefined;
  /** In a large record: the counts that stand in place of marks, and how many began before the window and are no marks. */
  readonly counted?: Counted | undefined;
  readonly earlier?: number;
  /** There also: where a row stands, because empty ones are left out. */
  readonly rowPlaces?: readonly number[];
}

export const rowHeight = 20;
export const crowdHeight = 34;
export const labelSize = 12;
/** px above the marks of a lane, and below them. */
export const lanePadding = 6;
/** Room kept for titles, in px, as long as a lane does not grow beyond so many rows. */
const reserves = [170, 90, 0];
const tallestLane = 8;
/** Rows of all lanes together that are shown unasked: few lanes may be tall, many may not. */
const tallestPicture = 60;
/** From so many records in the window on, rows are few and marks apart: the rest is counted. */
export const many = 600;
const frugalReserves = [60];
const frugalLane = 4;
/** px of a day from which nothing is counted: whoever looks at days sees each record. */
const wholeDay = 120;

/** What the picture is drawn with. */
export interface Frame {
  readonly scale: Scale;
  readonly window: Window;
  /** px of the part in which time runs. */
  readonly width: number;
}

/** The zoom at which the window fills the width. Rounded, so that a zoom stays one zoom while the window moves. */
export function zoomOf({ scale, window, width }: Frame): number {
  const [from, to] = edges(window, scale);
  return Number((width / (to - from)).toPrecision(9));
}

/** px from the start of the drawing. */
export function xOf(day: number, { scale, window, width }: Frame): number {
  const [from, to] = edges(window, scale);
  const [at] = edges({ start: day, end: day }, scale);
  return ((at - from) / (to - from)) * width;
}

/** `isMany`: more records are in the window than marks could tell apart. `mostRows`: where a box gives them no more; in a single row marks lie over one another, without their titles. `wished`: px for titles, the most first. */
export function layLanes(
  lanes: readonly LaneEntries[],
  folded: ReadonlySet<string>,
  drawing: Drawing,
  isMany: boolean,
  mostRows = Infinity,
  wished: readonly number[] = reserves,
): LaidLane[] {
  const tallest = isMany ? frugalLane : Math.max(tallestLane, Math.floor(tallestPicture / Math.max(1, lanes.length)));
  const most = Math.min(tallest, mostRows);
  const total = widthOf(drawing);
  return lanes.map((lane) => {
    const isFolded = folded.has(lane.kind.id);
    const spans = lane.dated.flatMap((entry) => spanOf(entry, drawing) ?? []);
    if (mostRows === 1 && !isFolded) {
      const inLine = spans.map((span): Mark => ({ span, side: 'after', from: startOf(span), to: endOf(span), row: 0, room: 0 }));
      return { ...lane, marks: inLine.toSorted((a, b) => a.span.x - b.span.x), crowds: [], folded: false, ticks: [] };
    }
    const rowsAtMost = drawing.zoom >= wholeDay && mostRows === Infinity ? tallestPicture : most;
    const { rows, left } = stack(isFolded ? [] : spans, total, rowsAtMost, isMany ? frugalReserves : wished);
    const marks: Mark[] = [];
    for (const [row, placed] of rows.entries())
      for (const [at, { span, side, from, to }] of placed.entries())
        marks.push({ span, side, from, to, row, room: roomOf(placed[at]!, placed[at - 1], placed[at + 1], total) });
    return {
      ...lane,
      marks: marks.toSorted((a, b) => a.span.x - b.span.x || a.row - b.row),
      crowds: crowdsOf(left, drawing),
      folded: isFolded,
      ticks: isFolded ? spans.map(({ shape, x, width }) => (shape === 'day' ? x + width / 2 : x)) : [],
    };
  });
}

/** A title behind its mark has the room up to its neighbour; one before its mark has what was kept for it, and more where nothing stands before. */
function roomOf({ span, side, from, to }: Placed, before: Placed | undefined, after: Placed | undefined, total: number): number {
  switch (side) {
    case 'inside':
      return span.width - 16;
    case 'after':
      return (after?.from ?? Math.max(total, to)) - endOf(span) - 2 * gap;
    case 'before':
      return startOf(span) - (before ? from : 0) - 2 * gap;
  }
}

/** What of the lanes the window shows; `head` px are kept free above the marks of a lane, for its name on narrow screens. */
export function viewLanes(laid: readonly LaidLane[], frame: Frame, head: number, padding = lanePadding): Lane[] {
  const zoom = zoomOf(frame);
  const [from, to] = edges(frame.window, frame.scale).map((at) => at * zoom) as [number, number];
  const days = wholeDays(frame.window);
  let y = 0;
  return laid.map((lane) => {
    // its title goes with its mark: a title alone would say nothing of when
    const marks = lane.marks.filter(({ span }) => startOf(span) < to && endOf(span) > from);
    const crowds = lane.crowds.filter(({ x, width }) => x < to && x + width > from);
    const rows = Math.max(1, ...marks.map(({ row }) => row + 1));
    const top = head + padding;
    const crowdTop = crowds.length > 0 ? top + rows * rowHeight : undefined;
    const height = top + rows * rowHeight + (crowdTop === undefined ? 0 : crowdHeight) + padding;
    const count = lane.dated.filter(({ date }) => overlaps(date, days)).length;
    const seen = { ...lane, marks, crowds, y, height, count, top, crowdTop };
    y += height;
    return seen;
  });
}
