/** Each record that is opened has a query cache of its own, so that Back and Forward lead from one to the other. */
import { QueryClient } from '@tanstack/react-query';

const clients = new Map<string, QueryClient>();

/** The cache of a record, by its name in the address. What is of no record (code, words) is taken over from `other`. */
export function clientOf(name: string, other?: QueryClient): QueryClient {
  const known = clients.get(name);
  if (known) return known;
  const client = new QueryClient({ defaultOptions: { queries: { networkMode: 'always', refetchOnWindowFocus: false } } });
  for (const { queryKey, state } of other?.getQueryCache().getAll() ?? [])
    if ((queryKey[0] === 'words' || queryKey[0] === 'code') && state.data !== undefined) client.setQueryData(queryKey, () => state.data); // some of it are functions, which would be called
  clients.set(name, client);
  return client;
}

/** Nothing of the record is kept in memory any more. */
export function forgetClient(name: string): void {
  clients.get(name)?.clear();
  clients.delete(name);
}
