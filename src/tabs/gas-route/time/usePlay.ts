/** Plays one stop after another, until the last, a touch of the reader, Escape, or the wish for less motion. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { useMedia } from '@/ui/useMedia.ts';
import type { Stop } from './steps.ts';

export interface Playing {
  readonly isPlaying: boolean;
  /** From the first of these stops, at least one. */
  readonly play: (course: readonly Stop[]) => void;
  readonly pause: () => void;
}

/** `to` is where it stands now, `write` puts it elsewhere. */
export function usePlay(to: string | undefined, write: (to: string | undefined, how: 'step' | 'replace') => void): Playing {
  const [course, setCourse] = useState<readonly Stop[] | null>(null);
  /** The stop at which playing has put it: anywhere else somebody else has. */
  const at = useRef(0);
  const pause = useCallback(() => setCourse(null), []);

  useEffect(() => {
    if (!course) return undefined;
    const [stop, next] = [course[at.current], course[at.current + 1]];
    if (!stop || !next || to !== stop.to) {
      pause();
      return undefined;
    }
    const timer = setTimeout(() => {
      at.current += 1;
      write(next.to, 'replace');
    }, stop.ms);
    return () => clearTimeout(timer);
  }, [course, to, write, pause]);

  const isStill = useMedia('(prefers-reduced-motion: reduce)');
  if (isStill && course) setCourse(null); // it has no button to stop it then

  const isPlaying = course !== null;
  useEffect(() => {
    if (!isPlaying) return undefined;
    const stopAt = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation(); // it closes nothing else meanwhile
      pause();
    };
    window.addEventListener('keydown', stopAt, { capture: true });
    return () => window.removeEventListener('keydown', stopAt, { capture: true });
  }, [isPlaying, pause]);

  const play = useCallback(
    (stops: readonly Stop[]) => {
      at.current = 0;
      write(stops[0]?.to, 'step');
      setCourse(stops);
    },
    [write],
  );
  return { isPlaying, play, pause };
}
