/** Swipes across the stage, except where they begin on what a finger moves itself: a map, a timeline, a wide table. */
import { type PointerEvent, useRef } from 'react';
import { swipeOf } from './swipe.ts';

interface Handlers {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
  readonly onPointerCancel: () => void;
}

export function useSwipe(onSwipe: (to: 'next' | 'back') => void): Handlers {
  const from = useRef<{ id: number; x: number; y: number; at: number }>(undefined);
  return {
    onPointerDown: (event) => {
      const { pointerType, isPrimary, pointerId, clientX, clientY, timeStamp, target, currentTarget } = event;
      // a second finger makes it another gesture
      const isMine = pointerType === 'touch' && isPrimary && !isMovedByFingers(target, currentTarget);
      from.current = isMine ? { id: pointerId, x: clientX, y: clientY, at: timeStamp } : undefined;
    },
    onPointerUp: ({ pointerId, clientX, clientY, timeStamp }) => {
      const start = from.current;
      from.current = undefined;
      if (start?.id !== pointerId) return;
      const isRtl = document.documentElement.dir === 'rtl';
      const to = swipeOf({ x: clientX - start.x, y: clientY - start.y, ms: timeStamp - start.at }, isRtl);
      if (to) onSwipe(to);
    },
    onPointerCancel: () => {
      from.current = undefined;
    },
  };
}

/** What of touches the stage itself leaves to the browser (Stage.module.css), and what says nothing of them. */
const plain = new Set(['auto', 'manipulation', 'pan-y pinch-zoom']);

/** True where something between the finger and the stage scrolls sideways, or takes gestures in its own way. */
function isMovedByFingers(target: EventTarget, stage: Element): boolean {
  for (let at = target instanceof Element ? target : null; at && at !== stage; at = at.parentElement) {
    if (at.matches('dialog, input, select, textarea')) return true;
    const { touchAction, overflowX } = getComputedStyle(at);
    if (!plain.has(touchAction)) return true;
    if (at.scrollWidth > at.clientWidth + 1 && (overflowX === 'auto' || overflowX === 'scroll')) return true;
  }
  return false;
}
