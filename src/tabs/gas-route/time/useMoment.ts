/** The moment at which the route is looked at, and whether it plays. Its home is the To of the filter; while the slider moves, the address follows close behind. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Day } from '@/record/edtf.ts';
import { dayOfLimit } from '../day.ts';
import { leastMs } from './steps.ts';
import { type Playing, usePlay } from './usePlay.ts';

/** "step" makes a step in the history, "replace" refines the last. */
type How = 'step' | 'replace';
export type OnTo = (to: string | undefined, how: How) => void;

/** One moment may be shown, moved and played in several places at once. */
export interface Moving extends Playing {
  /** EDTF day, month or year, as the filter has it; undefined is the end of the coverage. */
  readonly to: string | undefined;
  /** The last day that it lets through: what is drawn now. */
  readonly day: Day;
  /** It may move on; the address has its first place at once, a step where it had none, and the others as fast as it may be changed. */
  readonly move: (to: string | undefined) => void;
  /** It goes there, and the address has it at once. */
  readonly goTo: (to: string | undefined, how: How) => void;
}

interface Place {
  readonly to: string | undefined;
}

/** `settled` is the To of the filter, `end` the last day of the coverage. */
export function useMoment(settled: string | undefined, end: Day, onTo: OnTo): Moving {
  const [moving, setMoving] = useState<Place | null>(null);
  /** What was last put into the address, or seen there. */
  const rested = useRef(settled);
  /** Runs while the address was changed just now. */
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  /** What is still to be put into the address. */
  const unsaid = useRef<Place | null>(null);
  const latest = useRef(onTo);
  useEffect(() => {
    latest.current = onTo;
  });

  const stop = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    unsaid.current = null;
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
      const last = unsaid.current;
      stop();
      if (last) latest.current(last.to, 'replace');
    },
    [stop],
  );

  const say = useCallback((to: string | undefined, how: How) => {
    rested.current = to;
    latest.current(to, how);
  }, []);
  const write = useCallback(
    (to: string | undefined, how: How) => {
      stop();
      setMoving(null);
      say(to, how);
    },
    [stop, say],
  );
  const to = moving ? moving.to : settled;
  const { isPlaying, play, pause } = usePlay(to, write);

  const goTo = useCallback(
    (next: string | undefined, how: How) => {
      pause();
      write(next, how);
    },
    [pause, write],
  );
  const move = useCallback(
    (next: string | undefined) => {
      pause();
      setMoving({ to: next });
      unsaid.current = { to: next };
      const follow = (how: How) => {
        const place = unsaid.current;
        unsaid.current = null;
        timer.current = place ? setTimeout(follow, leastMs, 'replace') : undefined;
        if (place) say(place.to, how);
        else setMoving(null);
      };
      // where nothing was set yet, Back undoes it and stays on the tab
      if (timer.current === undefined) follow(rested.current === undefined ? 'step' : 'replace');
    },
    [pause, say],
  );
  return { to, day: dayOfLimit(to, end), move, goTo, isPlaying, play, pause };
}
