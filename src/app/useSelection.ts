/** The address, held against the record: the view that is shown, what it selects, and what of the address could not be used. */
import { useMemo } from 'react';
import type { Facts, Whole } from '@/record/facts.ts';
import { select, type Selection } from '@/record/filter.ts';
import { type GoTo, useView } from '@/view/useView.ts';
import type { View } from '@/view/view.ts';
import { knownView } from './knownView.ts';
import { type Found, useFound } from './useRecord.ts';

export interface Shown {
  readonly view: View;
  readonly goTo: GoTo;
  readonly selection: Selection;
  /** Until it is "none" or "ready" the selection does not obey the search text. */
  readonly search: Found['state'];
  readonly searchError: Error | undefined;
  readonly ignored: readonly string[];
}

/** What the address shows of this record, and the way to change it. What the record does not know falls away with the first change. */
export function useSelection(facts: Facts, whole: Whole | undefined): Shown {
  const { view: asked, ignored, goTo } = useView();
  const { view, unknown } = useMemo(() => knownView(asked, facts, whole), [asked, facts, whole]);
  const found = useFound(view.filter.q, facts);
  const ids = found.state === 'ready' ? found.ids : undefined;
  const selection = useMemo(() => select(facts.entries, view.filter, ids), [facts, view.filter, ids]);
  return {
    view,
    goTo: (change, move) => goTo((now) => change(knownView(now, facts, whole).view), move),
    selection,
    search: found.state,
    searchError: found.state === 'failed' ? found.error : undefined,
    ignored: [...ignored, ...unknown],
  };
}
