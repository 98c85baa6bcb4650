/** How a leg is drawn; the map and the diagram draw it alike, and whoever puts them together says how. */
export interface SegmentLook {
  /** px at the reader's text size 1. */
  readonly width: number;
  /** As `stroke-dasharray`; solid without it. */
  readonly dash?: string | undefined;
  readonly cap?: 'round' | 'butt';
  /** Two thin edges: no capacity is published, so that no width can be true. */
  readonly hollow?: boolean;
  /** "carries": the gas of the chain goes through it. "quiet": in service, without it or as the likely way of a swap. "faint": anything else. */
  readonly tone: 'carries' | 'quiet' | 'faint';
}

/** px of each edge of a hollow line. */
export const edgePx = 1.5;

/** What nothing is known of yet: a hair line where it will be. */
export const notYet: SegmentLook = { width: 1.25, dash: '2 4', tone: 'faint' };
