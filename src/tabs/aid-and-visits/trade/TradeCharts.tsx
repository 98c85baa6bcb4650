/** Trade and gas: values and volumes. */
import { Ready } from '../Ready.tsx';
import type { Shown } from '../shown.ts';
import { gasOf } from '@/record/route/gas.ts';
import { GasRates } from './GasRates.tsx';
import { GasTotals } from './GasTotals.tsx';
import { allMoney } from './known.ts';
import { MoneyByYear } from './MoneyByYear.tsx';

const [neededForMoney, neededForGas] = [[allMoney], [gasOf, allMoney]];

export function TradeCharts({ shown }: { shown: Shown }) {
  return (
    <>
      <Ready name="money" shown={shown} needs={neededForMoney}>
        {() => <MoneyByYear shown={shown} />}
      </Ready>
      <Ready name="gas-rates" shown={shown} needs={neededForGas}>
        {() => <GasRates shown={shown} />}
      </Ready>
      <Ready name="gas-totals" shown={shown} needs={neededForGas}>
        {() => <GasTotals shown={shown} />}
      </Ready>
    </>
  );
}
