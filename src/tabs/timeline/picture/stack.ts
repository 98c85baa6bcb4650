/** Records that touch go to rows of their own, so that each can be reached; those that find no row are left over, to be counted. */
import { endOf, type Span, startOf } from './spans.ts';

/** A span in its row, with what it takes up there, its title and its ghosts included. */
export interface Placed {
  readonly span: Span;
  /** Where the title stands: in its bar, behind its mark or, near the end of the coverage, before it. */
  readonly side: 'inside' | 'after' | 'before';
  readonly from: number;
  readonly to: number;
}

export interface Stack {
  /** Each in order of place. */
  readonly rows: readonly (readonly Placed[])[];
  readonly left: readonly Span[];
}

export const gap = 5;
/** px of a bar that has its title in it. */
const titleInside = 90;

/** What lasts for such a share of the coverage finds its row first: later there would be none that is free for so long. */
const longShare = 0.12;

/** With as much room for titles as `most` rows allow: the first of `reserves`, in px, with which all find a row. `total` is px of the coverage. */
export function stack(spans: readonly Span[], total: number, most: number, reserves: readonly number[]): Stack {
  const isLong = ({ width }: Span) => width > total * longShare;
  const ranked = spans.toSorted((a, b) => Number(isLong(b)) - Number(isLong(a)) || byRank(a, b));
  for (const reserve of reserves) {
    const found = fill(ranked, total, most, reserve);
    if (found.left.length === 0) return found;
  }
  // what is left over takes a row as well
  return fill(ranked, total, Math.max(1, most - 1), reserves.at(-1) ?? 0);
}

/** What happened stands above what was said of it; within each, in order of date. */
function byRank(a: Span, b: Span): number {
  return Number(a.entry.kind === 'statement') - Number(b.entry.kind === 'statement') || a.x - b.x;
}

function fill(spans: readonly Span[], total: number, most: number, reserve: number): Stack {
  const rows: Placed[][] = [];
  const left: Span[] = [];
  for (const span of spans) {
    const placed = place(span, reserve, total);
    if (!rows.some((row) => insert(placed, row))) {
      if (rows.length < most || isWide(span)) rows.push([placed]);
      else left.push(span);
    }
  }
  return { rows, left };
}

/** A bar with its title in it always has a row: counted by where it begins it would be missing wherever it lasts. */
function isWide({ shape, width }: Span): boolean {
  return shape !== 'day' && width > titleInside;
}

/** False where it would touch another. */
function insert(placed: Placed, row: Placed[]): boolean {
  let [at, end] = [0, row.length];
  while (at < end) {
    const middle = (at + end) >> 1;
    if (row[middle]!.from < placed.from) at = middle + 1;
    else end = middle;
  }
  const [before, after] = [row[at - 1], row[at]];
  if ((before && before.to + gap > placed.from) || (after && placed.to + gap > after.from)) return false;
  row.splice(at, 0, placed);
  return true;
}

function place(span: Span, reserve: number, total: number): Placed {
  const from = startOf(span);
  const to = endOf(span);
  if (isWide(span)) return { span, side: 'inside', from, to };
  return to + Math.max(reserve, 40) > total
    ? { span, side: 'before', from: from - reserve, to }
    : { span, side: 'after', from, to: to + reserve };
}
