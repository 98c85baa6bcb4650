/** The window of time on its scale: where the address has it, and where it is while it moves. */
import { useMemo } from 'react';
import type { Entry } from '@/record/entries.ts';
import type { Facts } from '@/record/facts.ts';
import type { OnOptions, TimelineOptions } from '../options.ts';
import { elasticScale, evenScale, type Scale } from './scale.ts';
import { type Moving, useMoving } from './useMoving.ts';
import { formatWindow, parseWindow, usualWindow, type Window } from './window.ts';

export interface Time extends Moving {
  readonly scale: Scale;
  /** What the address leaves unsaid. */
  readonly usual: Window;
  /** The window of the address. */
  readonly settled: Window;
}

/** `filtered`: the days that From and To allow; `dated`: the records of the filter that have a date. */
export function useTime(
  { coverage }: Facts,
  { start, end }: Window,
  dated: readonly Entry[],
  { window: asked, scale: id }: TimelineOptions,
  onOptions: OnOptions,
): Time {
  const usual = useMemo(() => usualWindow({ start, end }, coverage), [start, end, coverage]);
  const settled = useMemo(() => parseWindow(asked, usual, coverage), [asked, usual, coverage]);
  const scale = useMemo(() => (id === 'elastic' ? elasticScale(coverage, dated) : evenScale(coverage)), [id, coverage, dated]);
  const moving = useMoving(settled, scale, (to, how) => onOptions({ window: formatWindow(to, usual) }, how));
  return { ...moving, scale, usual, settled };
}
