/** Code that is loaded when it is first used, kept in the query cache so that a failed load can be tried again. */
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';

export function codeQuery<Code>(name: string, load: () => Promise<Code>) {
  return queryOptions({ queryKey: ['code', name], queryFn: load, staleTime: Infinity, gcTime: Infinity, retry: false });
}

/** Suspends until it is there. */
export function useCode<Code>(name: string, load: () => Promise<Code>): Code {
  return useSuspenseQuery(codeQuery(name, load)).data;
}
