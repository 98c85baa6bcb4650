/** What of the view is the timeline's own. */
import type { LaneGrouping, TimeScale } from '@/record/words.ts';

export interface TimelineOptions {
  /** As the address writes it; "" is the days between From and To, or the whole coverage. */
  readonly window: string;
  readonly lanes: LaneGrouping;
  readonly scale: TimeScale;
  /** Ids of folded lanes, joined by commas. */
  readonly fold: string;
  /** Two windows side by side; "" is none. */
  readonly compare: string;
}

/** "step" makes a step in the history, "replace" refines the last. */
export type OnOptions = (options: Partial<TimelineOptions>, move: 'step' | 'replace') => void;
