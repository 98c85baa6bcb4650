/** The talks that there are: those that ship, and the reader's own. */
import { useSuspenseQuery } from '@tanstack/react-query';
import type { Talk } from '@/record/types.ts';
import type { Lent } from './lent.ts';
import { useOwnTalks } from './own/ownTalks.ts';

/** Suspends until those that ship are there. */
export function useTalks({ loadTalks }: Lent): { readonly shipped: readonly Talk[]; readonly own: readonly Talk[] } {
  const { data: shipped } = useSuspenseQuery({ queryKey: ['talks'], queryFn: loadTalks, staleTime: Infinity, gcTime: Infinity, retry: 1 });
  return { shipped, own: useOwnTalks() };
}

/** Undefined where no talk of that id ships, and none is kept on this machine. */
export function useTalk(id: string, lent: Lent): Talk | undefined {
  const { shipped, own } = useTalks(lent);
  return own.find((talk) => talk.id === id) ?? shipped.find((talk) => talk.id === id);
}
