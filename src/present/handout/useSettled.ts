/** When a view has come to rest: its code and its facts are there, and for a while nothing of it has changed. */
import { useQueryClient } from '@tanstack/react-query';
import { type RefObject, useEffect, useRef } from 'react';
import { onHurry } from './hurry.ts';

/** ms without a change, and ms after which it is taken as it is: what never comes to rest must not hold up the others. */
const quiet = 150;
const longest = 15_000;

/** Calls back once. */
export function useSettled(box: RefObject<HTMLElement | null>, onSettled: () => void): void {
  const client = useQueryClient();
  const latest = useRef(onSettled);
  useEffect(() => {
    latest.current = onSettled;
  });
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const began = performance.now();
    let changed = began;
    const observer = new MutationObserver(() => {
      changed = performance.now();
    });
    observer.observe(element, { childList: true, subtree: true, attributes: true, characterData: true });
    // the words "Loading…" are marked by the room that they keep free
    const isWaiting = () => element.querySelector('p[data-room]') !== null;
    const timer = setInterval(() => {
      const now = performance.now();
      if (client.isFetching() > 0 || isWaiting() || document.fonts?.status === 'loading') changed = now;
      if (now - changed < quiet && now - began < longest) return;
      stop();
      latest.current();
    }, 30);
    const stopHurry = onHurry(() => {
      if (isWaiting() || !element.querySelector('svg, table, ol, ul')) return;
      stop();
      latest.current();
    });
    const stop = () => {
      stopHurry();
      clearInterval(timer);
      observer.disconnect();
    };
    return stop;
  }, [box, client]);
}
