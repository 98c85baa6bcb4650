/** A query cache holds the record in one language. */
import { QueryClient } from '@tanstack/react-query';

/** A cache of the record in a language of `recordLanguage`. The record lies beside the page: loading it does not depend on a network. */
export function newClient(language = ''): QueryClient {
  return new QueryClient({ defaultOptions: { queries: { networkMode: 'always', refetchOnWindowFocus: false, meta: { language } } } });
}

/** In which language a cache holds the record. */
export function languageOf(client: QueryClient): unknown {
  return client.getDefaultOptions().queries?.meta?.['language'] ?? '';
}
