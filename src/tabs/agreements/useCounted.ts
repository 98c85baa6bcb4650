import { usePaper } from '@/ui/usePaper.ts';
import { type SlicedValue, useSliced } from '@/ui/useSliced.ts';
import { atOnce, type Sliced } from '@/record/slices.ts';

/** `useSliced`, but on paper, which waits for nobody, at once. */
export function useCounted<Value>(start: () => Sliced<Value>, deps: readonly unknown[]): SlicedValue<Value> {
  const isPaper = usePaper();
  const found = useSliced(() => (isPaper ? whole(start) : start()), [...deps, isPaper]);
  return found;
}

/** Without a pause. */
// oxlint-disable-next-line require-yield -- it is given where others pause
function* whole<Value>(start: () => Sliced<Value>): Sliced<Value> {
  return atOnce(start());
}
