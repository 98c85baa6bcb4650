/** The window of time while it moves. Once it rests the address has it. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { dayAt, type Scale } from './scale.ts';
import { edges, wholeDays, type Window } from './window.ts';

/** "step" makes a step in the history, "replace" refines the last. */
type OnRest = (window: Window, move: 'step' | 'replace') => void;

export interface Moving {
  readonly window: Window;
  /** It may move on; it comes to rest when it has not moved for a moment. */
  readonly move: (window: Window) => void;
  /** It has come to rest. */
  readonly rest: (window: Window) => void;
  /** It goes there in a glance, as a step to which Back returns. */
  readonly glide: (window: Window) => void;
}

/** Browsers allow few changes of the address a second. */
const restMs = 160;
const glideMs = 240;

export function useMoving(settled: Window, scale: Scale, onRest: OnRest): Moving {
  const [moving, setMoving] = useState<Window | null>(null);
  const window = moving ?? settled;
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const frame = useRef(0);
  const latest = useRef({ onRest, window, scale });
  useEffect(() => {
    latest.current = { onRest, window, scale };
  });
  const stop = useCallback(() => {
    clearTimeout(timer.current);
    cancelAnimationFrame(frame.current);
  }, []);
  useEffect(() => stop, [stop]);

  const rest = useCallback(
    (next: Window, move: 'step' | 'replace' = 'replace') => {
      stop();
      setMoving(null);
      latest.current.onRest(wholeDays(next), move);
    },
    [stop],
  );
  const move = useCallback(
    (next: Window) => {
      stop();
      setMoving(next);
      timer.current = setTimeout(() => rest(next), restMs);
    },
    [stop, rest],
  );
  const glide = useCallback(
    (next: Window) => {
      stop();
      if (matchMedia('(prefers-reduced-motion: reduce)').matches) return rest(next, 'step');
      const { window: before, scale: on } = latest.current;
      const [from, to] = [edges(before, on), edges(next, on)];
      const began = performance.now();
      const draw = (now: number) => {
        const passed = Math.min(1, Math.max(0, (now - began) / glideMs));
        if (passed === 1) return rest(next, 'step');
        const share = 1 - (1 - passed) ** 3;
        const [start, end] = from.map((at, edge) => at + share * (to[edge]! - at)) as [number, number];
        setMoving({ start: dayAt(start, on), end: dayAt(end, on) - 1 });
        frame.current = requestAnimationFrame(draw);
      };
      frame.current = requestAnimationFrame(draw);
    },
    [stop, rest],
  );
  return { window, move, rest, glide };
}
