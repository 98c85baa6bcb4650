/** The groups of the table as they were last asked for; until they are known, all rows by date. */
import { useMemo } from 'react';
import type { Group } from '@/record/agreements/order.ts';
import { atOnce } from '@/record/slices.ts';
import { useSliced } from '@/ui/useSliced.ts';
import { type Arrangement, atFirst, type ShownOf, shownGroups } from './shown.ts';

export interface ShownGroups {
  readonly groups: readonly Group[];
  /** True while they stand by date, because the order that was asked for is not known yet. */
  readonly isPending: boolean;
}

export function useGroups({ facts, whole, selection }: ShownOf, { sort, per }: Arrangement, language: string): ShownGroups {
  const { value } = useSliced(
    () => shownGroups({ facts, whole, selection }, { sort, per }, language),
    [facts, whole, selection, sort, per, language],
  );
  const isPending = value === undefined;
  const byDate = useMemo(
    () => (isPending ? atOnce(shownGroups({ facts, whole, selection }, atFirst, language)) : []),
    [isPending, facts, whole, selection, language],
  );
  return { groups: value ?? byDate, isPending };
}
