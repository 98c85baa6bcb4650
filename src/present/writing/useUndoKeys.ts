/** Ctrl+Z and Ctrl+Y, or Ctrl+Shift+Z, anywhere on the page; where text is written they are the browser's own. */
import { useEffect, useEffectEvent } from 'react';

const writesText = 'textarea, input:not([type="checkbox"], [type="radio"], [type="range"], [type="button"]), [contenteditable]';

export function useUndoKeys(undo: () => void, redo: () => void): void {
  const hear = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
    if (event.target instanceof Element && event.target.closest(writesText)) return;
    // a keyboard of another script has its letter where the key lies
    const key = (/^[a-z]$/i.test(event.key) ? event.key : event.code.replace(/^Key/, '')).toLowerCase();
    const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
    if (!isRedo && key !== 'z') return;
    event.preventDefault();
    if (isRedo) redo();
    else undo();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => hear(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
