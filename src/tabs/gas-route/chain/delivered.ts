/** How much gas the shown records say was delivered: totals of a period, and rates; each as it is said, nothing added up. */
import type { Selection } from '@/record/select.ts';
import type { Whole } from '@/record/facts.ts';
import { drawnOf, type GasVolume, volumesOf } from '@/record/volumes.ts';

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

export function deliveredOf({ shown }: Pick<Selection, 'shown'>, whole: Pick<Whole, 'records'>): Delivered {
  const volumes = volumesOf(shown.map(({ id }) => id), whole).filter(({ stage }) => stage === 'delivered'); // oxfmt-ignore
  const { totals, rates } = drawnOf(volumes);
  const periods = [...new Set(totals.map(({ record }) => record.period))].toReversed();
  const byPeriod = periods.map((period) => totals.filter(({ record }) => record.period === period));
  return {
    totals: byPeriod.map((same) => ({
      volumes: same,
      isDisputed: new Set(same.map(({ total: { low, high } }) => `${low} ${high}`)).size > 1,
    })),
    rates: rates.toSorted((a, b) => b.date.end - a.date.end).slice(0, mostRates),
  };
}
