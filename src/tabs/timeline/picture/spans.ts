/**
 * Where a record stands in time, in px of the whole coverage drawn at one zoom. That of which only a month or a year is known is drawn as
 * that month or year; a rival date is a ghost, tied to its record.
 */
import { type Edtf, isUndated, type Moment, overlaps, trusted } from '@/record/edtf.ts';
import type { Entry } from '@/record/entries.ts';
import { lengthOfScale, placeOf, type Scale } from '../time/scale.ts';

/** "month" and "year": some time within it; "span": from its first day to its last. */
export type Shape = 'day' | 'month' | 'year' | 'span';

export interface Stretch {
  readonly shape: Shape;
  /** px from the start of the coverage. */
  readonly x: number;
  readonly width: number;
  /** True where it goes on beyond the coverage or has no known end. */
  readonly opensBefore: boolean;
  readonly opensAfter: boolean;
}

const none: readonly never[] = [];

export interface Span extends Stretch {
  readonly entry: Entry;
  /** About that date, or a date that is doubted. */
  readonly hedged: boolean;
  /** The dates that others give, as far as they lie in the coverage. */
  readonly ghosts: readonly Stretch[];
}

/** How the coverage is drawn: `zoom` is px for each mean day of the scale. */
export interface Drawing {
  readonly scale: Scale;
  readonly zoom: number;
}

export const dot = 10;
const shortestBar = 8;

export function xIn(day: number, { scale, zoom }: Drawing): number {
  return placeOf(day, scale) * zoom;
}

/** px of the whole coverage. */
export function widthOf({ scale, zoom }: Drawing): number {
  return lengthOfScale(scale) * zoom;
}

/** px at which a span and its ghosts begin. */
export function startOf({ x, ghosts }: Span): number {
  return ghosts.length === 0 ? x : Math.min(x, ...ghosts.map((ghost) => ghost.x));
}

/** px at which they end. */
export function endOf({ x, width, ghosts }: Span): number {
  return ghosts.length === 0 ? x + width : Math.max(x + width, ...ghosts.map((ghost) => ghost.x + ghost.width));
}

/** Of a record that has a date; undefined where that lies outside the coverage. */
export function spanOf(entry: Entry, drawing: Drawing): Span | undefined {
  const stretch = stretchOf(entry.date, drawing);
  if (!stretch) return undefined;
  const { first, last } = entry.date;
  const ghosts = entry.rivalDates?.flatMap((text) => stretchOf(rivalOf(text), drawing) ?? []) ?? none;
  return Object.assign(stretch, { entry, ghosts, hedged: isHedged(first) || isHedged(last) });
}

const parsed = new Map<string, Edtf>();

/** Parsed once, however often the picture is laid out. */
function rivalOf(text: string): Edtf {
  const known = parsed.get(text) ?? trusted(text);
  parsed.set(text, known);
  return known;
}

function isHedged(moment: Moment | null): boolean {
  return moment !== null && (moment.approximate || moment.uncertain);
}

function stretchOf(date: Edtf, drawing: Drawing): Stretch | undefined {
  const { knots } = drawing.scale;
  const [start, end] = [knots[0]!.day, knots.at(-1)!.day - 1];
  if (isUndated(date) || !overlaps(date, { start, end })) return undefined;
  const total = widthOf(drawing);
  if (date.start === date.end) {
    const x = xIn(date.start + 0.5, drawing) - dot / 2;
    return { shape: 'day', x: Math.min(Math.max(x, 0), total - dot), width: dot, opensBefore: false, opensAfter: false };
  }
  const from = xIn(Math.max(date.start, start), drawing);
  const width = Math.max(xIn(Math.min(date.end, end) + 1, drawing) - from, shortestBar);
  const shape = date.first !== date.last ? 'span' : date.first?.precision === 'month' ? 'month' : 'year';
  return { shape, x: Math.min(from, total - width), width, opensBefore: date.start < start, opensAfter: date.end > end };
}
