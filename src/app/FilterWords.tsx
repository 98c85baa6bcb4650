/** What a view is filtered by, as phrases whose words can be taken away. */
import { Fragment } from 'react';
import { filterInWords, type Phrase, type Word } from '@/exchange/filterInWords.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { Chip } from '@/ui/Chip.tsx';
import type { Shown } from '@/view/shown.ts';
import type { View } from '@/view/view.ts';

/** So many values of a facet are named. */
const named = 4;

interface Props {
  shown: Shown;
  onChange: (next: (view: View) => View) => void;
}

export function FilterWords({ shown: { view, ownFacts, own }, onChange }: Props) {
  const m = useRoomMessages();
  const phrases = filterInWords(view, ownFacts, own, m, named);
  if (phrases.length === 0) return m.filter.none; // of what is searched for nothing may be a word
  return phrases.map((phrase, at) => (
    <Fragment key={phrase.id}>
      {at > 0 && <bdi>{m.said.comma}</bdi>}
      <Words phrase={phrase} onRemove={({ without }) => onChange(without)} />
    </Fragment>
  ));
}

function Words({ phrase, onRemove }: { phrase: Phrase; onRemove: (word: Word) => void }) {
  const m = useRoomMessages();
  const { before, words, joint } = phrase;
  const texts = words.map(({ text }) => text);
  let next = 0;
  return (
    <>
      {before && <bdi>{before} </bdi>}
      {m.pieces[joint](texts).map(({ type, value }, at) => {
        const word = type === 'element' ? words[next++] : undefined;
        return word ? <Chip key={at} text={value} onRemove={() => onRemove(word)} /> : <bdi key={at}>{value}</bdi>;
      })}
    </>
  );
}
