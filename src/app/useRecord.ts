/** The record in the query cache, in the language of the cache: the index first, the rest at once behind it, the search when somebody searches. */
import { keepPreviousData, queryOptions, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Perspective } from '@/record/according.ts';
import { type Facts, factsOf, type Whole, wholeOf } from '@/record/facts.ts';
import { hasWords } from '@/record/fold.ts';
import type { Found as FoundRows } from '@/record/columns/parts.ts';
import type { Seen, Voices } from '@/view/shown.ts';
import { recordIn } from './recordLanguages.ts';

const forever = { staleTime: Infinity, gcTime: Infinity, retry: 1 } as const;

export const factsQuery = queryOptions({
  queryKey: ['record', 'index'],
  queryFn: async ({ meta }): Promise<Facts> => factsOf((await (await recordIn(meta?.['language'])).index()).default),
  ...forever,
});

export const wholeQuery = queryOptions({
  queryKey: ['record', 'rest'],
  queryFn: async ({ meta }): Promise<Whole> => wholeOf((await (await recordIn(meta?.['language'])).rest()).default),
  ...forever,
});

/** Where the ways to search and to see as others do stand in the cache. */
export const searchKey = ['search'];
export const voicesKey = ['voices'];

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
  | { readonly state: 'ready'; readonly rows: FoundRows };

/** A worker may answer, so the answer to a text takes the place of that to the text before when it is there. */
export function useFound(text: string | undefined, facts: Facts): Found {
  const isAsked = hasWords(text);
  const client = useQueryClient();
  const { data: whole, error: wholeError } = useQuery(wholeQuery);
  const { data: rows, error: searchError } = useQuery({
    queryKey: ['found', text],
    queryFn: async () => {
      if (!whole || text === undefined) throw new Error('The search needs the whole record');
      const find = await client.ensureQueryData({ queryKey: searchKey, queryFn: () => searchIn(facts, whole), ...forever });
      return find(text);
    },
    enabled: isAsked && whole !== undefined,
    placeholderData: keepPreviousData,
    ...forever,
    gcTime: 0,
  });
  const error = wholeError ?? searchError;
  return useMemo<Found>(() => {
    if (!isAsked) return { state: 'none' };
    if (rows) return { state: 'ready', rows };
    return error ? { state: 'failed', error } : { state: 'pending' };
  }, [isAsked, rows, error]);
}

type Find = (text: string) => FoundRows | Promise<FoundRows>;

async function searchIn(facts: Facts, whole: Whole): Promise<Find> {
  const { buildSearchIndex, search } = await import('@/record/search.ts');
  const index = buildSearchIndex(facts, whole);
  return (text) => search(index, text);
}

/** Undefined until they are there; their code follows the record. */
export function useVoices(facts: Facts): { voices: Voices | undefined; error: Error | undefined } {
  const { data: whole, error: wholeError } = useQuery(wholeQuery);
  const { data: voices, error } = useQuery({
    queryKey: voicesKey,
    queryFn: async (): Promise<Voices> => {
      const { accordingTo, voicesIn } = await import('@/record/according.ts');
      if (!whole) throw new Error('The perspectives need the whole record');
      const seen = new Map<Perspective, Seen>();
      const see = (by: Perspective): Seen => {
        const known = seen.get(by) ?? accordingTo(by, facts, whole);
        seen.set(by, known);
        return known;
      };
      return { speaks: voicesIn(whole), isAtHand: true, see };
    },
    enabled: whole !== undefined,
    ...forever,
  });
  return { voices, error: wholeError ?? error ?? undefined };
}
