import { useCallback, useSyncExternalStore } from 'react';

/** In rem: who reads larger text has less room. From this width on, facets and an open record stand beside the view; below they are sheets. */
export const wide = '(min-width: 75rem)';

/** A phone held upright: pictures that need room beside them are drawn downwards. */
export const slim = '(width < 36rem)';

export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => query === wide, // what is drawn when the site is built is that of a wide screen
  );
}
