/** Trade and gas: values and volumes. */
import type { Shown } from '../shown.ts';

export function TradeCharts({ shown: _ }: { shown: Shown }) {
  return null;
}
