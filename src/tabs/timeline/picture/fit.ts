/** Lanes in a box of some height, as on a stage: fewer rows, and at last a single one without titles. */
import type { LaneEntries } from './lanes.ts';
import { type Frame, lanePadding, layLanes, rowHeight, viewLanes, zoomOf } from './layout.ts';

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

const fewer = [Infinity, 12, 8, 6, 5, 4, 3, 2];
/** px that lanes may be drawn apart to fill their box, and draw together to fit into it. */
const [mostPadding, leastPadding, tightest] = [16, 1, -1.5];

/** The most rows with which all lanes fit; where not even two do there is one, and what is still too high is scrolled. */
export function fitLanes(lanes: readonly LaneEntries[], folded: ReadonlySet<string>, isMany: boolean, { frame, head, room }: Box): Fit {
  const drawing = { scale: frame.scale, zoom: zoomOf(frame) };
  const apart = 2 * Math.max(1, lanes.length);
  for (const rows of fewer) {
    const laid = layLanes(lanes, folded, drawing, isMany, rows);
    const bare = viewLanes(laid, frame, head, 0).reduce((sum, { height }) => sum + height, 0);
    const padding = (room - bare) / apart;
    if (padding >= (rows > 2 ? lanePadding : leastPadding)) return { rows, padding: Math.min(mostPadding, padding) };
  }
  const padding = (room - lanes.length * (head + rowHeight)) / apart;
  return { rows: 1, padding: Math.min(mostPadding, Math.max(tightest, padding)) };
}
