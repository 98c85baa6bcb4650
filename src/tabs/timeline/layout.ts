/**
 * Where everything stands in the picture. Records that touch go to rows of their own, so that each can be reached:
 *
 *   Energy      3   ●Gas agreed      ▬▬ Exports claimed
 *                   ●Visit                 Deliveries begin ●
 *   Health      1          ▬▬▬▬▬▬▬▬▬▬▬▬▬▬→
 */
import { isUndated, overlaps } from '@/record/edtf.ts';
import type { Entry } from '@/record/entries.ts';
import { fitText } from '@/ui/textWidth.ts';
import { lengthOf, type Window } from './window.ts';

export interface Mark {
  readonly entry: Entry;
  /** A day is a dot; a month, a year, an interval are bars as long as they are. */
  readonly shape: 'dot' | 'bar';
  /** px from the start of the drawing. */
  readonly x: number;
  readonly width: number;
  readonly y: number;
  /** The title as far as there is room for it; "" where there is none. */
  readonly label: string;
  /** Where the title stands: in its bar, behind its mark or, near the end of the drawing, before it. */
  readonly side: 'inside' | 'after' | 'before';
  /** True where the span goes on beyond the window or has no end. */
  readonly opensBefore: boolean;
  readonly opensAfter: boolean;
}

export interface Lane {
  readonly id: string;
  readonly y: number;
  readonly height: number;
  /** The records of the filter in this lane: those in the window, and all, dated or not. */
  readonly count: number;
  readonly total: number;
  /** In order of date, then of row. */
  readonly marks: readonly Mark[];
  /** Records of the window that there was no room for; 0 in a lane that is unfolded. */
  readonly hidden: number;
  /** True when it is unfolded and could be folded again. */
  readonly foldable: boolean;
  /** Where the line stands that says so; undefined where there is none. */
  readonly foldY: number | undefined;
}

export interface Frame {
  readonly window: Window;
  /** px of the part in which time runs. */
  readonly width: number;
  /** px kept free above the marks of a lane, for its name on narrow screens. */
  readonly laneHead: number;
  /** Lanes that show every record, however many rows that takes. */
  readonly unfolded: ReadonlySet<string>;
}

export const rowHeight = 20;
export const labelSize = 12;
export const dot = 10;
const lanePadding = 6;
const shortestBar = 8;
const gap = 5;
/** Room kept for titles, in px, as long as a lane does not grow beyond so many rows. */
const reserves = [170, 90, 0];
const tallestLane = 8;
/** Rows of all lanes together that are shown unasked: few lanes may be tall, many may not. */
const tallestPicture = 60;

export function xOf(day: number, { window, width }: Frame): number {
  return ((day - window.start) / lengthOf(window)) * width;
}

export function layLanes(ids: readonly string[], entries: readonly Entry[], frame: Frame): Lane[] {
  const most = Math.max(tallestLane, Math.floor(tallestPicture / Math.max(1, ids.length)));
  let y = 0;
  return ids.map((id) => {
    const own = entries.filter((entry) => entry.sectors.includes(id));
    const drawn = own.filter((entry) => !isUndated(entry.date) && overlaps(entry.date, frame.window));
    const all = stack(drawn.map((entry) => spanOf(entry, frame)).toSorted(byRank), frame.width, most); // prettier-ignore
    const foldable = all.length > most;
    const rows = foldable && !frame.unfolded.has(id) ? all.slice(0, most - 1) : all;
    const top = y + frame.laneHead + lanePadding;
    const marks = rows.flatMap((row, index) => titled(row, frame.width).map((mark) => ({ ...mark, y: top + index * rowHeight })));
    const height = frame.laneHead + Math.max(1, rows.length + (foldable ? 1 : 0)) * rowHeight + 2 * lanePadding;
    const foldY = foldable ? top + rows.length * rowHeight : undefined;
    const lane = {
      id,
      y,
      height,
      count: drawn.length,
      total: own.length,
      marks: marks.toSorted((a, b) => a.x - b.x || a.y - b.y),
      hidden: drawn.length - marks.length,
      foldable,
      foldY,
    };
    y += height;
    return lane;
  });
}

/** What happened stands above what was said of it; within each, in order of date. */
function byRank(a: Span, b: Span): number {
  return Number(a.entry.kind === 'statement') - Number(b.entry.kind === 'statement') || a.x - b.x;
}

type Span = Pick<Mark, 'entry' | 'shape' | 'x' | 'width' | 'opensBefore' | 'opensAfter'>;

function spanOf(entry: Entry, frame: Frame): Span {
  const { date } = entry;
  const { window, width } = frame;
  if (date.start === date.end) {
    const middle = xOf(date.start + 0.5, frame);
    return {
      entry,
      shape: 'dot',
      x: Math.min(Math.max(middle - dot / 2, 0), width - dot),
      width: dot,
      opensBefore: false,
      opensAfter: false,
    };
  }
  const from = xOf(Math.max(date.start, window.start), frame);
  const to = xOf(Math.min(date.end, window.end) + 1, frame);
  const length = Math.max(to - from, shortestBar);
  return {
    entry,
    shape: 'bar',
    x: Math.min(from, width - length),
    width: length,
    opensBefore: date.start < window.start,
    opensAfter: date.end > window.end,
  };
}

/** A span with what it takes up in its row, its title included. */
type Placed = Span & { readonly side: Mark['side']; readonly from: number; readonly to: number };

function place(span: Span, reserve: number, width: number): Placed {
  const end = span.x + span.width;
  if (span.shape === 'bar' && span.width > 90) return { ...span, side: 'inside', from: span.x, to: end };
  return end + Math.max(reserve, 40) > width
    ? { ...span, side: 'before', from: span.x - reserve, to: end }
    : { ...span, side: 'after', from: span.x, to: end + reserve };
}

/** Greedy: the first row in which a span touches nothing; with as much room for titles as the height of the lane allows. Rows are in order of place. */
function stack(spans: readonly Span[], width: number, most: number): Placed[][] {
  for (const reserve of reserves) {
    const rows: Placed[][] = [];
    for (const span of spans) {
      const placed = place(span, reserve, width);
      const free = rows.find((row) => row.every((other) => other.to + gap <= placed.from || placed.to + gap <= other.from));
      if (free) free.push(placed);
      else rows.push([placed]);
    }
    if (rows.length <= most || reserve === 0) return rows.map((row) => row.toSorted((a, b) => a.x - b.x));
  }
  return [];
}

/** A title behind its mark has the room up to its neighbour; one before its mark has what was kept for it. */
function titled(row: readonly Placed[], width: number): Omit<Mark, 'y'>[] {
  return row.map((span, index) => {
    const end = span.x + span.width;
    const room = {
      inside: span.width - 16,
      after: (row[index + 1]?.from ?? width) - end - 2 * gap,
      before: span.x - (index === 0 ? 0 : span.from) - 2 * gap,
    }[span.side];
    const title = `${span.entry.disputed ? '? ' : ''}${span.entry.title}${span.entry.inferred ? ' *' : ''}`;
    return { ...span, label: fitText(title, labelSize, room) };
  });
}
