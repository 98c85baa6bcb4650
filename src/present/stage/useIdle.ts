/** Marks an element as idle while the mouse rests or keys are pressed: what only a mouse needs may go, and its pointer with it. */
import { type RefObject, useEffect } from 'react';

const restMs = 3000;

export function useIdle(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const mark = (isIdle: boolean) => ref.current?.toggleAttribute('data-idle', isIdle);
    const wake = () => {
      mark(false);
      clearTimeout(timer);
      timer = setTimeout(() => mark(true), restMs);
    };
    const onKey = ({ key }: KeyboardEvent) => {
      if (key !== 'Tab' && key !== 'Shift') mark(true);
    };
    // browsers tell of a move, too, when the page moves under a mouse that rests
    const onMove = ({ movementX, movementY }: PointerEvent) => {
      if (movementX !== 0 || movementY !== 0) wake();
    };
    wake();
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerdown', wake);
    window.addEventListener('keydown', onKey, true);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerdown', wake);
      window.removeEventListener('keydown', onKey, true);
    };
  }, [ref]);
}
