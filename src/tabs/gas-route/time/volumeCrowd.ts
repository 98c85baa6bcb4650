/** How much of the volumes a picture holds: beyond that the table alone has them, and the picture says how many. */
import type { Drawn, GasVolume } from '@/record/volumes.ts';

/** Of marks, over time and under the axis together, and of bars. */
export const [mostMarks, mostTotals] = [500, 60];

/** Claims come first, then deliveries, contracts, plans. */
export function weightOf({ claims, stage }: GasVolume): number {
  if (claims.length > 0) return 0;
  return stage === 'delivered' ? 1 : stage === 'contracted' ? 2 : 3;
}

export interface Held {
  readonly drawn: Drawn;
  /** Records that would be drawn if there were fewer. */
  readonly leftOut: number;
}

/** The weightiest marks, of the same weight the latest, and the latest totals; each in the order that they had. */
export function holdable(drawn: Drawn): Held {
  const { rates, others, totals } = drawn;
  const marks = [...rates, ...others];
  const leftOut = Math.max(marks.length - mostMarks, 0) + Math.max(totals.length - mostTotals, 0);
  if (leftOut === 0) return { drawn, leftOut };
  const first = marks.toSorted((a, b) => weightOf(a) - weightOf(b) || b.date.start - a.date.start).slice(0, mostMarks);
  const kept = new Set(first);
  const isKept = (one: GasVolume) => kept.has(one);
  return { drawn: { ...drawn, rates: rates.filter(isKept), others: others.filter(isKept), totals: totals.slice(-mostTotals) }, leftOut };
}
