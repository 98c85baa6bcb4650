/** Above every view: what it is filtered by, as a sentence whose words can be taken away, and how many records that leaves. */
import { countInWords } from '@/exchange/countInWords.ts';
import { Fragment, lazy, Suspense, useRef } from 'react';
import { filterInWords, type Phrase, type Word } from '@/exchange/filterInWords.ts';
import { useMessages } from '@/i18n/messages.tsx';
import { Chip } from '@/ui/Chip.tsx';
import type { View } from '@/view/view.ts';
import { Boundary } from './Boundary.tsx';
import { showsEverything, toEverything } from './everything.ts';
import style from './FilterBar.module.css';
import type { Shown } from '@/view/shown.ts';

/** There is something to note only of dates and of a perspective. */
const FilterNotes = lazy(async () => ({ default: (await import('./FilterNotes.tsx')).FilterNotes }));

/** So many values of a facet are named in the sentence. */
const named = 4;

interface Props {
  shown: Shown;
  /** Opens the facets where they are a sheet; the button is not seen where they are a rail. */
  onOpenFilters: () => void;
}

export function FilterBar({ shown, onOpenFilters }: Props) {
  const m = useMessages();
  const { view, goTo, ownFacts, own } = shown;
  const bar = useRef<HTMLDivElement>(null);
  const phrases = filterInWords(view, ownFacts, own, m, named);
  const change = (next: (view: View) => View) => {
    goTo(next);
    bar.current?.focus(); // the button that was pressed is gone
  };

  return (
    <div ref={bar} tabIndex={-1} className={style.bar}>
      <button type="button" className={style.open} onClick={onOpenFilters}>
        {m.filter.title}
      </button>
      <p className={style.sentence}>
        {phrases.length === 0 && <span>{m.filter.none}</span>}
        {phrases.map((phrase, at) => (
          <Fragment key={phrase.id}>
            {at > 0 && <bdi>{m.filter.said.comma}</bdi>}
            <Words phrase={phrase} onRemove={({ without }) => change(without)} />
          </Fragment>
        ))}
        <bdi>{m.filter.said.colon}</bdi>
        <span role="status" dir="auto" className={style.count}>
          {countInWords(shown, m)}
        </span>
      </p>
      <button type="button" disabled={showsEverything(view)} onClick={() => change(toEverything)}>
        {m.filter.reset}
      </button>
      {(view.by !== '' || view.filter.from !== undefined || view.filter.to !== undefined) && (
        <Boundary quiet resetKey="">
          <Suspense fallback={<p className={style.note}>{m.filter.loading}</p>}>
            <FilterNotes shown={shown} />
          </Suspense>
        </Boundary>
      )}
    </div>
  );
}

function Words({ phrase, onRemove }: { phrase: Phrase; onRemove: (word: Word) => void }) {
  const m = useMessages();
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
