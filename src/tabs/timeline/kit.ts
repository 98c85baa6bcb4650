/** What draws the lanes: marks, or, of a record too large for that, what is in `large/`. */
import type { ComponentType, ReactNode } from 'react';
import type { Facts } from '@/record/facts.ts';
import { type LaneProps, LaneMarks } from './picture/LaneMarks.tsx';
import type { LaneKind } from './picture/lanes.ts';
import type { Lane } from './picture/layout.ts';
import { type Drawn, totalsOf, useMarks } from './picture/useMarks.ts';
import type { Contents } from './time/contents.ts';
import type { Window } from './time/window.ts';

export interface LanesProps {
  readonly drawn: Drawn;
  /** Draws them. */
  readonly children: (lanes: readonly Lane[]) => ReactNode;
}

export interface Kit {
  /** Of each lane the records of all time, dated or not. */
  readonly totalsOf: (facts: Facts, kinds: readonly LaneKind[]) => readonly number[];
  readonly Lanes: ComponentType<LanesProps>;
  readonly LaneMarks: ComponentType<LaneProps>;
  /** What is said of lanes that do not show each record. */
  readonly Note?: ComponentType<{ readonly lanes: readonly Lane[] }>;
  /** Whether lanes count what lies in a window, and what their signs then mean. */
  readonly isCounted?: (contents: Contents, window: Window, facts: Facts) => boolean;
  readonly Legend?: ComponentType<{ readonly facts: Facts; readonly counting: boolean }>;
}

export const marks: Kit = { totalsOf, Lanes: MarkLanes, LaneMarks };

function MarkLanes({ drawn, children }: LanesProps) {
  return children(useMarks(drawn));
}
