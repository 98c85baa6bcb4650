/**
 * Where everything stands in the picture.
 *
 *   Energy      3   ●Gas agreed      ▬▬ Exports claimed
 *                   ●Visit                 Deliveries begin ●
 *   Health      1          ▬▬▬▬▬▬▬▬▬▬▬▬▬▬→          ▂ 12 more
 *
 * A zoom is laid out as a whole, in px of the whole coverage; a window shows a part of it, so that nothing changes its row while one moves.
 */
import { isUndated, overlaps } from '@/record/edtf.ts';
import type { Entry } from '@/record/entries.ts';
import { type Crowd, crowdsOf } from './crowds.ts';
import type { LaneKind } from './lanes.ts';
import type { Scale } from './scale.ts';
import { type Drawing, endOf, spanOf, startOf, widthOf } from './spans.ts';
import { gap, type Placed, stack } from './stack.ts';
import { edges, type Window } from './window.ts';

export interface Mark extends Placed {
  readonly row: number;
  /** px for its title. */
  readonly room: number;
}

/** A lane with all of its marks at one zoom. */
export interface LaidLane {
  readonly kind: LaneKind;
  /** The records of the filter in this lane, dated or not, in order of date. */
  readonly entries: readonly Entry[];
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
}

export const rowHeight = 20;
export const crowdHeight = 34;
export const labelSize = 12;
const lanePadding = 6;
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

/** `isMany`: more records are in the window than marks could tell apart. */
export function layLanes(
  kinds: readonly LaneKind[],
  entries: readonly Entry[],
  folded: ReadonlySet<string>,
  drawing: Drawing,
  isMany: boolean,
): LaidLane[] {
  const most = isMany ? frugalLane : Math.max(tallestLane, Math.floor(tallestPicture / Math.max(1, kinds.length)));
  const total = widthOf(drawing);
  return kinds.map((kind) => {
    const own = entries.filter(kind.has);
    const isFolded = folded.has(kind.id);
    const spans = own.flatMap((entry) => spanOf(entry, drawing) ?? []);
    const { rows, left } = stack(
      isFolded ? [] : spans,
      total,
      drawing.zoom >= wholeDay ? tallestPicture : most,
      isMany ? frugalReserves : reserves,
    );
    const marks = rows.flatMap((row, index) =>
      row.map((placed, at) => ({ ...placed, row: index, room: roomOf(placed, row[at - 1], row[at + 1], total) })),
    );
    return {
      kind,
      entries: own,
      marks: marks.toSorted((a, b) => a.x - b.x || a.row - b.row),
      crowds: crowdsOf(left, drawing),
      folded: isFolded,
      ticks: isFolded ? spans.map(({ shape, x, width }) => (shape === 'day' ? x + width / 2 : x)) : [],
    };
  });
}

/** A title behind its mark has the room up to its neighbour; one before its mark has what was kept for it, and more where nothing stands before. */
function roomOf(
  { side, x, width, from, to, ghosts }: Placed,
  before: Placed | undefined,
  after: Placed | undefined,
  total: number,
): number {
  const end = ghosts.length > 0 ? Math.max(x + width, ...ghosts.map((ghost) => ghost.x + ghost.width)) : x + width;
  const start = Math.min(x, ...ghosts.map((ghost) => ghost.x));
  switch (side) {
    case 'inside':
      return width - 16;
    case 'after':
      return (after?.from ?? Math.max(total, to)) - end - 2 * gap;
    case 'before':
      return start - (before ? from : 0) - 2 * gap;
  }
}

/** What of the lanes the window shows; `head` px are kept free above the marks of a lane, for its name on narrow screens. */
export function viewLanes(laid: readonly LaidLane[], frame: Frame, head: number): Lane[] {
  const zoom = zoomOf(frame);
  const [from, to] = edges(frame.window, frame.scale).map((at) => at * zoom) as [number, number];
  let y = 0;
  return laid.map((lane) => {
    // its title goes with its mark: a title alone would say nothing of when
    const marks = lane.marks.filter((mark) => startOf(mark) < to && endOf(mark) > from);
    const crowds = lane.crowds.filter(({ x, width }) => x < to && x + width > from);
    const rows = Math.max(1, ...marks.map(({ row }) => row + 1));
    const top = head + lanePadding;
    const crowdTop = crowds.length > 0 ? top + rows * rowHeight : undefined;
    const height = top + rows * rowHeight + (crowdTop === undefined ? 0 : crowdHeight) + lanePadding;
    const count = lane.entries.filter(({ date }) => !isUndated(date) && overlaps(date, frame.window)).length;
    const seen = { ...lane, marks, crowds, y, height, count, top, crowdTop };
    y += height;
    return seen;
  });
}
