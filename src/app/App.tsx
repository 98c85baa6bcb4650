/** The providers, and the one boundary behind which nothing is left to show. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { firstWords } from '@/i18n/languages.ts';
import { useMessages } from '@/i18n/messages.tsx';
import { wide } from '@/ui/useMedia.ts';
import { Boundary } from './Boundary.tsx';
import { Dashboard } from './Dashboard.tsx';
import { railQuery } from './Facets.tsx';
import { Language } from './Language.tsx';
import { roomWordsQuery } from './Room.tsx';
import { factsQuery, wholeQuery } from './useRecord.ts';

/** Tests bring a client that holds their own record. */
export function App({ client: given }: { client?: QueryClient }) {
  const m = useMessages();
  const [client] = useState(() => given ?? startClient());
  return (
    <QueryClientProvider client={client}>
      <Boundary title={m.failed.whole} hint={m.failed.wholeHint} resetKey="">
        <Suspense fallback={<p role="status">{m.frame.loading}</p>}>
          <Language>
            <Dashboard />
          </Language>
        </Suspense>
      </Boundary>
    </QueryClientProvider>
  );
}

/** Both halves of the record and the words of the rooms start at once: what the first view does not need follows without waiting for a view. */
function startClient(): QueryClient {
  // the record lies beside the page: loading it does not depend on a network
  const client = new QueryClient({ defaultOptions: { queries: { networkMode: 'always', refetchOnWindowFocus: false } } });
  void client.prefetchQuery(factsQuery);
  if (window.matchMedia(wide).matches) void client.prefetchQuery(railQuery);
  void client.prefetchQuery(wholeQuery);
  void Promise.resolve(firstWords('')).then((first) => client.prefetchQuery(roomWordsQuery(first)));
  return client;
}
