/** Marks an element as idle while the mouse rests: what only a mouse needs may go, and its pointer with it. */
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
    wake();
    window.addEventListener('pointermove', wake);
    window.addEventListener('pointerdown', wake);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pointermove', wake);
      window.removeEventListener('pointerdown', wake);
    };
  }, [ref]);
}
