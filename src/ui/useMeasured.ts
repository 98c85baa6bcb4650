/** What of an element is measured, now and whenever its size changes. */
import { type RefCallback, useCallback, useState } from 'react';

/** The last measures of each kind of element. */
const last = new Map<string, object>();

/**
 * `kind` tells alike elements: one that is drawn anew begins with what the last of its kind measured, since to draw with the wrong size and then with the right one
 * takes twice as long. `initial` is for the first. `measure` must stay the same function.
 */
export function useMeasured<Measured extends Element, Size extends object>(
  kind: string,
  initial: Size,
  measure: (element: Measured) => Size,
): [RefCallback<Measured>, Size] {
  const [size, setSize] = useState(() => (last.get(kind) as Size | undefined) ?? initial);
  // a picture that goes for its table, and comes back, comes back as another element
  const ref = useCallback(
    (element: Measured | null) => {
      if (!element) return undefined;
      const look = () => {
        const now = measure(element);
        last.set(kind, now);
        setSize((before) => (JSON.stringify(before) === JSON.stringify(now) ? before : now));
      };
      look();
      const observer = new ResizeObserver(look);
      observer.observe(element);
      return () => observer.disconnect();
    },
    [kind, measure],
  );
  return [ref, size];
}
