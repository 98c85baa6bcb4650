/** Tells the page how much of its foot is covered, so that nothing that has the focus lies behind it (WCAG 2.4.11). */
import { type RefCallback, useCallback } from 'react';

export function useDock(): RefCallback<HTMLElement> {
  return useCallback((dock) => {
    if (!dock) return undefined;
    const { style } = document.documentElement;
    const tell = () => {
      style.setProperty('--dock', `${dock.offsetHeight}px`);
      style.scrollPaddingBlockEnd = `${dock.offsetHeight}px`;
    };
    tell();
    const observer = new ResizeObserver(tell);
    observer.observe(dock);
    return () => {
      observer.disconnect();
      style.removeProperty('--dock');
      style.scrollPaddingBlockEnd = '';
    };
  }, []);
}
