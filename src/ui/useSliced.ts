/** Long work in short tasks, so that the page stays answerable: what is short is done at once, as if this were useMemo. */
import { startTransition, useEffect, useMemo, useRef, useState } from 'react';

/** ms that one task may take. */
const slice = 8;
/** So many steps are gone at once whatever they take: a small record is always there at once, and nothing in its page jumps. */
const atOnce = 24;

interface Work<Value> {
  readonly steps: Generator<void, Value, void>;
  /** Undefined until it is done. */
  result?: { readonly value: Value };
}

export interface SlicedValue<Value> {
  /** Undefined until it is worked out. */
  readonly value: Value | undefined;
  /** While it is worked out: what was worked out before, from other things; undefined at first. */
  readonly before: Value | undefined;
}

/** `start` is called anew when one of `deps` changes; what was under way is given up. An error in it is thrown in the component. */
export function useSliced<Value>(start: () => Generator<void, Value, void>, deps: readonly unknown[]): SlicedValue<Value> {
  const work = useMemo(() => {
    const begun: Work<Value> = { steps: start() };
    advance(begun, atOnce);
    return begun;
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the caller names them
  }, deps);
  const [, setFinished] = useState<unknown>();
  const before = useRef<Value>(undefined);
  useEffect(() => {
    if (work.result) {
      before.current = work.result.value;
      return undefined;
    }
    let timer = setTimeout(function next() {
      try {
        advance(work);
      } catch (error) {
        setFinished(() => {
          throw error;
        });
        return;
      }
      if (work.result) {
        before.current = work.result.value;
        startTransition(() => setFinished(work)); // what is drawn of it is drawn in short tasks too
      } else timer = setTimeout(next);
    });
    return () => clearTimeout(timer);
  }, [work]);
  return { value: work.result?.value, before: before.current };
}

/** Goes on until it is done, or for the length of a slice; for `least` steps at least. */
function advance<Value>(work: Work<Value>, least = 1): void {
  const end = performance.now() + slice;
  for (let steps = 0; !work.result && (steps < least || performance.now() < end); steps += 1) {
    const step = work.steps.next();
    if (step.done) work.result = { value: step.value };
  }
}
