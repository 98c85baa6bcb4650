/** Query caches. A record has one of its own, and so has each language of it, so that Back and Forward lead from one to the other. */
import type { QueryClient } from '@tanstack/react-query';
import { newClient } from './newClient.ts';

const clients = new Map<string, QueryClient>();

/** The cache by a name, of the record in a language. What is of no record (code, words) is taken over from `other`. */
export function clientOf(name: string, other?: QueryClient, language = ''): QueryClient {
  const known = clients.get(name);
  if (known) return known;
  const client = newClient(language);
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
