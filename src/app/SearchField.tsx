import { useId } from 'react';
import { useMessages } from '@/i18n/messages.tsx';
import type { GoTo } from '@/view/useView.ts';
import type { View } from '@/view/view.ts';
import style from './FilterRail.module.css';

export function SearchField({ view, goTo }: { view: View; goTo: GoTo }) {
  const m = useMessages();
  const id = useId();
  const search = (text: string) => {
    const isFirst = view.filter.q === undefined;
    const change = (now: View): View => {
      const { q: _, ...others } = now.filter;
      return { ...now, filter: text.trim() === '' ? others : { ...others, q: text } };
    };
    // a step from no search to a search, so that Back leaves it; each further letter refines it
    goTo(change, isFirst ? 'step' : 'replace');
  };
  return (
    <div className={style.field}>
      <label htmlFor={id}>{m.filter.search}</label>
      <input
        id={id}
        type="search"
        placeholder={m.filter.searchHint}
        value={view.filter.q ?? ''}
        onChange={(event) => search(event.target.value)}
      />
    </div>
  );
}
