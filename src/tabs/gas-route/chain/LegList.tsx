/** The legs in order of the chain, and the plans beside it: the map's twin, for the keyboard and for reading. */
import { useEffect, useId, useRef } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Day } from '@/record/edtf.ts';
import type { Whole } from '@/record/facts.ts';
import { chainOf } from '@/record/route/chain.ts';
import type { Leg } from '@/record/types.ts';
import { usePaper } from '@/ui/usePaper.ts';
import style from './Chain.module.css';
import { LegCard } from './LegCard.tsx';
import { fullName, lengthInWords, standingInWords } from './legWords.ts';

interface Props {
  whole: Whole;
  day: Day;
  /** The id of the leg that is looked at; "" is none. */
  leg: string;
  onLeg: (leg: string) => void;
}

export function LegList({ whole, day, leg: chosen, onLeg }: Props) {
  const m = useRoomMessages();
  const id = useId();
  const chain = chainOf(whole);
  const plans = whole.legs.filter((leg) => !chain.includes(leg));
  const list = (legs: readonly Leg[]) => (
    <ol>
      {legs.map((leg) => (
        <LegItem key={leg.id} leg={leg} whole={whole} day={day} open={leg.id === chosen} onLeg={onLeg} />
      ))}
    </ol>
  );
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={style.heading}>
        {m.chain.legs}
      </h2>
      {list(chain)}
      {plans.length > 0 && (
        <>
          <h3 className={style.aside}>{m.chain.aside}</h3>
          {list(plans)}
        </>
      )}
    </section>
  );
}

function LegItem({ leg, whole, day, open, onLeg }: Omit<Props, 'leg'> & { leg: Leg; open: boolean }) {
  const m = useRoomMessages();
  const isPaper = usePaper();
  const ref = useRef<HTMLLIElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    const item = ref.current;
    const list = item?.closest('[data-scrolls]');
    if (open && item && list && list.scrollHeight > list.clientHeight) list.scrollTop = item.offsetTop;
    else if (open && !isFirst.current) item?.scrollIntoView({ block: 'nearest' });
    isFirst.current = false;
  }, [open]);
  return (
    <li ref={ref} className={style.leg}>
      <button type="button" aria-expanded={open} onClick={() => onLeg(open ? '' : leg.id)}>
        <span>{fullName(leg, m)}</span>
        <span className="quiet">
          {m.chain.join([m.existence[leg.properties.existence], lengthInWords(leg, m), standingInWords(leg, day, m)])}
        </span>
      </button>
      {(open || isPaper) && <LegCard leg={leg} whole={whole} day={day} />}
    </li>
  );
}
