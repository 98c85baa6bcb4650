/** Above every view: how many records are shown of how many, and the filter in words, each part removable. */
import { useRef } from 'react';
import { useMessages } from '@/i18n/messages.tsx';
import type { Whole } from '@/record/facts.ts';
import { isEmpty, spanOf } from '@/record/filter.ts';
import { isUndated } from '@/record/edtf.ts';
import { Chip } from '@/ui/Chip.tsx';
import { defaultView, type View } from '@/view/view.ts';
import { accordingName } from './according.ts';
import style from './FilterBar.module.css';
import { type FilterPart, filterInWords } from './filterInWords.ts';
import type { Shown } from './useSelection.ts';

interface Props {
  /** The record's own choice, which names every voice and value. */
  own: Whole | undefined;
  shown: Shown;
  /** Given where the facets are a sheet. */
  onOpenFilters: (() => void) | undefined;
}

export function FilterBar({ own, shown, onOpenFilters }: Props) {
  const m = useMessages();
  const { view, goTo, facts, selection, isPending } = shown;
  const by = accordingName(view.by, own, m);
  const bar = useRef<HTMLDivElement>(null);
  const { filter } = view;
  const parts = filterInWords(filter, facts, own, m);
  const undated = filter.from || filter.to ? selection.shown.filter((entry) => isUndated(entry.date)).length : 0;
  const span = spanOf(filter);
  const works = new Set(selection.shown.flatMap((entry) => entry.sources)).size;
  const change = (next: (view: View) => View) => {
    goTo(next);
    bar.current?.focus(); // the button that was pressed is gone
  };
  const lift = (without: FilterPart['without']) => change((now) => ({ ...now, filter: without(now.filter) }));
  const count = m.shownOf(selection.shown.length, selection.total);

  return (
    <div ref={bar} tabIndex={-1} className={style.bar}>
      {onOpenFilters && (
        <button type="button" onClick={onOpenFilters}>
          {m.filter.title}
        </button>
      )}
      <p role="status" className={style.count}>
        {isPending ? m.filter.searching : view.tab === 'sources' && own ? `${count}, ${m.worksShownOf(works, own.sources.size)}` : count}
      </p>
      <ul className={style.parts} aria-label={m.filter.title}>
        {parts.map((part) => (
          <li key={part.text}>
            <Chip text={part.text} onRemove={() => lift(part.without)} />
          </li>
        ))}
        {by && (
          <li>
            <Chip text={m.according.part(by)} onRemove={() => change((now) => ({ ...now, by: '' }))} />
          </li>
        )}
        {parts.length === 0 && !by && <li className="quiet">{m.filter.none}</li>}
      </ul>
      <button
        type="button"
        disabled={isEmpty(filter) && !by}
        onClick={() => change((now) => ({ ...now, filter: defaultView.filter, by: defaultView.by }))}
      >
        {m.filter.reset}
      </button>
      {span.start > span.end && <p className={style.note}>{m.filter.datesCrossed}</p>}
      {by && !isPending && <p className={style.note}>{m.according.silent(by, selection.total - facts.entries.length)}</p>}
      {undated > 0 && <p className={style.note}>{m.filter.undated(undated)}</p>}
    </div>
  );
}
