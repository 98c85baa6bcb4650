import { type RefObject, useEffect } from 'react';

/**
 * Moves the focus into what has opened, and back to where it was when that closes. Focus is not taken from a page that has just
 * been loaded, nor from somebody who has moved on; where its old place is gone it goes to the view.
 */
export function useReturnFocus(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = ref.current;
    const before = document.activeElement;
    const wasElsewhere = before !== null && before !== document.body && !element?.contains(before);
    if (wasElsewhere) element?.focus({ preventScroll: true }); // it stands in sight: what is read beside it stays where it is
    return () => {
      const now = document.activeElement;
      if (now !== null && now !== document.body && !element?.contains(now)) return;
      const back = wasElsewhere && before.isConnected ? before : document.getElementById('view');
      // a timeline's mark is SVG: it takes the focus too, and is no HTMLElement
      if (back && 'focus' in back) (back as HTMLElement | SVGElement).focus();
    };
  }, [ref]);
}
