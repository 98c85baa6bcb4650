/** Legs by their short names, each a button that chooses it and lets it go again; and what is said of each behind it. */
import type { ReactNode } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Day } from '@/record/edtf.ts';
import type { Whole } from '@/record/facts.ts';
import type { Leg } from '@/record/types.ts';
import style from './Chain.module.css';
import { fullName, shortName } from './legWords.ts';

/** Which leg is looked at, and who is told of another. */
export interface LegChoice {
  /** The id of the leg that is looked at; "" is none. */
  chosen: string;
  onLeg: (leg: string) => void;
}

/** What the facts of the chain on a day are given. */
export interface ChainProps extends LegChoice {
  chain: readonly Leg[];
  whole: Whole;
  day: Day;
}

interface Props extends LegChoice {
  legs: readonly Leg[];
  /** What stands behind each; then each has a line of its own. */
  more?: (leg: Leg) => ReactNode;
}

export function LegLinks({ legs, chosen, onLeg, more }: Props) {
  const m = useRoomMessages();
  return (
    <ul className={more ? style.lines : style.links}>
      {legs.map((leg) => (
        <li key={leg.id}>
          <button
            type="button"
            className={style.link}
            title={fullName(leg, m)}
            aria-pressed={leg.id === chosen}
            onClick={() => onLeg(leg.id === chosen ? '' : leg.id)}
          >
            {shortName(leg, m)}
          </button>
          {more?.(leg)}
        </li>
      ))}
    </ul>
  );
}
