/** How far the opening of a file has come: told by its worker, shown until it is open. */
import { useSyncExternalStore } from 'react';
import type { Progress } from './messages.ts';

let now: Progress = { done: 0, of: 0, what: 'bytes' };
const listeners = new Set<() => void>();

export function tellProgress(progress: Progress): void {
  now = progress;
  for (const listener of listeners) listener();
}

export function useProgress(): Progress {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => now,
  );
}
