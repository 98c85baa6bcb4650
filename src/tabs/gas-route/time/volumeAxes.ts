/** The axes of the volumes: time, whose long empty stretches are folded, and billion m³ a year. */
import { type Day, type Edtf, isUndated, overlaps, partsOf } from '@/record/edtf.ts';
import { monthOf, startOfMonth } from './steps.ts';

/** A stretch of time that is drawn to scale. Each has a scale of its own. */
export interface Piece {
  /** Both inclusive. */
  readonly start: Day;
  readonly end: Day;
  /** px */
  readonly x: number;
  readonly width: number;
}

/** A stretch without a record is folded when it is longer, days. */
const longest = 730;
/** px between two pieces. */
export const foldWidth = 28;

interface Days {
  readonly start: Day;
  readonly end: Day;
}

/** Time from `x` on, `width` px long; the more records a piece has, the wider it is. None where no record is dated. A stretch in which nothing of `drawn` lies is left out, where another has something. */
export function piecesOf(dates: readonly Edtf[], coverage: Days, x: number, width: number, drawn: readonly Edtf[] = dates): Piece[] {
  const all: { start: Day; end: Day; count: number }[] = [];
  for (const date of dates.filter((one) => !isUndated(one)).toSorted((a, b) => a.start - b.start)) {
    const [start, end] = [Math.max(date.start, coverage.start), Math.min(date.end, coverage.end)];
    if (start > end) continue;
    const last = all.at(-1);
    if (last && start - last.end <= longest) Object.assign(last, { end: Math.max(last.end, end), count: last.count + 1 });
    else all.push({ start, end, count: 1 });
  }
  const last = all.at(-1);
  if (last && coverage.end - last.end <= longest) last.end = coverage.end;
  const used = all.filter((stretch) => drawn.some((date) => !isUndated(date) && overlaps(date, stretch)));
  const stretches = used.length > 0 ? used : all;
  const room = width - foldWidth * (stretches.length - 1);
  const shares = stretches.reduce((sum, { count }) => sum + Math.sqrt(count), 0);
  let at = x;
  return stretches.map(({ start, end, count }) => {
    const piece = {
      start: startOfMonth(monthOf(start)),
      end: Math.min(startOfMonth(monthOf(end) + 1) - 1, coverage.end),
      x: at,
      width: (room * Math.sqrt(count)) / shares,
    };
    at += piece.width + foldWidth;
    return piece;
  });
}

/** Where a day stands, px, with its fraction; what is folded stands in the middle of the fold, what lies outside at the edge. */
export function xOfDay(day: number, pieces: readonly Piece[]): number {
  const at = pieces.findLastIndex(({ start }) => start <= day);
  const piece = pieces[Math.max(at, 0)];
  if (!piece) return 0;
  const share = (day - piece.start) / (piece.end + 1 - piece.start);
  if (share > 1 && at < pieces.length - 1) return piece.x + piece.width + foldWidth / 2;
  return piece.x + piece.width * Math.min(Math.max(share, 0), 1);
}

export interface TimeTick {
  readonly day: Day;
  readonly x: number;
  readonly precision: 'month' | 'year';
}

/** A piece that is longer is divided into years, else into months. */
const mostMonths = 18;

/** The starts of months or years, and of the pieces; those that should be named before others come first. */
export function timeTicks(pieces: readonly Piece[]): TimeTick[] {
  const ticks = pieces.flatMap(({ start, end }) => {
    const [first, last] = [monthOf(start), monthOf(end)];
    const step = last - first >= mostMonths ? 12 : 1;
    const months = Array.from({ length: last - first + 1 }, (_, at) => first + at).filter((month) => month === first || month % step === 0);
    return months.map((month) => {
      const day = startOfMonth(month);
      const rank = month === first ? 0 : month % 12 === 0 ? 1 : 2 + ((month - first) % 3);
      return { day, x: xOfDay(day, pieces), precision: partsOf(day).month === 1 ? ('year' as const) : ('month' as const), rank };
    });
  });
  return ticks.toSorted((a, b) => a.rank - b.rank);
}

/** Round values from 0 to just beyond the highest, at most six of them; 0 alone where nothing is higher. */
export function valueTicks(highest: number): number[] {
  if (highest <= 0) return [0];
  const rough = Math.max(highest, 0.001) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= rough - 1e-9) ?? 10) * power;
  const count = Math.max(1, Math.ceil(highest / step - 1e-9));
  return Array.from({ length: count + 1 }, (_, at) => Number((at * step).toPrecision(12)));
}

/** A mark, or several of one record at the same moment, px. */
export interface ToPlace {
  readonly x: number;
  /** What it takes up, from and to. */
  readonly spans: readonly (readonly [top: number, bottom: number])[];
}

/**
 * Moves aside what would cover another, as little as it needs, and never out of its piece of time: the new x of each, in their order;
 * undefined where there is no room left.
 */
export function moveAside(items: readonly ToPlace[], size: number, pieces: readonly Piece[]): (number | undefined)[] {
  /** What is placed, by columns as wide as a mark: whatever may be in the way stands in three of them. */
  const columns = new Map<number, ToPlace[]>();
  const columnOf = (x: number) => Math.floor(x / size);
  /** How far to go on towards one side, to get behind all that is in the way at x; x where nothing is. */
  const behind = (x: number, by: 1 | -1, spans: ToPlace['spans']) => {
    let result = x;
    for (let column = columnOf(x) - 1; column <= columnOf(x) + 1; column += 1) {
      for (const other of columns.get(column) ?? []) {
        const next = other.x + by * size;
        if (by * next > by * result && Math.abs(other.x - x) < size - 1e-9 && isOver(other.spans, spans)) result = next;
      }
    }
    return result;
  };
  const freeFrom = (x: number, by: 1 | -1, [from, to]: readonly [number, number], spans: ToPlace['spans']) => {
    for (let here = x; here >= from && here <= to;) {
      const next = behind(here, by, spans);
      if (next === here) return here;
      here = next;
    }
    return undefined;
  };
  const result: (number | undefined)[] = items.map(() => undefined);
  for (const [at, { x, spans }] of [...items.entries()].toSorted(([, a], [, b]) => a.x - b.x)) {
    const piece = pieces.findLast((one) => one.x <= x) ?? pieces[0];
    const half = Math.min(size, piece?.width ?? 0) / 2;
    const ends = piece ? ([piece.x + half, piece.x + piece.width - half] as const) : ([x, x] as const);
    const wish = Math.min(Math.max(x, ends[0]), ends[1]);
    const [after, before] = [freeFrom(wish, 1, ends, spans), freeFrom(wish, -1, ends, spans)];
    const free = before === undefined || (after !== undefined && after - wish <= wish - before) ? after : before;
    result[at] = free;
    if (free === undefined) continue;
    const column = columns.get(columnOf(free));
    if (column) column.push({ x: free, spans });
    else columns.set(columnOf(free), [{ x: free, spans }]);
  }
  return result;
}

function isOver(some: ToPlace['spans'], others: ToPlace['spans']): boolean {
  return some.some(([top, bottom]) => others.some((other) => other[0] < bottom && top < other[1]));
}
