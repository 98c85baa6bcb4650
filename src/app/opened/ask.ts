/** The way to the worker: each ask has a number, and its answer the same. */
import type { Answer, Asked, AskName, Progress } from './messages.ts';

export interface Asking {
  readonly ask: <Name extends AskName>(name: Name, about: Asked[Name]['ask']) => Promise<Asked[Name]['answer']>;
  /** Ends the worker, whatever it is at: what it was asked is refused. */
  readonly end: () => void;
}

/** Why an ask is refused whose worker was ended. */
export const ended = 'ended';

export function startWorker(onProgress: (progress: Progress) => void): Asking {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  const fail = (message: string) => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    if ('progress' in data) return onProgress(data.progress);
    const asked = waiting.get(data.number);
    waiting.delete(data.number);
    if ('error' in data) asked?.reject(new Error(data.error));
    else asked?.resolve(data.value);
  });
  // out of memory, or a program that could not be had
  worker.addEventListener('error', ({ message }) => fail(message || 'The file could not be read by this browser'));
  worker.addEventListener('messageerror', () => fail('The file is too large for this browser'));
  let last = 0;
  return {
    end: () => {
      worker.terminate();
      fail(ended);
    },
    ask: (name, about) =>
      new Promise((resolve, reject) => {
        const number = ++last;
        waiting.set(number, { resolve: resolve as (value: unknown) => void, reject });
        worker.postMessage({ about, name, number }, []); // the list says to the linter that this goes to no window
      }),
  };
}
