/** The focus stays on a map, whatever of it is drawn. */
import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react';

interface KeptFocus {
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: () => void;
}

/** A mark with the focus may leave the frame, or be gathered with others: then the map itself has the focus, so that its keys go on working. */
export function useKeptFocus(map: RefObject<HTMLElement | null>): KeptFocus {
  const last = useRef<Element>(null);
  // of what is taken out of the page React tells no blur
  useLayoutEffect(() => {
    const mark = last.current;
    if (!mark || canHold(mark)) return;
    last.current = null;
    map.current?.focus({ preventScroll: true });
  });
  return {
    onFocus: ({ target }) => {
      last.current = target;
    },
    onBlur: () => {
      last.current = null;
    },
  };
}

function canHold(element: Element): boolean {
  return element.isConnected && (!(element instanceof SVGElement) || element.hasAttribute('tabindex') || element instanceof SVGAElement);
}
