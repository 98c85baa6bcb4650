/** How long legs are together: what is published, for which of them nothing is, and how long the drawn lines are. */
import { publishersOf } from '@/exchange/words.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Whole } from '@/record/facts.ts';
import { lengthOf } from '@/record/route/chain.ts';
import type { Leg } from '@/record/types.ts';
import { citationsFor, rivalsOf } from './chainFacts.ts';
import { lengthInWords } from './legWords.ts';
import { type LegChoice, LegLinks } from './LegLinks.tsx';
import { SaidList } from './SaidList.tsx';

interface Props extends LegChoice {
  legs: readonly Leg[];
  whole: Whole;
}

export function LengthFacts({ legs, whole, ...links }: Props) {
  const m = useRoomMessages();
  const { published, missing, drawn } = lengthOf(legs);
  const known = legs.length - missing.length;
  return (
    <>
      <p>
        {known === 0
          ? m.chain.nonePublished(legs.length)
          : known === legs.length
            ? m.chain.allPublished(published, known)
            : m.chain.published(published, known, legs.length)}
        .
      </p>
      {missing.length > 0 && known > 0 && (
        <>
          <p>{m.chain.missing(missing.length)}</p>
          <LegLinks legs={missing} {...links} more={(leg) => <LengthOf leg={leg} whole={whole} onlyOthers />} />
        </>
      )}
      <p className="quiet">{m.chain.drawn(drawn)}</p>
    </>
  );
}

/** The published length of a leg with who says it, and what others say. */
export function LengthOf({ leg, whole, onlyOthers = false }: { leg: Leg; whole: Whole; onlyOthers?: boolean }) {
  const m = useRoomMessages();
  const who = (citations: Leg['properties']['citations']) => publishersOf(citations, whole, m);
  const isKnown = leg.properties.lengthKm !== undefined;
  return (
    <SaidList
      said={onlyOthers ? [] : [{ value: lengthInWords(leg, m), who: isKnown ? who(citationsFor(leg, 'lengthKm')) : '' }]}
      others={rivalsOf(leg, (field) => field === 'lengthKm').map(({ value, citations }) => ({ value, who: who(citations) }))}
    />
  );
}
