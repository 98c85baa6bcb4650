/** What a view is filtered by, and how many records that leaves, where it cannot be changed: in an embed, on a stage. */
import { countInWords } from '@/exchange/countInWords.ts';
import { filterInWords, sentenceOf } from '@/exchange/filterInWords.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Shown } from '@/view/shown.ts';
import { FilterNotes } from './FilterNotes.tsx';
import { Room } from './Room.tsx';

export function FilterSaid(props: { shown: Shown }) {
  return (
    <Room>
      <Said {...props} />
    </Room>
  );
}

function Said({ shown }: { shown: Shown }) {
  const m = useRoomMessages();
  const { view, ownFacts, own } = shown;
  return (
    <div className="quiet">
      <p>
        <bdi>{sentenceOf(filterInWords(view, ownFacts, own, m), m)}</bdi>
        {m.filter.colon}
        <strong dir="auto">{countInWords(shown, m)}</strong>
      </p>
      <FilterNotes shown={shown} />
    </div>
  );
}
