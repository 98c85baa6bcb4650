/** Where the chain is weakest on a day: by what it can carry, and by how well it is known. Legs of which nothing is known yet count for neither. */
import { publishersOf } from '@/exchange/words.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Day } from '@/record/edtf.ts';
import type { Whole } from '@/record/facts.ts';
import { weakestOf } from '@/record/route/chain.ts';
import { capacityOf, knownOf } from '@/record/route/moment.ts';
import type { Leg } from '@/record/types.ts';
import { capacityRivalsOf, isInService } from './chainFacts.ts';
import { FactRow } from './FactRow.tsx';
import { whenInWords } from './legWords.ts';
import { type ChainProps, LegLinks } from './LegLinks.tsx';
import { SaidList } from './SaidList.tsx';

export function WeakFacts({ chain, whole, day, ...links }: ChainProps) {
  const m = useRoomMessages();
  const { byCapacity, withoutCapacity, byEvidence } = weakestOf(knownOf(chain, day), day);
  const [least] = byEvidence;
  const broken = chain.filter((leg) => !isInService(leg, day));
  const narrowest = broken.length > 0 ? m.chain.narrowestOfBroken : m.chain.narrowest;
  return (
    <>
      <FactRow label={m.chain.byCapacity}>
        {broken.length > 0 && (
          <>
            <p>{m.chain.notInService(broken.length)}</p>
            <LegLinks legs={broken} {...links} />
          </>
        )}
        <p>{byCapacity ? narrowest(byCapacity.bcmPerYear) : m.chain.noneNarrowest}</p>
        {byCapacity && <LegLinks legs={byCapacity.legs} {...links} more={(leg) => <CapacityOf leg={leg} whole={whole} day={day} />} />}
        {withoutCapacity.length > 0 && (
          <>
            <p>{m.chain.noCapacity(withoutCapacity.length)}</p>
            <LegLinks legs={withoutCapacity} {...links} more={(leg) => <LaterCapacity leg={leg} />} />
          </>
        )}
      </FactRow>
      {least && (
        <FactRow label={m.chain.byEvidence}>
          <p>{m.chain.leastKnown(m.existence[least.properties.existence], m.trace[least.properties.trace])}</p>
          <LegLinks legs={byEvidence} {...links} more={({ properties }) => <p className="quiet">{properties.traceNote}</p>} />
        </FactRow>
      )}
    </>
  );
}

/** Who says the capacity that a leg has on that day, what we made of it, and what others say. */
function CapacityOf({ leg, whole, day }: { leg: Leg; whole: Whole; day: Day }) {
  const m = useRoomMessages();
  const capacity = capacityOf(leg, day);
  if (!capacity) return null;
  const value = m.chain.marked(m.chain.capacity(capacity.bcmPerYear), capacity.derived ? [m.chain.derived] : []);
  return (
    <SaidList
      said={[{ value, who: publishersOf(capacity.citations, whole, m), note: capacity.note }]}
      others={capacityRivalsOf(leg, day).map((rival) => ({ value: rival.value, who: publishersOf(rival.citations, whole, m) }))}
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
