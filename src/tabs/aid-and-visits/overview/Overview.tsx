/** A few large numbers, each with its course through the years and what it compares with. */
import type { Shown } from '../shown.ts';

export function Overview({ shown: _ }: { shown: Shown }) {
  return null;
}
