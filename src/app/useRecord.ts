/** The record in the query cache: the index first, the rest at once behind it, the search when somebody searches. */
import { queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Perspective } from '@/record/according.ts';
import { type Facts, factsOf, type Whole, wholeOf } from '@/record/facts.ts';
import { hasWords } from '@/record/fold.ts';
import type { Voices } from '@/view/shown.ts';

const forever = { staleTime: Infinity, gcTime: Infinity, retry: 1 } as const;

export const factsQuery = queryOptions({
  queryKey: ['record', 'index'],
  queryFn: async (): Promise<Facts> => factsOf((await import('virtual:record/index')).default),
  ...forever,
});

export const wholeQuery = queryOptions({
  queryKey: ['record', 'rest'],
  queryFn: async (): Promise<Whole> => wholeOf((await import('virtual:record/rest')).default),
  ...forever,
});

/** Suspends until the index is there. */
export function useFacts(): Facts {
  return useSuspenseQuery(factsQuery).data;
}

/** Undefined until the rest is there. */
export function useWhole(): Whole | undefined {
  return useQuery(wholeQuery).data;
}

/** What a search text finds. While the search is made ready, or when it cannot be, nothing obeys the text yet. */
export type Found =
  | { readonly state: 'none' }
  | { readonly state: 'pending' }
  | { readonly state: 'failed'; readonly error: Error }
  | { readonly state: 'ready'; readonly ids: ReadonlySet<string> };

export function useFound(text: string | undefined, facts: Facts): Found {
  const isAsked = hasWords(text);
  const { data: whole, error: wholeError } = useQuery(wholeQuery);
  const { data: find, error: searchError } = useQuery({
    queryKey: ['search'],
    queryFn: async () => {
      const { buildSearchIndex, search } = await import('@/record/search.ts');
      if (!whole) throw new Error('The search needs the whole record');
      const index = buildSearchIndex(facts, whole);
      return (words: string) => search(index, words);
    },
    enabled: isAsked && whole !== undefined,
    ...forever,
  });
  const error = wholeError ?? searchError;
  return useMemo<Found>(() => {
    if (!isAsked) return { state: 'none' };
    if (find) return { state: 'ready', ids: find(text) };
    return error ? { state: 'failed', error } : { state: 'pending' };
  }, [isAsked, text, find, error]);
}

/** Undefined until they are there; their code follows the record. */
export function useVoices(facts: Facts): { voices: Voices | undefined; error: Error | undefined } {
  const { data: whole, error: wholeError } = useQuery(wholeQuery);
  const { data: voices, error } = useQuery({
    queryKey: ['voices'],
    queryFn: async (): Promise<Voices> => {
      const { accordingTo, voicesIn } = await import('@/record/according.ts');
      if (!whole) throw new Error('The perspectives need the whole record');
      const seen = new Map<Perspective, ReturnType<Voices['see']>>();
      const see = (by: Perspective) => {
        const known = seen.get(by) ?? accordingTo(by, facts, whole);
        seen.set(by, known);
        return known;
      };
      return { speaks: voicesIn(whole), see };
    },
    enabled: whole !== undefined,
    ...forever,
  });
  return { voices, error: wholeError ?? error ?? undefined };
}
