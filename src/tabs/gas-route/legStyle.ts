/** How a leg is drawn: whether it exists and whether its line was checked are told by the line, never by colour. */
import type { Leg } from '@/record/types.ts';

export interface LegStyle {
  readonly weight: number;
  readonly dashArray?: string;
}

export type LegFacts = Pick<Leg['properties'], 'existence' | 'trace'>;

/** Documented: solid, or short dashes where the line is approximate. Likely: long dashes, with a dot between them where approximate. Assumed: dots. A plan: thin. */
export function legStyle({ existence, trace }: LegFacts): LegStyle {
  const isApproximate = trace === 'approximate';
  switch (existence) {
    case 'documented':
      return isApproximate ? { weight: 4, dashArray: '7 5' } : { weight: 4 };
    case 'likely':
      return { weight: 4, dashArray: isApproximate ? '14 6 1 6' : '14 7' };
    case 'assumed':
      return { weight: isApproximate ? 3 : 4, dashArray: '1 6' };
    case 'planned':
      return { weight: 2, dashArray: isApproximate ? '3 5' : '6 4' };
  }
}

/** Each way in which legs of this route are drawn, once, in the order in which it first comes. */
export function legKinds(legs: readonly Leg[]): LegFacts[] {
  return [...new Map(legs.map(({ properties: { existence, trace } }) => [`${existence} ${trace}`, { existence, trace }])).values()];
}
