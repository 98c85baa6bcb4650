/** How much is delivered by what the shown records say: each figure with who says it, a link to its record, and what others say. */
import { useMemo } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Edtf } from '@/record/edtf.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import { gasOf, shownGas } from '@/record/route/gas.ts';
import type { Selection } from '@/record/select.ts';
import type { Quantity } from '@/record/types.ts';
import type { LinkProps } from '@/ui/link.ts';
import { Others } from '@/ui/Others.tsx';
import { useSliced } from '@/ui/useSliced.ts';
import type { GasVolume } from '@/record/volumes.ts';
import { othersOf, reporterOf } from '@/exchange/volumeWords.ts';
import style from './Chain.module.css';
import { deliveredOf, firstTotals } from './delivered.ts';

interface Props {
  facts: Facts;
  whole: Whole;
  selection: Pick<Selection, 'rows'>;
  linkTo: (id: string) => LinkProps;
}

/** So many totals are told one by one, the latest. */
const mostTotals = 60;
const nothing = { totals: [], rates: [] };

export function HowMuch({ facts, whole, selection, linkTo }: Props) {
  const m = useRoomMessages();
  const { value: all } = useSliced(() => gasOf.sliced(facts, whole), [facts, whole]);
  const { totals, rates } = useMemo(
    () => deliveredOf(all ? shownGas(facts, whole, selection).drawn : nothing),
    [all, facts, whole, selection],
  );
  if (!all) return <p className="quiet">{m.routeTime.counting}</p>;
  const { first, left } = firstTotals(totals, mostTotals);
  const figure = (volume: GasVolume, when: Edtf, said: readonly Quantity[], isAlone: boolean) => (
    <li key={volume.record.id}>
      <a {...linkTo(volume.record.id)}>{m.chain.figure(m.date(when), m.and(said.map((one) => m.quantity(one))))}</a>
      <span className="quiet"> {m.chain.saidBy(reporterOf(volume, whole, m))}</span>
      {isAlone && <Others text={othersOf(volume, whole, m)} />}
    </li>
  );
  return (
    <>
      {totals.length > 0 && (
        <div>
          <p>{m.chain.totals}</p>
          <ul className={style.lines}>
            {first.map(({ volumes, of, isDisputed }) => (
              <li key={volumes[0]?.record.id}>
                <ul className={style.lines}>
                  {volumes.map((one) => figure(one, one.total.period, [one.total.said], of === 1))}
                </ul>
                {isDisputed && <p>{m.chain.differ(of)}</p>}
              </li>
            ))}
          </ul>
          {left > 0 && <p className="quiet">{m.chain.moreTotals(left)}</p>}
        </div>
      )}
      {rates.length > 0 && (
        <div>
          <p>{m.chain.rates}</p>
          <ul className={style.lines}>{rates.map((one) => figure(one, one.date, one.rates.map(({ said }) => said), true))}</ul>
        </div>
      )}
    </>
  ); // oxfmt-ignore
}
