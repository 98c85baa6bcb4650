/** Trade and gas: values and volumes. */
import type { Shown } from '../shown.ts';
import { GasRates } from './GasRates.tsx';
import { GasTotals } from './GasTotals.tsx';
import { MoneyByYear } from './MoneyByYear.tsx';

export function TradeCharts({ shown }: { shown: Shown }) {
  return (
    <>
      <MoneyByYear shown={shown} />
      <GasRates shown={shown} />
      <GasTotals shown={shown} />
    </>
  );
}
