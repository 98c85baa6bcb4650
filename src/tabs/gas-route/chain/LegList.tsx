/** The legs in order of the chain, the plans beside it, and contract and swap: the map's twin, for the keyboard and for reading. */
import { useId } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Day } from '@/record/edtf.ts';
import type { Whole } from '@/record/facts.ts';
import { besideOf, chainOf } from '@/record/route/chain.ts';
import type { Leg } from '@/record/types.ts';
import type { MapPart } from '@/record/words.ts';
import type { LinkProps } from '@/ui/link.ts';
import style from './Chain.module.css';
import { LegCard } from './LegCard.tsx';
import { fullName, lengthInWords, standingInWords } from './legWords.ts';
import { OpenItem } from './OpenItem.tsx';
import { PathList } from './PathList.tsx';

interface Props {
  whole: Whole;
  day: Day;
  /** What is put away on the map: it is listed all the same, and it is said of them. */
  hidden: ReadonlySet<MapPart>;
  /** The id of the leg or path that is looked at; "" is none. */
  leg: string;
  onLeg: (leg: string) => void;
  /** To the records that a path rests on. */
  linkTo: (id: string) => LinkProps;
}

export function LegList({ whole, day, hidden, leg: chosen, onLeg, linkTo }: Props) {
  const m = useRoomMessages();
  const id = useId();
  const chain = chainOf(whole);
  const { plans, apart } = besideOf(whole);
  const list = (legs: readonly Leg[]) => (
    <ol>
      {legs.map((leg) => (
        <LegItem
          key={leg.id}
          leg={leg}
          whole={whole}
          day={day}
          isHidden={hidden.has(leg.properties.existence)}
          open={leg.id === chosen}
          onLeg={onLeg}
        />
      ))}
    </ol>
  );
  return (
    <>
      <section aria-labelledby={id}>
        <h2 id={id} className={style.heading}>
          {m.chain.legs}
        </h2>
        {list(chain)}
        {apart.length > 0 && (
          <>
            <h3 className={style.aside}>{m.chain.apart}</h3>
            {list(apart)}
          </>
        )}
        {plans.length > 0 && (
          <>
            <h3 className={style.aside}>{m.chain.aside}</h3>
            {list(plans)}
          </>
        )}
      </section>
      <PathList whole={whole} day={day} hidden={hidden} path={chosen} onPath={onLeg} linkTo={linkTo} />
    </>
  );
}

interface ItemProps {
  leg: Leg;
  whole: Whole;
  day: Day;
  isHidden: boolean;
  open: boolean;
  onLeg: (leg: string) => void;
}

function LegItem({ leg, whole, day, isHidden, open, onLeg }: ItemProps) {
  const m = useRoomMessages();
  const said = [
    m.existence[leg.properties.existence],
    lengthInWords(leg, m),
    standingInWords(leg, day, m),
    ...(isHidden ? [m.chain.putAway] : []),
  ];
  return (
    <OpenItem name={fullName(leg, m)} said={m.chain.join(said)} open={open} onOpen={(opens) => onLeg(opens ? leg.id : '')}>
      {() => <LegCard leg={leg} whole={whole} day={day} />}
    </OpenItem>
  );
}
