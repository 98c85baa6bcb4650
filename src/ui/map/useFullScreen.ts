/** The full screen of one element, where the browser has one to give. */
import { type RefObject, useSyncExternalStore } from 'react';

export interface FullScreen {
  readonly isFull: boolean;
  readonly toggle: () => void;
}

function subscribe(listener: () => void): () => void {
  document.addEventListener('fullscreenchange', listener);
  return () => document.removeEventListener('fullscreenchange', listener);
}

/** Undefined where there is none, as on an iPhone. */
export function useFullScreen(ref: RefObject<HTMLElement | null>): FullScreen | undefined {
  const isFull = useSyncExternalStore(subscribe, () => Boolean(document.fullscreenElement) && document.fullscreenElement === ref.current, () => false); // oxfmt-ignore
  const isThere = useSyncExternalStore(subscribe, () => document.fullscreenEnabled, () => false); // oxfmt-ignore
  if (!isThere) return undefined;
  const toggle = () => {
    // a browser that refuses leaves the map as it is
    void (isFull ? document.exitFullscreen() : ref.current?.requestFullscreen())?.catch(() => undefined);
  };
  return { isFull, toggle };
}
