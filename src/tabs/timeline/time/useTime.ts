/** The window of time on its scale: where the address has it, and where it is while it moves. */
import { useMemo } from 'react';
import type { Facts } from '@/record/facts.ts';
import type { OnOptions, TimelineOptions } from '../options.ts';
import { elasticScale, evenScale, type Scale } from './scale.ts';
import { type Moving, useMoving } from './useMoving.ts';
import { formatWindow, parseWindow, usualWindow, wholeDays, type Window } from './window.ts';

export interface Time extends Moving {
  readonly scale: Scale;
  /** What the address leaves unsaid. */
  readonly usual: Window;
  /** The window of the address. */
  readonly settled: Window;
  /** The days of the window as they are counted and said while it moves. */
  readonly days: Window;
}

/** `{ start, end }`: the days that From and To allow. The scale goes by the whole record, so that it holds still under the filter. */
export function useTime(
  { coverage, entries }: Facts,
  { start, end }: Window,
  { window: asked, scale: id }: TimelineOptions,
  onOptions: OnOptions,
): Time {
  const usual = useMemo(() => usualWindow({ start, end }, coverage), [start, end, coverage]);
  const settled = useMemo(() => parseWindow(asked, usual, coverage), [asked, usual, coverage]);
  const scale = useMemo(() => (id === 'elastic' ? elasticScale(coverage, entries) : evenScale(coverage)), [id, coverage, entries]);
  const moving = useMoving(settled, scale, (to, how) => onOptions({ window: formatWindow(to, usual) }, how));
  return { ...moving, scale, usual, settled, days: wholeDays(moving.window) };
}
