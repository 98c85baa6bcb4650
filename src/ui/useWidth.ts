import { type RefCallback, useCallback, useState } from 'react';

/** How large the reader has set text: 1 is the browser's 16 px. */
export function textScale(): number {
  return (Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16) / 16;
}

/**
 * The width of an element in CSS pixels, and the reader's text scale. A picture is laid out in
 * width / scale and drawn scale times as large, so that its text grows with all other text.
 */
export function useWidth<Element extends HTMLElement>(initial: number): [RefCallback<Element>, number, number] {
  const [size, setSize] = useState({ width: initial, scale: 1 });
  // a picture that goes for its table, and comes back, comes back as another element
  const ref = useCallback(
    (element: Element | null) => {
      if (!element) return undefined;
      const measure = () => {
        // its own width, also where it is drawn smaller, as on a sheet of paper
        const width = element.offsetWidth || Math.round(element.getBoundingClientRect().width) || initial;
        const scale = textScale();
        setSize((before) => (before.width === width && before.scale === scale ? before : { width, scale }));
      };
      measure();
      const observer = new ResizeObserver(measure);
      observer.observe(element);
      return () => observer.disconnect();
    },
    [initial],
  );
  return [ref, size.width, size.scale];
}
