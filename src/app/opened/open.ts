/** A record that lies as one file beside the page, opened in the place of the one with which the dashboard was built. */
import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { Perspective } from '@/record/according.ts';
import type { LargeData } from '@/record/large/data.ts';
import { openLarge } from '@/record/large/open.ts';
import { type LargeRecord, openSeen } from '@/record/large/seen.ts';
import type { Problem } from '@/record/problem.ts';
import type { Seen, Voices } from '@/view/shown.ts';
import { factsQuery, searchKey, voicesKey, wholeQuery } from '../useRecord.ts';
import { type Asking, startWorker } from './ask.ts';
import { tellProgress } from './progress.ts';

/** Resolves to what is wrong with the file; to none when the record stands in the cache. */
export const openedQuery = (name: string) =>
  queryOptions({
    queryKey: ['opened', name],
    queryFn: async ({ client }): Promise<readonly Problem[]> => {
      const worker = startWorker(tellProgress);
      const answer = await worker.ask('open', { url: new URL(name, document.baseURI).href });
      if ('problems' in answer) return answer.problems;
      keep(openLarge(answer.data), answer.data, worker, client);
      return [];
    },
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
  });

/** Puts the record where the dashboard looks for it: what it holds, how it is searched, and how others see it. */
function keep(own: LargeRecord, data: LargeData, { ask }: Asking, client: QueryClient): void {
  client.setQueryData(factsQuery.queryKey, own.facts);
  client.setQueryData(wholeQuery.queryKey, own.whole);
  client.setQueryData(searchKey, () => (text: string) => ask('find', { text }));
  const seen = new Map<Perspective, Seen | Error | undefined>();
  const setVoices = () => client.setQueryData(voicesKey, { speaks: data.speaks, isAtHand: false, see } satisfies Voices);
  const set = (by: Perspective, what: Seen | Error) => {
    seen.set(by, what);
    setVoices();
  };
  const see: Voices['see'] = (by) => {
    if (!seen.has(by)) {
      seen.set(by, undefined);
      void ask('see', { by })
        .then((rows) => openSeen(rows, by, own, data))
        .catch((error: Error) => error)
        .then((what) => set(by, what));
    }
    return seen.get(by);
  };
  setVoices();
}
