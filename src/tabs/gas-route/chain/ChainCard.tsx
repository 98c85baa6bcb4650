/** The chain's own card as of a day: end to end, where it is weakest, and what goes by pipe, by swap and by contract. */
import { type ReactNode, useId } from 'react';
import { publishersOf } from '@/exchange/words.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Day } from '@/record/edtf.ts';
import type { Whole } from '@/record/facts.ts';
import { chainOf, pointsOf, weakestOf } from '@/record/route/chain.ts';
import { capacityOf } from '@/record/route/moment.ts';
import type { Leg } from '@/record/types.ts';
import { Disclosure } from '@/ui/Disclosure.tsx';
import style from './Chain.module.css';
import { byStanding, countriesOf, rivalsOf, standingName } from './chainFacts.ts';
import { FlowFacts } from './FlowFacts.tsx';
import { dayInWords, whenInWords } from './legWords.ts';
import { LegLinks } from './LegLinks.tsx';
import { LengthFacts, LengthOf } from './LengthFacts.tsx';
import { PathFacts } from './PathFacts.tsx';
import { SaidList } from './SaidList.tsx';

interface Props {
  whole: Whole;
  day: Day;
  leg: string;
  onLeg: (leg: string) => void;
}

export function ChainCard({ whole, day, leg, onLeg }: Props) {
  const m = useRoomMessages();
  const id = useId();
  const chain = chainOf(whole);
  const points = pointsOf(chain, whole.nodes);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const date = dayInWords(day, m);
  const links = { chosen: leg, onLeg };
  return (
    <section aria-labelledby={id} className={style.card}>
      <div>
        <h2 id={id} className={style.heading}>
          {m.chain.title}
        </h2>
        <p className="quiet">{m.chain.on(date)}</p>
      </div>
      <dl className={style.rows}>
        <Row label={m.chain.ends}>{m.chain.fromTo(first.properties.name, last.properties.name, chain.length)}</Row>
        <Row label={m.chain.countries}>{m.and(countriesOf(chain).map(m.country))}</Row>
        <Row label={m.chain.length}>
          <LengthFacts legs={chain} whole={whole} {...links} />
          <Disclosure summary={m.chain.addedUp}>
            {() => <LegLinks legs={chain} {...links} more={(one) => <LengthOf leg={one} whole={whole} />} />}
          </Disclosure>
        </Row>
        <Row label={m.chain.status}>
          {byStanding(chain, day).map(({ name, legs }) => (
            <div key={name}>
              <p>{m.chain.counted(m.chain.standings[name], legs.length)}</p>
              <LegLinks legs={legs} {...links} />
            </div>
          ))}
        </Row>
        <Weak chain={chain} whole={whole} day={day} {...links} />
        <Row label={m.chain.flow(date)}>
          <FlowFacts chain={chain} whole={whole} day={day} {...links} />
        </Row>
        <Row label={m.chain.contracts}>
          <PathFacts kind="contract" whole={whole} day={day} />
        </Row>
        <Row label={m.chain.swaps}>
          <PathFacts kind="swap" whole={whole} day={day} />
        </Row>
      </dl>
    </section>
  );
}

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface LinkedProps {
  chain: readonly Leg[];
  whole: Whole;
  day: Day;
  chosen: string;
  onLeg: (leg: string) => void;
}

function Weak({ chain, whole, day, ...links }: LinkedProps) {
  const m = useRoomMessages();
  const { byCapacity, withoutCapacity, byEvidence } = weakestOf(chain, day);
  const [least] = byEvidence;
  const broken = chain.filter((leg) => !['operating', 'undated', 'unsaid'].includes(standingName(leg, day)));
  return (
    <>
      <Row label={m.chain.byCapacity}>
        {broken.length > 0 && (
          <>
            <p>{m.chain.notInService(broken.length)}</p>
            <LegLinks legs={broken} {...links} />
          </>
        )}
        <p>{byCapacity ? m.chain.narrowest(byCapacity.bcmPerYear) : m.chain.noneNarrowest}</p>
        {byCapacity && <LegLinks legs={byCapacity.legs} {...links} more={(leg) => <CapacityOf leg={leg} whole={whole} day={day} />} />}
        {withoutCapacity.length > 0 && (
          <>
            <p>{m.chain.noCapacity(withoutCapacity.length)}</p>
            <LegLinks legs={withoutCapacity} {...links} more={(leg) => <LaterCapacity leg={leg} />} />
          </>
        )}
      </Row>
      {least && (
        <Row label={m.chain.byEvidence}>
          <p>{m.chain.leastKnown(m.existence[least.properties.existence], m.trace[least.properties.trace])}</p>
          <LegLinks legs={byEvidence} {...links} more={({ properties }) => <p className="quiet">{properties.traceNote}</p>} />
        </Row>
      )}
    </>
  );
}

/** Who says the capacity that a leg has on that day, what we made of it, and what others say. */
function CapacityOf({ leg, whole, day }: { leg: Leg; whole: Whole; day: Day }) {
  const m = useRoomMessages();
  const capacity = capacityOf(leg, day);
  if (!capacity) return null;
  const rivals = rivalsOf(leg, (field) => field === 'capacities');
  const value = m.chain.marked(m.chain.capacity(capacity.bcmPerYear), capacity.derived ? [m.chain.derived] : []);
  return (
    <SaidList
      said={[{ value, who: publishersOf(capacity.citations, whole, m), note: capacity.note }]}
      others={rivals.map((rival) => ({ value: rival.value, who: publishersOf(rival.citations, whole, m) }))}
    />
  );
}

/** Where a capacity is published for a later day, that it is. */
function LaterCapacity({ leg: { properties } }: { leg: Leg }) {
  const m = useRoomMessages();
  const [later] = properties.capacities;
  const when = later && whenInWords(later.date, m);
  if (!later || when === undefined) return null;
  return <span className="quiet"> {m.chain.laterCapacity(later.bcmPerYear, when)}</span>;
}
