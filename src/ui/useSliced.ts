/** Long work in short tasks, so that the page stays answerable: what is short is done at once, as if this were useMemo, and on paper all is. */
import { startTransition, useEffect, useMemo, useRef, useState } from 'react';
import { usePaper } from './usePaper.ts';

/** ms after which a task takes no further step. */
const slice = 8;
/** So many steps are taken at once, for so many ms at most: a small record is there at once on a busy machine too, and nothing in its page jumps; a large one begun in several places is no long wait. */
const atOnce = { steps: 24, ms: 50 };

interface Work<Value> {
  readonly steps: Generator<void, Value, void>;
  /** Undefined until it is done. */
  result?: { readonly value: Value } | undefined;
}

export interface SlicedValue<Value> {
  /** Undefined until it is worked out. */
  readonly value: Value | undefined;
  /** While it is worked out: what was worked out before, from other things; undefined at first. */
  readonly before: Value | undefined;
}

/** `start` is called anew when one of `deps` changes; what was under way is given up. An error in it is thrown in the component. */
export function useSliced<Value>(start: () => Generator<void, Value, void>, deps: readonly unknown[]): SlicedValue<Value> {
  const isPaper = usePaper();
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- the caller names them
  const work = useMemo(() => begin(start(), atOnce.steps, atOnce.ms), deps);
  // paper waits for nobody; begun anew, so that an error in it is thrown again when React asks again
  if (isPaper && !work.result) work.result = begin(start(), Infinity, Infinity).result;
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

function begin<Value>(steps: Work<Value>['steps'], least: number, ms: number): Work<Value> {
  const work: Work<Value> = { steps };
  advance(work, least, ms);
  return work;
}

/** Goes on until it is done, or for the length of a slice; for `least` steps at least, unless they take `ms`. */
function advance<Value>(work: Work<Value>, least = 0, ms = slice): void {
  const begun = performance.now();
  const taken = () => performance.now() - begun;
  for (let steps = 0; !work.result && (taken() < slice || (steps < least && taken() < ms)); steps += 1) {
    const step = work.steps.next();
    if (step.done) work.result = { value: step.value };
  }
}
