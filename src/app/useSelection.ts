/** The address, held against the record: the view that is shown, what it selects, and what of the address could not be used. */
import { useMemo } from 'react';
import type { Facts, Whole } from '@/record/facts.ts';
import { select, type Selection } from '@/record/filter.ts';
import { keepKnown } from '@/record/known.ts';
import { type GoTo, useView } from '@/view/useView.ts';
import type { View } from '@/view/view.ts';
import { useFound } from './useRecord.ts';

export interface Shown {
  readonly view: View;
  readonly goTo: GoTo;
  readonly selection: Selection;
  /** True while the search is made ready: the selection does not obey the text yet. */
  readonly searching: boolean;
  readonly ignored: readonly string[];
}

export function useSelection(facts: Facts, whole: Whole | undefined): Shown {
  const { view: asked, ignored, goTo } = useView();
  const known = useMemo(() => {
    const { filter, unknown } = keepKnown(asked.filter, facts, whole);
    const missing = asked.record !== '' && !facts.byId.has(asked.record);
    return {
      view: { ...asked, filter, record: missing ? '' : asked.record },
      unknown: missing ? [...unknown, `record=${asked.record}`] : unknown,
    };
  }, [asked, facts, whole]);
  const found = useFound(known.view.filter.q, facts, whole);
  const searching = found === 'pending';
  const selection = useMemo(
    () => select(facts.entries, known.view.filter, searching ? undefined : found),
    [facts, known, found, searching],
  );
  return { view: known.view, goTo, selection, searching, ignored: [...ignored, ...known.unknown] };
}
