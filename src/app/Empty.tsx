/** Nothing matches: which part of the filter empties it, and the way to lift that part. */
import { filterInWords, type Phrase, phraseText } from '@/exchange/filterInWords.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { countOf } from '@/record/select.ts';
import { Notice } from '@/ui/Notice.tsx';
import type { View } from '@/view/view.ts';
import style from './Empty.module.css';
import { toEverything } from './everything.ts';
import type { Shown } from '@/view/shown.ts';

export function Empty({ shown }: { shown: Shown }) {
  const m = useRoomMessages();
  const { view, ownFacts, own, goTo } = shown;
  if (ownFacts.entries.length === 0)
    return (
      <Notice title={m.nothing.noRecord}>
        <p>{m.nothing.noRecordHint}</p>
      </Notice>
    );
  const phrases = filterInWords(view, ownFacts, own, m, 3);
  const lifts = phrases.map((phrase) => ({ phrase, count: countWithout(phrase, shown) })).filter(({ count }) => count > 0);
  const keeps = lifts.length > 0 ? [] : phrases.map((phrase) => ({ phrase, count: countOfOnly(phrase, shown) }));
  const barren = keeps.filter(({ count }) => count === 0).map(({ phrase }) => phraseText(phrase, m));
  const fruitful = keeps.length > 1 ? keeps.filter(({ count }) => count > 0) : [];
  const hint = lifts.length > 0 ? m.nothing.by : barren.length > 0 ? m.nothing.alone(m.and(barren)) : m.nothing.together;
  const change = (next: (view: View) => View) => {
    goTo(next);
    document.getElementById('view')?.focus(); // the button that was pressed is gone
  };
  return (
    <Notice title={m.nothing.title} action={{ label: m.filter.reset, onClick: () => change(toEverything) }}>
      <p>{hint}</p>
      <ul className={style.ways}>
        {lifts.map(({ phrase, count }) => (
          <Way key={phrase.id} text={m.nothing.lift(phraseText(phrase, m), count)} onClick={() => change(phrase.without)} />
        ))}
        {fruitful.map(({ phrase, count }) => (
          <Way
            key={phrase.id}
            text={m.nothing.keep(phraseText(phrase, m), count)}
            onClick={() => change((now) => onlyOf(now, phrase.id))}
          />
        ))}
      </ul>
    </Notice>
  );
}

function Way({ text, onClick }: { text: string; onClick: () => void }) {
  return (
    <li>
      <button type="button" onClick={onClick}>
        {text}
      </button>
    </li>
  );
}

function countWithout({ id }: Phrase, { view, ownFacts, selection, found }: Shown): number {
  return id === 'by' ? countOf(ownFacts.columns, view.filter, found) : (selection.lifted.get(id) ?? 0);
}

function countOfOnly({ id }: Phrase, { view, facts, ownFacts, found }: Shown): number {
  const columns = id === 'by' ? facts.columns : ownFacts.columns;
  return countOf(columns, onlyOf(view, id).filter, id === 'q' ? found : undefined);
}

/** The view with no other part of its filter than this one. */
function onlyOf(view: View, id: Phrase['id']): View {
  const { filter } = view;
  const choice = id === 'by' || id === 'dates' || id === 'q' ? undefined : filter.choices[id];
  return {
    ...view,
    by: id === 'by' ? view.by : '',
    filter: {
      choices: choice ? { [id]: choice } : {},
      ...(id === 'dates' && filter.from !== undefined && { from: filter.from }),
      ...(id === 'dates' && filter.to !== undefined && { to: filter.to }),
      ...(id === 'q' && filter.q !== undefined && { q: filter.q }),
    },
  };
}
