/** What the charts need to know of the whole record, worked out in slices before they are drawn. */
import type { Facts, Whole } from '@/record/facts.ts';
import type { Once } from '@/record/once.ts';
import { useSliced } from '@/ui/useSliced.ts';

/** `needs` stay the same from one time to the next. */
export function useReady(needs: readonly Once<unknown>[], { facts, whole }: { readonly facts: Facts; readonly whole: Whole }): boolean {
  const { value = false } = useSliced(
    function* () {
      for (const need of needs) yield* need.sliced(facts, whole);
      return true;
    },
    [needs, facts, whole],
  );
  return value;
}
