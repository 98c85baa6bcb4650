/** How much is delivered by what the shown records say: each figure with who says it, a link to its record, and what others say. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Edtf } from '@/record/edtf.ts';
import type { Whole } from '@/record/facts.ts';
import type { Selection } from '@/record/select.ts';
import type { Quantity } from '@/record/types.ts';
import type { LinkProps } from '@/ui/link.ts';
import { Others } from '@/ui/Others.tsx';
import type { GasVolume } from '@/record/volumes.ts';
import { othersOf, reporterOf } from '@/exchange/volumeWords.ts';
import style from './Chain.module.css';
import { deliveredOf } from './delivered.ts';

interface Props {
  whole: Whole;
  selection: Pick<Selection, 'shown'>;
  linkTo: (id: string) => LinkProps;
}

export function HowMuch({ whole, selection, linkTo }: Props) {
  const m = useRoomMessages();
  const { totals, rates } = deliveredOf(selection, whole);
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
            {totals.map(({ volumes, isDisputed }) => (
              <li key={volumes[0]?.record.id}>
                <ul className={style.lines}>
                  {volumes.map((one) => figure(one, one.total.period, [one.total.said], volumes.length === 1))}
                </ul>
                {isDisputed && <p>{m.chain.differ(volumes.length)}</p>}
              </li>
            ))}
          </ul>
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
