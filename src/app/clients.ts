/** Query caches. A record has one of its own, and so has each language of it, so that Back and Forward lead from one to the other. */
import { QueryClient } from '@tanstack/react-query';
import { recordLanguage } from './recordLanguages.ts';

const clients = new Map<string, QueryClient>();

/** A cache of the record in a language, "" where it is as it was written. The record lies beside the page: loading it does not depend on a network. */
export function newClient(language = ''): QueryClient {
  return new QueryClient({ defaultOptions: { queries: { networkMode: 'always', refetchOnWindowFocus: false, meta: { language } } } });
}

/** In which language a cache holds the record. */
function languageOf(client: QueryClient): string {
  const language = client.getDefaultOptions().queries?.meta?.['language'];
  return typeof language === 'string' ? language : '';
}

/** The cache by a name. What is of no record (code, words) is taken over from `other`. */
export function clientOf(name: string, other?: QueryClient, language = ''): QueryClient {
  const known = clients.get(name);
  if (known) return known;
  const client = newClient(language);
  for (const { queryKey, state } of other?.getQueryCache().getAll() ?? [])
    if ((queryKey[0] === 'words' || queryKey[0] === 'code') && state.data !== undefined) client.setQueryData(queryKey, () => state.data); // some of it are functions, which would be called
  clients.set(name, client);
  return client;
}

/** The cache of the record in the language of a tag: that of the page where it is in it. */
export function clientIn(tag: string, page: QueryClient): QueryClient {
  const language = recordLanguage(tag);
  return languageOf(page) === language ? page : clientOf(`language ${language}`, page, language);
}

/** Nothing of the record is kept in memory any more. */
export function forgetClient(name: string): void {
  clients.get(name)?.clear();
  clients.delete(name);
}
