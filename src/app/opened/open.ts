/** A record out of a file, opened in the place of the one with which the dashboard was built: one beside the page, or one that the reader brought. */
import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { CompletionWords } from '@/exchange/bring/complete.ts';
import type { Report } from '@/exchange/bring/report.ts';
import type { Perspective } from '@/record/according.ts';
import type { LargeData } from '@/record/large/data.ts';
import { openLarge } from '@/record/large/open.ts';
import { type LargeRecord, openSeen } from '@/record/large/seen.ts';
import { siteFile } from '@/ui/siteFile.ts';
import type { Seen, Voices } from '@/view/shown.ts';
import { factsQuery, searchKey, voicesKey, wholeQuery } from '../useRecord.ts';
import { type Asking, startWorker } from './ask.ts';
import { keptFile } from './kept.ts';
import { inPage, isBeside } from '../recordName.ts';
import { openedInPage } from './inPage.ts';
import { tellProgress } from './useProgress.ts';

/** A record that stands in the cache, or why none does. */
export interface OpenedRecord {
  /** As the reader calls it. */
  readonly name: string;
  readonly report: Report;
  /** Undefined where nothing can be shown. */
  readonly data: LargeData | undefined;
}

/** Null where the file is not kept on this machine. */
export const openedQuery = (name: string, words: CompletionWords) =>
  queryOptions({
    queryKey: ['opened', name],
    queryFn: async ({ client }): Promise<OpenedRecord | null> => {
      if (isBeside(name)) {
        const worker = startWorker(tellProgress);
        // a single file has its examples within
        const source =
          import.meta.env.MODE === 'single'
            ? { files: [{ name, bytes: new Uint8Array(await (await siteFile(name)).arrayBuffer()) }] }
            : { url: new URL(name, document.baseURI).href };
        return install({ name, ...(await worker.ask('open', { source, name, words })) }, worker, client);
      }
      const held = name === inPage ? openedInPage() : undefined;
      const kept = held ? undefined : await keptFile(name);
      const file = held ?? (kept && { name: kept.file.name, bytes: kept.bytes });
      if (!file) return null;
      const worker = startWorker(tellProgress);
      const { data, report } = await worker.ask('open', { source: { files: [file] }, name: file.name, words });
      // what it was before: of the file that was brought, and not of what was kept of it
      return install({ name: file.name, report: kept?.file.report ?? report, data }, worker, client);
    },
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
  });

/** Puts the record where the dashboard looks for it: what it holds, how it is searched, and how others see it. */
export function install(opened: OpenedRecord, { ask }: Asking, client: QueryClient): OpenedRecord {
  const { data } = opened;
  if (data) keep(openLarge(data), data, ask, client);
  return opened;
}

function keep(own: LargeRecord, data: LargeData, ask: Asking['ask'], client: QueryClient): void {
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
