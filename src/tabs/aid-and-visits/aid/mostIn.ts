/** The row with the most of what is told first, for those who do not see the chart. */
import type { Messages } from '@/i18n/messages.tsx';
import type { AidPicture } from './aidPictures.ts';
import { type AidRow, leadersOf } from './aidRows.ts';
import { stageInWords, tallyInWords } from './drawn.ts';
import { toldFirst } from './stages.ts';

export function mostIn({ rows, measure }: Pick<AidPicture, 'rows' | 'measure'>, m: Messages): { row: AidRow; value: string } | undefined {
  for (const stage of toldFirst) {
    const [row] = leadersOf(rows, stage);
    const tally = row?.tallies[stage];
    if (tally) return { row, value: m.chart.line(stageInWords(stage, m), tallyInWords(tally, measure, m)) };
  }
  return undefined;
}
