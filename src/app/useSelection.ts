/** A view, held against the record: the view that is shown, what it selects, and what of it could not be used. */
import { useMemo } from 'react';
import type { Facts, Whole } from '@/record/facts.ts';
import { select } from '@/record/select.ts';
import type { Shown } from '@/view/shown.ts';
import { useView } from '@/view/useView.ts';
import { knownView } from './knownView.ts';
import { type Found, useFound, useVoices } from './useRecord.ts';

/** What the address shows of this record, and the way to change it. What the record does not know falls away with the first change. */
export function useSelection(own: Facts, ownWhole: Whole | undefined): Shown {
  return useShown(useView(), own, ownWhole);
}

/** What any view shows of a record, wherever the view is kept. */
export function useShown({ view: asked, ignored, goTo }: ReturnType<typeof useView>, own: Facts, ownWhole: Whole | undefined): Shown {
  const { voices, error: voicesError } = useVoices(own);
  const { view, unknown } = useMemo(() => knownView(asked, own, ownWhole, voices), [asked, own, ownWhole, voices]);
  const seen = view.by === '' ? { facts: own, whole: ownWhole } : voices?.see(view.by);
  const facts = seen?.facts ?? own;
  const searched: Found = useFound(view.filter.q, own);
  const found = searched.state === 'ready' ? searched.rows : undefined;
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
