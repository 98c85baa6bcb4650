/** How far aid got: stages stand side by side and are never added. */
import type { AidTally } from '@/record/aid/tally.ts';
import type { Aid } from '@/record/types.ts';
import { aidStages } from '@/record/words.ts';
import type { Fill } from '@/ui/chart/chart.ts';

/** Where a perspective is silent on it. */
export const notSaid = 'none';
export const stageIds = [...aidStages, notSaid] as const;
export type StageId = (typeof stageIds)[number];

export const stageFills = { pledged: 'open', committed: 'hatch', delivered: 'solid', none: 'middle' } as const satisfies Record<
  StageId,
  Fill
>;

/** What was done, before what was promised: the order in which findings speak. */
export const toldFirst = ['delivered', 'committed', 'pledged', notSaid] as const satisfies readonly StageId[];

export function stageOf({ stage }: Pick<Aid, 'stage'>): StageId {
  return stage ?? notSaid;
}

/** How many of each stage. */
export function byStage(records: readonly Aid[]): Partial<Record<StageId, number>> {
  const counted: Partial<Record<StageId, number>> = {};
  for (const record of records) counted[stageOf(record)] = (counted[stageOf(record)] ?? 0) + 1;
  return counted;
}

/** Whether it is reckoned by us: all of it, or a part. */
export function estimateOf({ figures, isEstimate }: Pick<AidTally, 'figures' | 'isEstimate'>): 'none' | 'part' | 'whole' {
  if (!isEstimate) return 'none';
  return figures.every((one) => one.isEstimate) ? 'whole' : 'part';
}
