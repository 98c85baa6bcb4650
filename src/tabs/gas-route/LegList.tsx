/** The legs in order of the chain: the map's twin, for the keyboard and for reading. */
import { useEffect, useRef } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Whole } from '@/record/facts.ts';
import type { Leg } from '@/record/types.ts';
import { usePaper } from '@/ui/usePaper.ts';
import style from './GasRoute.module.css';
import { LegFacts } from './LegFacts.tsx';

interface Props {
  legs: readonly Leg[];
  whole: Whole;
  chosen: string;
  onChoose: (id: string) => void;
}

export function LegList({ legs, whole, chosen, onChoose }: Props) {
  const m = useRoomMessages();
  return (
    <section aria-labelledby="legs-title">
      <h2 id="legs-title" className={style.heading}>
        {m.gasRoute.legs}
      </h2>
      <ol>
        {legs.map((leg) => (
          <LegItem key={leg.id} leg={leg} whole={whole} open={leg.id === chosen} onChoose={onChoose} />
        ))}
      </ol>
    </section>
  );
}

function LegItem({ leg, whole, open, onChoose }: { leg: Leg; whole: Whole; open: boolean; onChoose: (id: string) => void }) {
  const m = useRoomMessages();
  const isPaper = usePaper();
  const ref = useRef<HTMLLIElement>(null);
  const { properties } = leg;
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
      <button type="button" aria-expanded={open} onClick={() => onChoose(open ? '' : leg.id)}>
        <span>{m.gasRoute.leg(properties.order, properties.name)}</span>
        <span className="quiet">
          {m.existence[properties.existence]} · {properties.lengthKm ? m.gasRoute.km(properties.lengthKm) : m.gasRoute.noLength}
        </span>
      </button>
      {(open || isPaper) && <LegFacts leg={leg} whole={whole} />}
    </li>
  );
}
