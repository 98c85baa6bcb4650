import { type RefCallback, useCallback } from 'react';
import { useMeasured } from './useMeasured.ts';

/** How large the reader has set text: 1 is the browser's 16 px. */
export function textScale(): number {
  return (Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16) / 16;
}

/**
 * The width of an element in CSS pixels, and the reader's text scale. A picture is laid out in
 * width / scale and drawn scale times as large, so that its text grows with all other text.
 * `kind` as `useMeasured` has it; `initial` until one was measured.
 */
export function useWidth<Measured extends HTMLElement>(kind: string, initial: number): [RefCallback<Measured>, number, number] {
  const measure = useCallback(
    // its own width, also where it is drawn smaller, as on a sheet of paper
    (element: Measured) => ({
      width: element.offsetWidth || Math.round(element.getBoundingClientRect().width) || initial,
      scale: textScale(),
    }),
    [initial],
  );
  const [ref, { width, scale }] = useMeasured(kind, { width: initial, scale: 1 }, measure);
  return [ref, width, scale];
}
