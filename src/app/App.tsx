/** The providers, and the one boundary behind which nothing is left to show. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { en } from '@/i18n/en.ts';
import { MessagesProvider } from '@/i18n/messages.tsx';
import { Boundary } from './Boundary.tsx';
import { Dashboard } from './Dashboard.tsx';
import { factsQuery, wholeQuery } from './useRecord.ts';

/** Tests bring a client that holds their own record. */
export function App({ client: given }: { client?: QueryClient }) {
  const [client] = useState(() => given ?? startClient());
  return (
    <QueryClientProvider client={client}>
      <MessagesProvider messages={en}>
        <Boundary title={en.failed.whole} hint={en.failed.wholeHint} resetKey="">
          <Suspense fallback={<p role="status">{en.frame.loading}</p>}>
            <Dashboard />
          </Suspense>
        </Boundary>
      </MessagesProvider>
    </QueryClientProvider>
  );
}

/** Both halves of the record start at once: the second follows the first without waiting for a view. */
function startClient(): QueryClient {
  // the record lies beside the page: loading it does not depend on a network
  const client = new QueryClient({ defaultOptions: { queries: { networkMode: 'always', refetchOnWindowFocus: false } } });
  void client.prefetchQuery(factsQuery);
  void client.prefetchQuery(wholeQuery);
  return client;
}
