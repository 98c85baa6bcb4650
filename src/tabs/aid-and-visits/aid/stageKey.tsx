/** What the bars are, where only one stage has any: a chart of one series has no legend of its own. */
import type { Messages } from '@/i18n/messages.tsx';
import { fills } from '@/ui/chart/chart.ts';
import type { LegendItem } from '@/ui/Legend.tsx';
import { stageInWords } from './drawn.ts';
import { type StageId, stageFills } from './stages.ts';

export function stageKey(stages: readonly StageId[], m: Messages): LegendItem[] {
  const [stage, ...others] = stages;
  if (!stage || others.length > 0) return [];
  const sign = <rect x={1.5} y={1.5} width={13} height={13} fill={fills[stageFills[stage]]} stroke="var(--ink)" />;
  return [{ id: stage, label: stageInWords(stage, m), sign }];
}
