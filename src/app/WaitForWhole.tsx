/** Suspends until the rest of the record is there; throws to the boundary when it cannot be loaded. */
import { useSuspenseQuery } from '@tanstack/react-query';
import { wholeQuery } from './useRecord.ts';

export function WaitForWhole() {
  useSuspenseQuery(wholeQuery);
  return null;
}
