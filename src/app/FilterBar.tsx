/** Above every view: how many records are shown of how many, and the filter in words, each part removable. */
import { useRef } from 'react';
import { useMessages } from '@/i18n/messages.tsx';
import type { Facts, Whole } from '@/record/facts.ts';
import { isEmpty, spanOf } from '@/record/filter.ts';
import { isUndated } from '@/record/edtf.ts';
import { Chip } from '@/ui/Chip.tsx';
import { defaultView } from '@/view/view.ts';
import style from './FilterBar.module.css';
import { type FilterPart, filterInWords } from './filterInWords.ts';
import type { Shown } from './useSelection.ts';

interface Props {
  facts: Facts;
  whole: Whole | undefined;
  shown: Shown;
  /** Given where the facets are a sheet. */
  onOpenFilters: (() => void) | undefined;
}

export function FilterBar({ facts, whole, shown, onOpenFilters }: Props) {
  const m = useMessages();
  const { view, goTo, selection, search } = shown;
  const bar = useRef<HTMLDivElement>(null);
  const { filter } = view;
  const parts = filterInWords(filter, facts, whole, m);
  const undated = filter.from || filter.to ? selection.shown.filter((entry) => isUndated(entry.date)).length : 0;
  const span = spanOf(filter);
  const works = new Set(selection.shown.flatMap((entry) => entry.sources)).size;
  const lift = (without: FilterPart['without']) => {
    goTo((now) => ({ ...now, filter: without(now.filter) }));
    bar.current?.focus(); // the button that was pressed is gone
  };
  const count = m.shownOf(selection.shown.length, selection.total);

  return (
    <div ref={bar} tabIndex={-1} className={style.bar}>
      {onOpenFilters && (
        <button type="button" onClick={onOpenFilters}>
          {m.filter.title}
        </button>
      )}
      <p role="status" className={style.count}>
        {search === 'pending'
          ? m.filter.searching
          : view.tab === 'sources' && whole
            ? `${count}, ${m.worksShownOf(works, whole.sources.size)}`
            : count}
      </p>
      <ul className={style.parts} aria-label={m.filter.title}>
        {parts.map((part) => (
          <li key={part.text}>
            <Chip text={part.text} onRemove={() => lift(part.without)} />
          </li>
        ))}
        {parts.length === 0 && <li className="quiet">{m.filter.none}</li>}
      </ul>
      <button type="button" disabled={isEmpty(filter)} onClick={() => lift(() => defaultView.filter)}>
        {m.filter.reset}
      </button>
      {span.start > span.end && <p className={style.note}>{m.filter.datesCrossed}</p>}
      {undated > 0 && <p className={style.note}>{m.filter.undated(undated)}</p>}
    </div>
  );
}
