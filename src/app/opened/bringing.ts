/** Opens what a reader brings. What is open stays as it is until the new record stands; it can be given up at any moment. */
import type { QueryClient } from '@tanstack/react-query';
import type { BroughtFile } from '@/exchange/bring/bring.ts';
import type { CompletionWords } from '@/exchange/bring/complete.ts';
import type { Report } from '@/exchange/bring/report.ts';
import type { LargeData } from '@/record/large/data.ts';
import { editionBytes } from '@/record/large/write.ts';
import { ended, startWorker } from './ask.ts';
import { clientOf } from '../clients.ts';
import { keepFile, wasRefused } from './kept.ts';
import { install, openedQuery } from './open.ts';
import { tellProgress } from './useProgress.ts';
import { recordKey } from './recordKey.ts';

export interface Brought {
  /** Its name in the address; undefined where nothing of it can be shown. */
  readonly key: string | undefined;
  readonly report: Report;
  /** False where the browser could not keep it: it is open, and gone with the page. */
  readonly isKept: boolean;
}

export interface Bringing {
  /** Rejects when it is given up. */
  readonly done: Promise<Brought>;
  readonly giveUp: () => void;
}

/** `name` is that of all files together; `client` is that of the page, of which words and code are taken over. */
export function startBringing(files: readonly BroughtFile[], name: string, words: CompletionWords, client: QueryClient): Bringing {
  const worker = startWorker(tellProgress);
  let isGivenUp = false;
  const open = async (): Promise<Brought> => {
    tellProgress({ done: 0, of: 0, what: 'bytes' });
    const { data, report } = await worker.ask('open', { source: { files }, name: nameOf(files), words });
    if (!data) {
      worker.end();
      return { key: undefined, report, isKept: false };
    }
    const bytes = editionBytes(data);
    const key = await recordKey(files[0]?.name ?? '', bytes);
    const known = clientOf(key, client).getQueryData(openedQuery(key, words).queryKey);
    if (known?.data) {
      worker.end(); // the same file: it is open already
      return { key, report: known.report, isKept: !wasRefused(key) };
    }
    const isKept = await keepFile({ key, name, title: data.head.dataset.title, openedAt: Date.now(), report }, bytes).then(() => true, () => false); // oxfmt-ignore
    if (isGivenUp) throw new Error(ended); // its worker is gone; what is kept can be opened out of the list
    const own = clientOf(key, client);
    own.setQueryData(openedQuery(key, words).queryKey, install({ name, report, data }, worker, own));
    return { key, report, isKept };
  };
  const giveUp = () => {
    isGivenUp = true;
    worker.end();
  };
  return { done: open(), giveUp };
}

export interface Reading {
  /** Undefined where nothing of it can be shown. Rejects when it is given up. */
  readonly done: Promise<LargeData | undefined>;
  readonly giveUp: () => void;
}

/** The record of files, to compare with: it is neither opened nor kept. */
export function readBrought(files: readonly BroughtFile[], words: CompletionWords): Reading {
  const worker = startWorker(tellProgress);
  const done = worker
    .ask('open', { source: { files }, name: nameOf(files), words })
    .then(({ data }) => data)
    .finally(() => worker.end());
  return { done, giveUp: () => worker.end() };
}

/** Of the file without its ending: it stands in for a title where the file has none. */
function nameOf(files: readonly BroughtFile[]): string {
  return (files[0]?.name ?? '').replace(/\.[a-z]{2,7}$/i, '').slice(0, 120);
}
