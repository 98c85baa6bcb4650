/** Who says it, in few words. */
import { publishersOf } from '@/exchange/words.ts';
import type { Messages } from '@/i18n/messages.tsx';
import type { Whole } from '@/record/facts.ts';
import { citationsFor, reporterIn } from '@/record/money.ts';
import type { RecordOf } from '@/record/types.ts';

/** The one whose figure it is (the first, or the one at this place), else the first that is cited for it: "Trend and 2 others". */
export function whoSays(record: RecordOf<'trade'> | RecordOf<'gas'>, at: number, whole: Whole, m: Messages): string {
  const reporter = reporterName(record, at, whole);
  if (reporter !== undefined) return reporter;
  const names = [...new Set(citationsFor(record, at).map((one) => publishersOf([one], whole, m)))];
  return m.tradeCharts.who(names[0] ?? '', Math.max(0, names.length - 1));
}

/** Undefined where nobody in particular reports it. */
export function reporterName(record: RecordOf<'trade'> | RecordOf<'gas'>, at: number, whole: Whole): string | undefined {
  const reporter = reporterIn(record, at);
  return reporter === undefined ? undefined : (whole.actors.get(reporter)?.name ?? reporter);
}
