/** The window of time while it moves. Once it rests the address has it. */
import { useCallback, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { useSetting } from '@/ui/setting.tsx';
import { dayAt, type Scale } from './scale.ts';
import { edges, wholeDays, type Window } from './window.ts';

/** "step" makes a step in the history, "replace" refines the last. */
type How = 'step' | 'replace';
type OnRest = (window: Window, how: How) => void;

export interface Moving {
  readonly window: Window;
  /** Where it is, or where it is going, at this moment: steps that come faster than pictures go on from there. */
  readonly heading: () => Window;
  /** It may move on; it comes to rest when it has not moved for a moment. */
  readonly move: (window: Window) => void;
  /** It has come to rest. */
  readonly rest: (window: Window) => void;
  /** It goes there in a glance. */
  readonly glide: (window: Window, how?: How) => void;
}

/** Browsers allow few changes of the address a second. */
const restMs = 160;
const glideMs = 240;
/** An audience has to follow. */
const stageMs = 900;

export function useMoving(settled: Window, scale: Scale, onRest: OnRest): Moving {
  const [moving, setMoving] = useState<Window | null>(null);
  const window = moving ?? settled;
  const heading = useRef<Window | null>(null);
  /** The window last put into the address, or seen there. */
  const rested = useRef(settled);
  /** What is still to be put into the address. */
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const frame = useRef(0);
  const latest = useRef({ onRest, window, scale });
  useEffect(() => {
    latest.current = { onRest, window, scale };
  });

  const stop = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    cancelAnimationFrame(frame.current);
  }, []);
  const { place } = useSetting();
  const glideTime = place === 'stage' ? stageMs : glideMs;
  const draw = useCallback(
    (before: Window, next: Window, on: Scale, onEnd: () => void) => {
      if (document.hidden || matchMedia('(prefers-reduced-motion: reduce)').matches) return onEnd();
      const [from, to] = [edges(before, on), edges(next, on)];
      const began = performance.now();
      const step = (now: number) => {
        const passed = Math.min(1, Math.max(0, (now - began) / glideTime));
        if (passed === 1) return onEnd();
        const share = 1 - (1 - passed) ** 3;
        const [first, last] = from.map((at, edge) => at + share * (to[edge]! - at)) as [number, number];
        setMoving({ start: dayAt(first, on), end: dayAt(last, on) - 1 });
        frame.current = requestAnimationFrame(step);
      };
      frame.current = requestAnimationFrame(step);
    },
    [glideTime],
  );
  // the address went elsewhere, as by Back or with the next scene: what was under way is over, and the window goes there
  const { start, end } = settled;
  const follow = useEffectEvent((next: Window) => {
    const { window: before } = latest.current; // as it was last drawn
    rested.current = next;
    stop();
    heading.current = null;
    setMoving(before);
    draw(before, next, scale, () => setMoving(null));
  });
  useLayoutEffect(() => {
    if (rested.current.start !== start || rested.current.end !== end) follow({ start, end });
  }, [start, end]);
  useEffect(
    () => () => {
      const unsaid = timer.current === undefined ? null : heading.current;
      stop();
      if (unsaid) latest.current.onRest(wholeDays(unsaid), 'replace');
    },
    [stop],
  );

  const rest = useCallback(
    (next: Window, how: How = 'replace') => {
      stop();
      heading.current = null;
      setMoving(null);
      rested.current = wholeDays(next);
      latest.current.onRest(rested.current, how);
    },
    [stop],
  );
  const move = useCallback(
    (next: Window) => {
      stop();
      heading.current = next;
      setMoving(next);
      timer.current = setTimeout(() => rest(next), restMs);
    },
    [stop, rest],
  );
  const glide = useCallback(
    (next: Window, how: How = 'step') => {
      stop();
      heading.current = next;
      const { window: before, scale: on } = latest.current;
      draw(before, next, on, () => rest(next, how));
    },
    [stop, rest, draw],
  );
  return { window, heading: useCallback(() => heading.current ?? rested.current, []), move, rest, glide };
}
