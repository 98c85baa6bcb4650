/** The whole screen for the whole page, so that records and sheets lie over the talk there too. */
import { useEffect, useRef } from 'react';
import { type FullScreen, useFullScreen } from '@/ui/map/useFullScreen.ts';

export interface WholeScreen {
  /** Undefined where there is none. */
  readonly full: FullScreen | undefined;
  /** True right after the browser has left it by itself: the Escape that did so asks for nothing else. */
  readonly hasJustLeft: () => boolean;
}

const justMs = 400;

/** Asks for the whole screen; browsers grant it within a press only. */
export function enterWholeScreen(): void {
  // a browser that refuses shows the talk in its window
  if (document.fullscreenEnabled && !document.fullscreenElement) void document.documentElement.requestFullscreen().catch(() => undefined);
}

export function useWholeScreen(isPreview: boolean): WholeScreen {
  const page = useRef(document.documentElement);
  const left = useRef(-Infinity);
  const full = useFullScreen(page);
  const isFull = full?.isFull ?? false;
  useEffect(() => {
    if (!isFull || isPreview) return undefined;
    // where the page is given Escape, it closes first what is open
    void keyboard()
      ?.lock?.(['Escape'])
      ?.catch(() => undefined);
    return () => {
      left.current = performance.now();
      keyboard()?.unlock?.();
    };
  }, [isFull, isPreview]);
  useEffect(
    () => () => {
      if (!isPreview && document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
    },
    [isPreview],
  );
  return { full, hasJustLeft: () => performance.now() - left.current < justMs };
}

/** Not every browser has it, and no types do. */
function keyboard(): { lock?: (keys: readonly string[]) => Promise<void> | undefined; unlock?: () => void } | undefined {
  return (navigator as { keyboard?: ReturnType<typeof keyboard> }).keyboard;
}
