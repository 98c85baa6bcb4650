/** What a view is filtered by, and how many records that leaves, where it cannot be changed: in an embed, on a stage. */
import { countInWords } from '@/exchange/countInWords.ts';
import { filterInWords, sentenceOf } from '@/exchange/filterInWords.ts';
import { useMessages } from '@/i18n/messages.tsx';
import type { Shown } from '@/view/shown.ts';
import { FilterNotes } from './FilterNotes.tsx';

export function FilterSaid({ shown }: { shown: Shown }) {
  const m = useMessages();
  const { view, ownFacts, own } = shown;
  return (
    <div className="quiet">
      <p>
        <bdi>{sentenceOf(filterInWords(view, ownFacts, own, m), m)}</bdi>
        <bdi>{m.filter.said.colon}</bdi>
        <strong dir="auto">{countInWords(shown, m)}</strong>
      </p>
      <FilterNotes shown={shown} />
    </div>
  );
}
