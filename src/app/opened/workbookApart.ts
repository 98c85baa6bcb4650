/** A workbook that is made in a worker of its own, so that the page stays answerable. */
import type { WorkbookAnswer, WorkbookAsk } from '@/exchange/bring/template/workbookOf.ts';

/** Rejects with what went wrong. */
export async function workbookApart(ask: WorkbookAsk): Promise<Blob> {
  const worker = new Worker(new URL('./workbookWorker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise<Blob>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<WorkbookAnswer>) =>
        'error' in data ? reject(new Error(data.error)) : resolve(data.workbook),
      );
      // out of memory, or a program that could not be had
      worker.addEventListener('error', ({ message }) => reject(new Error(message)));
      worker.postMessage(ask, []); // the list says to the linter that this goes to no window
    });
  } finally {
    worker.terminate();
  }
}
