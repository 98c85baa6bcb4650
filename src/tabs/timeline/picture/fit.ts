/** Lanes in a box of some height, as on a stage: fewer rows, and at last a single one without titles. */
import { overlaps } from '@/record/edtf.ts';
import { textWidth } from '@/ui/textWidth.ts';
import { dayAt, lengthOfScale } from '../time/scale.ts';
import { edges, wholeDays, type Window } from '../time/window.ts';
import type { LaneEntries } from './lanes.ts';
import { type Frame, labelSize, type Lane, lanePadding, layLanes, type Mark, rowHeight, viewLanes, zoomOf } from './layout.ts';
import { dot, endOf, startOf } from './spans.ts';
import { gap } from './stack.ts';

export interface Fit {
  /** The most rows of a lane. */
  readonly rows: number;
  /** px above the marks of a lane, and below them. */
  readonly padding: number;
}

interface Box {
  /** The window at rest: while it moves the lanes keep their rows. */
  readonly frame: Frame;
  /** px above the marks of a lane for its name. */
  readonly head: number;
  /** px for all lanes. */
  readonly room: number;
}

/** px for titles: on a stage there are few marks, and their titles are what is read. Then as on a page. */
export const wideReserves: readonly number[] = [380, 290, 220, 170, 130, 90, 0];
/** px beside the window, so that a mark at its edge is whole. */
const marginPx = dot / 2 + 4;

const fewer = [Infinity, 12, 8, 6, 5, 4, 3, 2];
/** px that lanes may be drawn apart to fill their box, and draw together to fit into it. */
const [mostPadding, leastPadding, tightest] = [16, 1, -1.5];

/** The most rows with which all lanes fit; where not even two do there is one, and what is still too high is scrolled. */
export function fitLanes(lanes: readonly LaneEntries[], folded: ReadonlySet<string>, isMany: boolean, { frame, head, room }: Box): Fit {
  const drawing = { scale: frame.scale, zoom: zoomOf(frame) };
  const apart = 2 * Math.max(1, lanes.length);
  for (const rows of fewer) {
    const laid = layLanes(lanes, folded, drawing, isMany, rows, wideReserves);
    const bare = viewLanes(laid, frame, head, 0).reduce((sum, { height }) => sum + height, 0);
    const padding = (room - bare) / apart;
    if (padding >= (rows > 2 ? lanePadding : leastPadding)) return { rows, padding: Math.min(mostPadding, padding) };
  }
  const padding = (room - lanes.length * (head + rowHeight)) / apart;
  return { rows: 1, padding: Math.min(mostPadding, Math.max(tightest, padding)) };
}

/** The frame with a margin of time at both ends of its window, as far as the coverage goes. */
export function withMargin(frame: Frame): Frame {
  const { scale, window, width } = frame;
  const [from, to] = edges(window, scale);
  const more = (marginPx * (to - from)) / Math.max(1, width - 2 * marginPx);
  const [first, last] = [Math.max(0, from - more), Math.min(lengthOfScale(scale), to + more)];
  return { ...frame, window: { start: dayAt(first, scale), end: dayAt(last, scale) - 1 } };
}

/** The lanes as a frame with a margin shows them: nothing from beyond the window, and titles that find no room behind their mark before it. */
export function turned(lanes: readonly Lane[], frame: Frame, window: Window): Lane[] {
  const days = wholeDays(window);
  const [from, to] = edges(frame.window, frame.scale).map((at) => at * zoomOf(frame)) as [number, number];
  return lanes.map((lane) => {
    const marks = lane.marks.filter(({ span }) => overlaps(span.entry.date, days));
    const rows = new Map<number, Mark[]>();
    for (const mark of marks) rows.set(mark.row, [...(rows.get(mark.row) ?? []), mark]);
    const known = new Map<Mark, Mark>();
    for (const row of rows.values())
      for (const [at, mark] of row.entries()) {
        const before = row[at - 1];
        known.set(mark, turnedMark(mark, before && known.get(before), row[at + 1], from, to));
      }
    return { ...lane, marks: marks.map((mark) => known.get(mark) ?? mark) };
  });
}

/** The neighbour before it is turned already, the one after it not yet: neither loses what its title needs. */
function turnedMark(mark: Mark, before: Mark | undefined, after: Mark | undefined, from: number, to: number): Mark {
  const { span, side } = mark;
  if (side === 'inside' || mark.room <= 0 || span.x < from || span.x >= to) return mark;
  const needed = textWidth(titleOf(mark), labelSize);
  const behind =
    Math.min(after ? startOf(after.span) - (after.side === 'before' ? needOf(after) : 0) : Infinity, to) - endOf(span) - 2 * gap;
  const left = before ? endOf(before.span) + (before.side === 'after' ? needOf(before) : 0) + gap : from;
  const ahead = startOf(span) - left - 2 * gap;
  const best = needed <= behind || behind >= ahead ? 'after' : 'before';
  if (best === side && best === 'after') return mark;
  return {
    ...mark,
    side: best,
    from: best === 'before' ? startOf(span) - Math.min(needed, ahead) - gap : startOf(span),
    room: best === 'before' ? ahead : behind,
  };
}

function titleOf({ span: { entry } }: Mark): string {
  return `${entry.disputed ? '? ' : ''}${entry.title}${entry.inferred ? ' *' : ''}`;
}

/** px of a title with what is free beside it. */
function needOf(mark: Mark): number {
  return mark.room <= 0 ? 0 : Math.min(textWidth(titleOf(mark), labelSize), mark.room) + gap;
}
