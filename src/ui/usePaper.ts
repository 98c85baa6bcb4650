/** Whether the page is being put on paper: for what only paper shows, and for pictures whose size is measured. */
import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { useSetting } from './setting.tsx';

/** The width of a picture on paper, px: what an upright A4 page has between its margins. */
export const paperWidth = 680;

let isPrinting = false;

function isOnPaper(): boolean {
  return isPrinting || window.matchMedia('print').matches;
}

function subscribe(listener: () => void): () => void {
  const print = (event: Event) => {
    isPrinting = event.type === 'beforeprint';
    flushSync(listener); // the browser lays the page out as soon as this returns
  };
  const media = window.matchMedia('print');
  window.addEventListener('beforeprint', print);
  window.addEventListener('afterprint', print);
  media.addEventListener('change', listener);
  return () => {
    window.removeEventListener('beforeprint', print);
    window.removeEventListener('afterprint', print);
    media.removeEventListener('change', listener);
  };
}

export function usePaper(): boolean {
  const isPrinted = useSyncExternalStore(subscribe, isOnPaper, () => false);
  return useSetting().place === 'paper' || isPrinted;
}
