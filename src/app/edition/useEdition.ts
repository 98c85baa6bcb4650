/** What has changed since another edition in what a view shows: the same filter and perspective, held against both. */
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { accordingTo } from '@/record/according.ts';
import { changesBetween, type EditionChange } from '@/record/editions.ts';
import { hasWords } from '@/record/fold.ts';
import { buildSearchIndex, search } from '@/record/search.ts';
import { select } from '@/record/select.ts';
import type { Shown } from '@/view/shown.ts';
import { fetchEdition } from './fetchEdition.ts';

const editionQuery = (version: string) =>
  queryOptions({
    queryKey: ['edition', version],
    queryFn: async ({ meta }) => {
      const edition = await fetchEdition(version, meta?.['language']);
      if (!edition) throw new Error(`editions/${version}.json is not kept`);
      return edition;
    },
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
  });

/** Suspends until that edition is there; throws to the boundary when it cannot be had. */
export function useEdition({ asked, view, whole, own, selection }: Shown): { date: string; changes: readonly EditionChange[] } {
  const { by } = view;
  const { filter } = asked; // what only that edition knew still chooses in it
  const { data: then } = useSuspenseQuery(editionQuery(view.edition));
  const isSearched = hasWords(filter.q);
  const searchIndex = useMemo(() => (isSearched ? buildSearchIndex(then.facts, then.whole) : undefined), [isSearched, then]);
  const changes = useMemo(() => {
    const seen = accordingTo(by, then.facts, then.whole);
    const found = searchIndex && filter.q !== undefined ? search(searchIndex, filter.q) : undefined;
    const { shown } = select(seen.facts.columns, filter, found);
    const none = new Map<string, never>();
    return changesBetween(
      { shown, records: seen.whole.records, all: then.whole.records },
      { shown: selection.shown, records: whole?.records ?? none, all: own?.records ?? none },
    );
  }, [by, then, searchIndex, filter, selection, whole, own]);
  return { date: then.facts.dataset.edition.date, changes };
}
