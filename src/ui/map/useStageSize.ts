import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { textScale } from '../useWidth.ts';

interface Size {
  /** CSS px of the element; its height is that of its content, but in full screen. */
  readonly width: number;
  readonly height: number;
  /** As `textScale` has it. */
  readonly scale: number;
}

/** The size of an element as it was last seen on the screen: on paper it keeps still, since paper shows what the screen showed. */
/** `times` is how much larger than the page's own text is drawn. */
export function useStageSize(isPaper: boolean, initial: number, times = 1): readonly [RefObject<HTMLDivElement | null>, Size] {
  const ref = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size>({ width: initial, height: 0, scale: 1 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element || isPaper) return undefined;
    const measure = () => {
      const { clientWidth, clientHeight: height } = element;
      const width = clientWidth || initial;
      const scale = times * textScale();
      setSize((before) =>
        before.width === width && before.height === height && before.scale === scale ? before : { width, height, scale },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [isPaper, initial, times]);
  return [ref, size];
}
