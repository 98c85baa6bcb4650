/** How much gas the shown records say was delivered: totals of a period, and rates; each as it is said, nothing added up. */
import type { Drawn, GasVolume } from '@/record/volumes.ts';

/** Totals of the same period. */
export interface Totals {
  readonly volumes: readonly (GasVolume & { readonly total: NonNullable<GasVolume['total']> })[];
  /** True where they are not the same figure. */
  readonly isDisputed: boolean;
}

export interface Delivered {
  /** By period, the latest first. */
  readonly totals: readonly Totals[];
  /** The latest few, the last one first. */
  readonly rates: readonly GasVolume[];
}

const mostRates = 3;
const isDelivered = ({ stage }: GasVolume) => stage === 'delivered';

export function deliveredOf(shown: Pick<Drawn, 'totals' | 'rates'>): Delivered {
  const [totals, rates] = [shown.totals.filter(isDelivered), shown.rates.filter(isDelivered)];
  const byPeriod = new Map<string | undefined, (typeof totals)[number][]>();
  for (const one of totals) {
    const same = byPeriod.get(one.record.period);
    if (same) same.push(one);
    else byPeriod.set(one.record.period, [one]);
  }
  return {
    totals: [...byPeriod.values()].toReversed().map((same) => ({
      volumes: same,
      isDisputed: new Set(same.map(({ total: { low, high } }) => `${low} ${high}`)).size > 1,
    })),
    rates: rates.toSorted((a, b) => b.date.end - a.date.end).slice(0, mostRates),
  };
}

/** So many totals at most, of the latest periods; `of` are all of the same period, and `left` those that are not told. */
export function firstTotals(totals: Delivered['totals'], most: number) {
  let left = totals.reduce((sum, { volumes }) => sum + volumes.length, 0);
  let room = most;
  const first: (Totals & { readonly of: number })[] = [];
  for (const { volumes, isDisputed } of totals) {
    if (room === 0) break;
    const some = volumes.slice(0, room);
    room -= some.length;
    left -= some.length;
    first.push({ volumes: some, of: volumes.length, isDisputed });
  }
  return { first, left };
}
