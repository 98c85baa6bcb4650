import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** False where the page is drawn when the site is built, and while that is taken over; true from then on. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
