/** The pointer on the overview: it moves the frame, moves an end of it, or draws a new one; a press beside the frame brings it there. */
import { type PointerEvent, useEffect, useState } from 'react';
import type { Day } from '@/record/edtf.ts';
import { centredOn, type End, shiftBy, windowBetween, withEnd } from '../time/edges.ts';
import { lengthOf, type Window } from '../time/window.ts';

/** What is held: an end or the whole of the frame, or the ground beside it. Elements say so by `data-grip`. */
type Grip = End | 'frame' | 'ground';

/** A press that is not over yet. */
interface Held {
  readonly grip: Grip;
  readonly x: number;
  readonly day: Day;
  readonly before: Window;
  /** What the drag has made of it; undefined while the pointer has hardly moved. */
  readonly made: Window | undefined;
  /** Escape ends a drag without its result. */
  readonly isGivenUp: boolean;
}

interface Brush {
  readonly window: Window;
  readonly coverage: Window;
  readonly dayAt: (clientX: number) => Day;
  readonly onMove: (window: Window) => void;
  readonly onRest: (window: Window) => void;
}

const dragPx = 3;

export function useBrush({ window: shown, coverage, dayAt, onMove, onRest }: Brush) {
  const [held, setHeld] = useState<Held>();
  useEffect(() => {
    if (!held?.made) return undefined;
    const { before } = held;
    const giveUp = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation(); // it closes nothing else meanwhile
      setHeld({ ...held, made: undefined, isGivenUp: true });
      onRest(before);
    };
    globalThis.addEventListener('keydown', giveUp, { capture: true });
    return () => globalThis.removeEventListener('keydown', giveUp, { capture: true });
  }, [held, onRest]);

  return {
    onPointerDown: ({ button, isPrimary, clientX, pointerId, shiftKey, target, currentTarget }: PointerEvent) => {
      if (button !== 0 || !isPrimary) return;
      currentTarget.setPointerCapture(pointerId);
      const grip = gripOf(target);
      // a frame around everything cannot move: there a drag draws a new one
      const draws = grip === 'frame' && (shiftKey || lengthOf(shown) >= lengthOf(coverage));
      setHeld({ grip: draws ? 'ground' : grip, x: clientX, day: dayAt(clientX), before: shown, made: undefined, isGivenUp: false });
    },
    onPointerMove: ({ clientX }: PointerEvent) => {
      if (!held || held.isGivenUp || (!held.made && Math.abs(clientX - held.x) < dragPx)) return;
      const made = windowOf(held, dayAt(clientX), coverage);
      setHeld({ ...held, made });
      onMove(made);
    },
    onPointerUp: () => {
      if (held?.made) onRest(held.made);
      else if (held?.grip === 'ground' && !held.isGivenUp) onRest(centredOn(held.before, Math.floor(held.day), coverage));
      setHeld(undefined);
    },
    onPointerCancel: () => {
      if (held?.made) onRest(held.before);
      setHeld(undefined);
    },
  };
}

function gripOf(target: EventTarget): Grip {
  const grip = target instanceof Element ? target.closest<HTMLElement>('[data-grip]')?.dataset['grip'] : undefined;
  return grip === 'start' || grip === 'end' || grip === 'frame' ? grip : 'ground';
}

function windowOf({ grip, day, before }: Held, now: Day, coverage: Window): Window {
  if (grip === 'ground') return windowBetween(day, now, coverage);
  if (grip === 'frame') return shiftBy(before, now - day, coverage);
  return withEnd(before, grip, before[grip] + now - day, coverage);
}
