/** The chain's own card as of a day: end to end, where it is weakest, and what goes by pipe, by swap and by contract. */
import { useId } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Day } from '@/record/edtf.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import { besideOf, chainOf, pointsOf } from '@/record/route/chain.ts';
import { knownOf } from '@/record/route/moment.ts';
import type { Selection } from '@/record/select.ts';
import { Disclosure } from '@/ui/Disclosure.tsx';
import type { LinkProps } from '@/ui/link.ts';
import { usePaper } from '@/ui/usePaper.ts';
import { dayInWords } from '../day.ts';
import style from './Chain.module.css';
import { byStanding, countriesOf } from './chainFacts.ts';
import { FactRow } from './FactRow.tsx';
import { FlowFacts } from './FlowFacts.tsx';
import { HowMuch } from './HowMuch.tsx';
import { LegLinks } from './LegLinks.tsx';
import { LengthFacts, LengthOf } from './LengthFacts.tsx';
import { PathFacts } from './PathFacts.tsx';
import { WeakFacts } from './WeakFacts.tsx';

interface Props {
  facts: Facts;
  whole: Whole;
  day: Day;
  /** Whose gas records say how much. */
  selection: Pick<Selection, 'rows'>;
  leg: string;
  onLeg: (leg: string) => void;
  linkTo: (id: string) => LinkProps;
}

export function ChainCard({ facts, whole, day, selection, leg, onLeg, linkTo }: Props) {
  const m = useRoomMessages();
  const isPaper = usePaper();
  const id = useId();
  const chain = chainOf(whole);
  const points = pointsOf(chain, whole.nodes);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const date = dayInWords(day, m);
  const links = { chosen: leg, onLeg };
  const { apart } = besideOf(whole);
  const unknown = chain.length - knownOf(chain, day).length;
  return (
    <section aria-labelledby={id} className={style.card}>
      <div>
        <h2 id={id} className={style.heading}>
          {m.chain.title}
        </h2>
        <p className="quiet">{m.chain.on(date)}</p>
      </div>
      <dl className={`${style.rows} ${style.chain}`}>
        <FactRow label={m.chain.ends}>
          <p>{m.chain.fromTo(first.properties.name, last.properties.name, chain.length)}</p>
          {unknown > 0 && <p>{m.chain.notYetKnown(unknown, chain.length)}</p>}
          {apart.length > 0 && <p>{m.chain.doNotJoin(apart.length)}</p>}
        </FactRow>
        <FactRow label={m.chain.countries}>{m.and(countriesOf(chain).map(m.country))}</FactRow>
        <FactRow label={m.chain.length}>
          {unknown > 0 && <p>{m.chain.ofWhole}</p>}
          <LengthFacts legs={chain} whole={whole} {...links} />
          {!isPaper && (
            <Disclosure summary={m.chain.addedUp}>
              {() => <LegLinks legs={chain} {...links} more={(one) => <LengthOf leg={one} whole={whole} />} />}
            </Disclosure>
          )}
        </FactRow>
        <FactRow label={m.chain.status}>
          {byStanding(chain, day).map(({ name, legs }) => (
            <div key={name}>
              <p>{m.chain.counted(m.chain.standings[name], legs.length)}</p>
              <LegLinks legs={legs} {...links} />
            </div>
          ))}
        </FactRow>
        <WeakFacts chain={chain} whole={whole} day={day} {...links} />
        <FactRow label={m.chain.flow(date)}>
          <FlowFacts chain={chain} whole={whole} day={day} {...links} />
          <HowMuch facts={facts} whole={whole} selection={selection} linkTo={linkTo} />
        </FactRow>
        <FactRow label={m.chain.contracts}>
          <PathFacts kind="contract" whole={whole} day={day} />
        </FactRow>
        <FactRow label={m.chain.swaps}>
          <PathFacts kind="swap" whole={whole} day={day} />
        </FactRow>
      </dl>
    </section>
  );
}
