/** The moment at which the route is looked at, also while it moves. Its home is the To of the filter; while it moves, the address follows at rest. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Day } from '@/record/edtf.ts';
import { dayOfLimit } from './steps.ts';

/** "step" makes a step in the history, "replace" refines the last. */
type How = 'step' | 'replace';
export type OnTo = (to: string | undefined, how: How) => void;

export interface Moving {
  /** EDTF day, month or year, as the filter has it; undefined is the end of the coverage. */
  readonly to: string | undefined;
  /** The last day that it lets through: what is drawn now. */
  readonly day: Day;
  /** It may move on; the address has it when it has not moved for a moment. */
  readonly move: (to: string | undefined) => void;
  /** It goes there, and the address has it at once. */
  readonly goTo: (to: string | undefined, how: How) => void;
}

/** Browsers allow few changes of the address a second. */
const restMs = 160;

/** `settled` is the To of the filter, `end` the last day of the coverage. */
export function useMoment(settled: string | undefined, end: Day, onTo: OnTo): Moving {
  const [moving, setMoving] = useState<{ readonly to: string | undefined } | null>(null);
  /** What was last put into the address, or seen there. */
  const rested = useRef(settled);
  /** What is still to be put into the address. */
  const pending = useRef<{ readonly to: string | undefined; readonly timer: ReturnType<typeof setTimeout> } | null>(null);
  const latest = useRef(onTo);
  useEffect(() => {
    latest.current = onTo;
  });

  const stop = useCallback(() => {
    if (pending.current) clearTimeout(pending.current.timer);
    pending.current = null;
  }, []);
  // the address went elsewhere, as by Back: what was under way is over
  useEffect(() => {
    if (rested.current === settled) return;
    rested.current = settled;
    stop();
    setMoving(null);
  }, [settled, stop]);
  useEffect(
    () => () => {
      const unsaid = pending.current;
      stop();
      if (unsaid) latest.current(unsaid.to, 'replace');
    },
    [stop],
  );

  const goTo = useCallback(
    (to: string | undefined, how: How) => {
      stop();
      setMoving(null);
      rested.current = to;
      latest.current(to, how);
    },
    [stop],
  );
  const move = useCallback(
    (to: string | undefined) => {
      stop();
      setMoving({ to });
      pending.current = { to, timer: setTimeout(() => goTo(to, 'replace'), restMs) };
    },
    [stop, goTo],
  );
  const to = moving ? moving.to : settled;
  return { to, day: dayOfLimit(to, end), move, goTo };
}
