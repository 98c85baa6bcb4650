/** The record in the query cache: the index first, the rest at once behind it, the search when somebody searches. */
import { queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { type Facts, factsOf, type Whole, wholeOf } from '@/record/facts.ts';

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

/** The ids that a text finds; undefined when there is no text, "pending" while the search is made ready. */
export function useFound(text: string | undefined, facts: Facts, whole: Whole | undefined): ReadonlySet<string> | 'pending' | undefined {
  const { data } = useQuery({
    queryKey: ['search'],
    queryFn: async () => {
      const { buildSearchIndex, search } = await import('@/record/search.ts');
      if (!whole) throw new Error('The search needs the whole record');
      const index = buildSearchIndex(facts, whole);
      return (words: string) => search(index, words);
    },
    enabled: text !== undefined && whole !== undefined,
    ...forever,
  });
  if (text === undefined) return undefined;
  return data ? data(text) : 'pending';
}
