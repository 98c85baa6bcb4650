/** What a finger that went across the stage asks for. */

export interface Stroke {
  /** px that the finger went to the right, and downwards. */
  readonly x: number;
  readonly y: number;
  readonly ms: number;
}

/** px: less is a tap that slipped. */
const least = 50;
const mostMs = 800;

/** Undefined for what is no swipe: too short, too slow, or more down than across. To read on, the finger draws the next scene in from the end of the line. */
export function swipeOf({ x, y, ms }: Stroke, isRtl: boolean): 'next' | 'back' | undefined {
  if (Math.abs(x) < least || Math.abs(x) < 2 * Math.abs(y) || ms > mostMs) return undefined;
  return x < 0 === isRtl ? 'back' : 'next';
}
