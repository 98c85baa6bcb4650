/** How a leg is drawn: what is known of it is told by the line, never by colour. */
import type { Leg } from '@/record/types.ts';

export interface LegStyle {
  readonly weight: number;
  readonly dashArray?: string;
}

type LegFacts = Pick<Leg['properties'], 'existence' | 'trace'>;

/** Documented: solid. Likely: long dashes. Assumed: dots. A plan: thin dashes. An approximate line is dashed even when the pipe is documented. */
export function legStyle({ existence, trace }: LegFacts): LegStyle {
  if (existence === 'planned') return { weight: 2, dashArray: '3 5' };
  if (existence === 'assumed') return { weight: 3, dashArray: '1 6' };
  if (existence === 'likely') return { weight: 4, dashArray: '14 7' };
  return trace === 'approximate' ? { weight: 4, dashArray: '7 5' } : { weight: 4 };
}
