/** A file that is made in a worker of its own, so that the page stays answerable. */
import type { SavedAnswer, SavedAsk } from '@/exchange/bring/saved.ts';

/** Rejects with what went wrong. */
export async function savedApart(ask: SavedAsk): Promise<Blob> {
  const worker = new Worker(new URL('./savedWorker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise<Blob>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<SavedAnswer>) =>
        'error' in data ? reject(new Error(data.error)) : resolve(data.file),
      );
      // out of memory, or a program that could not be had
      worker.addEventListener('error', ({ message }) => reject(new Error(message)));
      worker.postMessage(ask, []); // the list says to the linter that this goes to no window
    });
  } finally {
    worker.terminate();
  }
}
