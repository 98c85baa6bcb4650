/** Gives the focus back that a frame took by itself, as when a record opens in it: a picture takes none. */
import { type RefObject, useEffect } from 'react';

export function useKeepFocus(frame: RefObject<HTMLIFrameElement | null>): void {
  useEffect(() => {
    let last: Element | null = document.activeElement;
    const onFocus = ({ target }: FocusEvent) => {
      if (target instanceof Element && target !== frame.current) last = target;
    };
    const giveBack = () => {
      if (document.activeElement !== frame.current) return; // another window has it
      frame.current?.blur();
      if (last instanceof HTMLElement) last.focus({ preventScroll: true });
    };
    const onBlur = () => setTimeout(giveBack); // the frame has it only after this
    document.addEventListener('focusin', onFocus);
    window.addEventListener('blur', onBlur);
    return () => {
      document.removeEventListener('focusin', onFocus);
      window.removeEventListener('blur', onBlur);
    };
  }, [frame]);
}
