/** Plays the months one after another, until the end, a touch of the reader or Escape. */
import { useEffect, useRef, useState } from 'react';
import { limitOf, type Pace, type Steps } from './steps.ts';
import type { Moving } from './useMoment.ts';

interface Playing {
  readonly isPlaying: boolean;
  /** From where it stands; from the beginning when it stands at the end. */
  readonly start: () => void;
  readonly stop: () => void;
}

/** `month` is where it stands now. */
export function usePlay(moment: Moving, month: number, steps: Steps, { quiet, busy }: Pace, busyOnes: ReadonlySet<number>): Playing {
  const [isPlaying, setIsPlaying] = useState(false);
  /** Where playing has put it: anywhere else somebody else has. */
  const put = useRef<string | undefined>(undefined);
  const { to, move, goTo } = moment;

  useEffect(() => {
    if (!isPlaying) return undefined;
    if (to !== put.current) {
      setIsPlaying(false);
      return undefined;
    }
    const timer = setTimeout(
      () => {
        put.current = limitOf(month + 1, steps);
        if (put.current !== undefined) return move(put.current);
        goTo(undefined, 'replace');
        setIsPlaying(false);
      },
      busyOnes.has(month) ? busy : quiet,
    );
    return () => clearTimeout(timer);
  }, [isPlaying, to, month, steps, quiet, busy, busyOnes, move, goTo]);

  useEffect(() => {
    if (!isPlaying) return undefined;
    const stopAt = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation(); // it closes nothing else meanwhile
      setIsPlaying(false);
    };
    window.addEventListener('keydown', stopAt, { capture: true });
    return () => window.removeEventListener('keydown', stopAt, { capture: true });
  }, [isPlaying]);

  return {
    isPlaying,
    start: () => {
      put.current = limitOf(month >= steps.last ? steps.first : month + 1, steps);
      goTo(put.current, 'step');
      setIsPlaying(put.current !== undefined);
    },
    stop: () => setIsPlaying(false),
  };
}
