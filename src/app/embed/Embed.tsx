/** A view in a page of somebody else's: the providers, and the one boundary behind which nothing is left to show. */
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Suspense } from 'react';
import { firstWords } from '@/i18n/languages.ts';
import { useMessages } from '@/i18n/messages.tsx';
import { parseEmbed } from '@/present/embedding/embedAddress.ts';
import { tabs } from '@/tabs/index.tsx';
import { codeQuery, useCode } from '@/ui/useCode.ts';
import { Boundary } from '../Boundary.tsx';
import { newClient } from '../newClient.ts';
import { Language } from '../Language.tsx';
import { OfRecord } from '../OfRecord.tsx';
import { recordLanguage } from '../recordLanguages.ts';
import { Room, roomWordsQuery } from '../Room.tsx';
import { factsQuery, wholeQuery } from '../useRecord.ts';
import { EmbedFrame } from './EmbedFrame.tsx';
import { type EmbedOf, useEmbed } from './useEmbed.ts';

export function Embed({ client }: { client: QueryClient }) {
  const m = useMessages();
  return (
    <QueryClientProvider client={client}>
      <Boundary title={m.failed.title} hint={m.failed.wholeHint} resetKey="">
        <Suspense fallback={<p role="status">{m.frame.loading}</p>}>
          <Language>
            <Live />
          </Language>
        </Suspense>
      </Boundary>
    </QueryClientProvider>
  );
}

/** The newest record, or the edition to which the embed is frozen; a record out of a file has no other editions. */
function Live() {
  const embed = useEmbed();
  const { data } = embed.view;
  if (data !== '' || embed.standing.frozen === '')
    return (
      <OfRecord name={data}>
        <EmbedFrame embed={embed} />
      </OfRecord>
    );
  return (
    <Room room="view">
      <Frozen embed={embed} />
    </Room>
  );
}

const loadFrozen = () => import('./Frozen.tsx');

function Frozen({ embed }: { embed: EmbedOf }) {
  const code = useCode('frozen', loadFrozen);
  return <code.Frozen embed={embed} />;
}

/** All that the view of this address needs starts at once: its record, the code of its tab, the words. */
export function startEmbed(search: string): QueryClient {
  const { view, standing } = parseEmbed(search);
  const client = newClient(recordLanguage(view.lang));
  if (view.data === '' && standing.frozen === '') {
    void client.prefetchQuery(factsQuery);
    void client.prefetchQuery(wholeQuery);
  } else if (view.data === '') void client.prefetchQuery(codeQuery('frozen', loadFrozen));
  void client.prefetchQuery(codeQuery(view.tab, tabs[view.tab].load));
  void Promise.resolve(firstWords(view.lang)).then((first) => client.prefetchQuery(roomWordsQuery(first)));
  return client;
}
