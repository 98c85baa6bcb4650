/** Above every view: what it is filtered by, as a sentence whose words can be taken away, and how many records that leaves. */
import { countInWords } from '@/exchange/countInWords.ts';
import { lazy, Suspense, useRef } from 'react';
import { useMessages } from '@/i18n/messages.tsx';
import { codeQuery, useCode } from '@/ui/useCode.ts';
import type { View } from '@/view/view.ts';
import { Boundary } from './Boundary.tsx';
import { showsEverything, toEverything } from './everything.ts';
import style from './FilterBar.module.css';
import { Room } from './Room.tsx';
import type { Shown } from '@/view/shown.ts';

/** There is something to note only of dates and of a perspective. */
const FilterNotes = lazy(async () => ({ default: (await import('./FilterNotes.tsx')).FilterNotes }));

const loadWords = () => import('./FilterWords.tsx');

export const filterWordsQuery = codeQuery('filter-words', loadWords);

interface Props {
  shown: Shown;
  /** Opens the facets where they are a sheet; the button is not seen where they are a rail. */
  onOpenFilters: () => void;
}

export function FilterBar({ shown, onOpenFilters }: Props) {
  const m = useMessages();
  const { view, goTo } = shown;
  const isWhole = showsEverything(view);
  const bar = useRef<HTMLDivElement>(null);
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
        {isWhole ? (
          m.filter.none
        ) : (
          <Room room="none">
            <InWords shown={shown} onChange={change} />
          </Room>
        )}
        {m.filter.colon}
        <span role="status" dir="auto" className={style.count}>
          {countInWords(shown, m)}
        </span>
      </p>
      <button type="button" disabled={isWhole} onClick={() => change(toEverything)}>
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

function InWords(props: { shown: Shown; onChange: (next: (view: View) => View) => void }) {
  const { FilterWords } = useCode('filter-words', loadWords);
  return <FilterWords {...props} />;
}
