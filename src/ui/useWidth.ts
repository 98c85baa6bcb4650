import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/**
 * The width of an element in CSS pixels, and how large the reader has set text (1 is the browser's 16 px). A picture is laid out in
 * width / scale and drawn scale times as large, so that its text grows with all other text.
 */
export function useWidth<Element extends HTMLElement>(initial: number): [RefObject<Element | null>, number, number] {
  const ref = useRef<Element>(null);
  const [size, setSize] = useState({ width: initial, scale: 1 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = () => {
      const width = Math.round(element.getBoundingClientRect().width) || initial;
      const scale = (Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16) / 16;
      setSize((before) => (before.width === width && before.scale === scale ? before : { width, scale }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [initial]);
  return [ref, size.width, size.scale];
}
