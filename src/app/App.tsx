/** The providers, and the one boundary behind which nothing is left to show. */
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Suspense } from 'react';
import { firstWords } from '@/i18n/languages.ts';
import { useMessages } from '@/i18n/messages.tsx';
import { wide } from '@/ui/useMedia.ts';
import { parseAddress } from '@/view/address.ts';
import { useView } from '@/view/useView.ts';
import { Boundary } from './Boundary.tsx';
import { newClient } from './newClient.ts';
import { Screen } from './Screen.tsx';
import { railQuery } from './Facets.tsx';
import { filterWordsQuery } from './FilterBar.tsx';
import { isOpened } from './isOpened.ts';
import { Language, spoken } from './Language.tsx';
import { OfRecord } from './OfRecord.tsx';
import { recordLanguage } from './recordLanguages.ts';
import { recordName } from './recordName.ts';
import { roomWordsQuery } from './Room.tsx';
import { factsQuery, wholeQuery } from './useRecord.ts';

export function App({ client }: { client: QueryClient }) {
  const m = useMessages();
  return (
    <QueryClientProvider client={client}>
      <Boundary title={m.failed.whole} hint={m.failed.wholeHint} resetKey="">
        <Suspense fallback={<p role="status">{m.frame.loading}</p>}>
          <Language>
            <Shown />
          </Language>
        </Suspense>
      </Boundary>
    </QueryClientProvider>
  );
}

function Shown() {
  return (
    <OfRecord name={recordName(useView().view.data)}>
      <Screen />
    </OfRecord>
  );
}

/** Both halves of the record and the words of the rooms start at once: what the first view does not need follows without waiting for a view. */
export function startClient(): QueryClient {
  const lang = spoken(parseAddress(window.location.search).view.lang);
  const client = newClient(recordLanguage(lang));
  if (!isOpened()) void client.prefetchQuery(wholeQuery);
  void roomWords(client, lang);
  void client.prefetchQuery(filterWordsQuery);
  return client;
}

const roomWords = async (client: QueryClient, lang: string) => client.prefetchQuery(roomWordsQuery(await firstWords(lang)));

/** Resolves when the first view can be drawn in one go, or when something failed, which the view then says. */
export async function firstViewReady(client: QueryClient): Promise<void> {
  if (isOpened()) return;
  const lang = spoken(parseAddress(window.location.search).view.lang);
  const hasRail = window.matchMedia(wide).matches;
  const isFiltered = window.location.search !== ''; // or may be: then the filter is said in words from the start
  await Promise.all([
    client.prefetchQuery(factsQuery),
    hasRail && client.prefetchQuery(railQuery),
    isFiltered && Promise.all([client.prefetchQuery(filterWordsQuery), roomWords(client, lang)]),
  ]);
}
