/** The lanes of the picture as marks, one for each record. */
import { useMemo } from 'react';
import type { Facts } from '@/record/facts.ts';
import { type Contents, entriesAt } from '../time/contents.ts';
import type { Time } from '../time/useTime.ts';
import { entriesByLane, type LaneEntries, type LaneKind } from './lanes.ts';
import { type Frame, type Lane, layLanes, viewLanes, zoomOf } from './layout.ts';

/** What is drawn, and in which room. */
export interface Drawn {
  readonly facts: Facts;
  readonly kinds: readonly LaneKind[];
  readonly contents: Contents;
  /** Whether more records are in the window of the address than marks could tell apart. */
  readonly isMany: boolean;
  /** Ids of folded lanes, joined by commas. */
  readonly fold: string;
  readonly time: Time;
  /** With a margin of time beside the window, where it fills a box. */
  readonly frame: Frame;
  /** px above the marks of a lane, for its name. */
  readonly head: number;
  /** What lays lanes into a box, and that box; undefined where they are as high as they like. */
  readonly fitting: typeof import('./fit.ts') | undefined;
  readonly box: { readonly frame: Frame; readonly head: number; readonly room: number } | undefined;
}

/** Of each lane the records of all time, dated or not. */
export function totalsOf({ entries }: Facts, kinds: readonly LaneKind[]): number[] {
  return kinds.map(({ has }) => entries.filter(has).length);
}

export function useMarks(drawn: Drawn): Lane[] {
  const { facts, kinds, contents } = drawn;
  const lanes = useMemo(
    () => entriesByLane(kinds, entriesAt(contents.dated, facts), entriesAt(contents.undated, facts)),
    [kinds, contents, facts],
  );
  return useLaidMarks(lanes, drawn);
}

/** One zoom is laid out once, however the window moves in it. */
export function useLaidMarks(lanes: readonly LaneEntries[], { isMany, fold, time, frame, head, fitting, box }: Drawn): Lane[] {
  const { scale } = time;
  const zoom = zoomOf(frame);
  const fit = useMemo(() => box && fitting?.fitLanes(lanes, new Set(fold.split(',')), isMany, box), [box, fitting, lanes, fold, isMany]);
  const reserves = fitting?.wideReserves;
  const laid = useMemo(
    () => layLanes(lanes, new Set(fold.split(',')), { scale, zoom }, isMany, fit?.rows, reserves),
    [lanes, fold, scale, zoom, isMany, fit?.rows, reserves],
  );
  const viewed = viewLanes(laid, frame, head, fit?.padding);
  return fitting?.turned(viewed, frame, time.window) ?? viewed;
}
