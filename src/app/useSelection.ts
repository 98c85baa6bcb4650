/** The address, held against the record: the view that is shown, what it selects, and what of the address could not be used. */
import { useMemo } from 'react';
import type { Facts, Whole } from '@/record/facts.ts';
import { select, type Selection } from '@/record/select.ts';
import { type GoTo, useView } from '@/view/useView.ts';
import type { View } from '@/view/view.ts';
import { knownView } from './knownView.ts';
import { type Found, useFound, useVoices, type Voices } from './useRecord.ts';

export interface Shown {
  readonly view: View;
  readonly goTo: GoTo;
  /** The record as the chosen perspective sees it; `whole` is undefined until it is there. */
  readonly facts: Facts;
  readonly whole: Whole | undefined;
  /** The record in its own choice, whatever the perspective; the whole is undefined until it is there. */
  readonly ownFacts: Facts;
  readonly own: Whole | undefined;
  /** Who speaks in the record; undefined until that is there. */
  readonly voices: Voices | undefined;
  readonly selection: Selection;
  /** The ids that the search text finds; undefined when there is no text. */
  readonly found: ReadonlySet<string> | undefined;
  /** Whether the selection obeys the search text and the perspective: not yet, or not at all, and then why. Its counts hold only when it is ready. */
  readonly state: 'ready' | 'pending' | 'failed';
  readonly error: Error | undefined;
  /** The view as the address asks for it, with what this edition of the record does not know. */
  readonly asked: View;
  readonly ignored: readonly string[];
}

/** What the address shows of this record, and the way to change it. What the record does not know falls away with the first change. */
export function useSelection(own: Facts, ownWhole: Whole | undefined): Shown {
  const { view: asked, ignored, goTo } = useView();
  const { voices, error: voicesError } = useVoices(own);
  const { view, unknown } = useMemo(() => knownView(asked, own, ownWhole, voices), [asked, own, ownWhole, voices]);
  const seen = view.by === '' ? { facts: own, whole: ownWhole } : voices?.see(view.by);
  const facts = seen?.facts ?? own;
  const searched: Found = useFound(view.filter.q, own);
  const found = searched.state === 'ready' ? searched.ids : undefined;
  const selection = useMemo(() => select(facts.columns, view.filter, found, own.entries.length), [facts, own, view.filter, found]);
  const error = searched.state === 'failed' ? searched.error : seen ? undefined : voicesError;
  return {
    view,
    goTo: (change, move) => goTo((now) => change(knownView(now, own, ownWhole, voices).view), move),
    facts,
    whole: seen?.whole,
    ownFacts: own,
    own: ownWhole,
    voices,
    selection,
    found,
    state: error ? 'failed' : searched.state === 'pending' || !seen ? 'pending' : 'ready',
    error,
    asked,
    ignored: [...ignored, ...unknown],
  };
}
