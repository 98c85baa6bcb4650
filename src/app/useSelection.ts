/** A view, held against the record: the view that is shown, what it selects, and what of it could not be used. */
import { createContext, useDeferredValue, useMemo } from 'react';
import type { Facts, Whole } from '@/record/facts.ts';
import type { Filter } from '@/record/filter.ts';
import { select } from '@/record/select.ts';
import type { Shown } from '@/view/shown.ts';
import { useView } from '@/view/useView.ts';
import { knownView } from './knownView.ts';
import { type Found, useFound, useVoices } from './useRecord.ts';

/** What the address shows of this record, and the way to change it. What the record does not know falls away with the first change. */
export function useSelection(own: Facts, ownWhole: Whole | undefined): Shown {
  return useShown(useView(), own, ownWhole);
}

/** What any view shows of a record, wherever the view is kept. The same while nothing of it changes; and its selection while its filter selects the same. */
export function useShown({ view: asked, ignored, goTo }: ReturnType<typeof useView>, own: Facts, ownWhole: Whole | undefined): Shown {
  const { voices, error: voicesError } = useVoices(own);
  const { view, unknown } = useMemo(() => knownView(asked, own, ownWhole, voices), [asked, own, ownWhole, voices]);
  const said = view.by === '' ? undefined : voices?.see(view.by);
  const [seen, failure] = said instanceof Error ? [undefined, said] : [said, voicesError];
  const isSeen = view.by === '' || seen !== undefined;
  const facts = seen?.facts ?? own;
  const whole = view.by === '' ? ownWhole : seen?.whole;
  const searched: Found = useFound(view.filter.q, own);
  const found = searched.state === 'ready' ? searched.rows : undefined;
  const filter = JSON.stringify(view.filter);
  const selection = useMemo(
    () => select(facts.columns, JSON.parse(filter) as Filter, found, own.entries.length),
    [facts, own, filter, found],
  );
  const error = searched.state === 'failed' ? searched.error : isSeen ? undefined : failure;
  const state = error ? 'failed' : searched.state === 'pending' || !isSeen ? 'pending' : 'ready';
  return useMemo(
    () => ({
      view,
      goTo: (change, move) => goTo((now) => change(knownView(now, own, ownWhole, voices).view), move),
      facts,
      whole,
      ownFacts: own,
      own: ownWhole,
      voices,
      selection,
      found,
      state,
      error,
      asked,
      ignored: [...ignored, ...unknown],
    }),
    [view, goTo, facts, whole, own, ownWhole, voices, selection, found, state, error, asked, ignored, unknown],
  );
}

/** What is chosen at the moment, for controls inside of a view that follows. */
export const ChosenContext = createContext<Shown | undefined>(undefined);

/**
 * The same, but behind it where something else is selected: what was ticked or typed is seen at once, and the view follows as soon as nothing
 * more is pressed. Where the same is selected it keeps up, so that a gesture that comes to rest stays where it is.
 */
export function useFollowing(shown: Shown): Shown {
  const late = useDeferredValue(shown);
  return late.selection === shown.selection || late.view.tab !== shown.view.tab ? shown : late;
}
