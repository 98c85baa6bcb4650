/** The room of a picture: its width, and where it fills a box its height as well. */
import { type RefCallback, useCallback, useState } from 'react';
import { useIsFit, useSetting } from './setting.tsx';
import { textScale } from './useWidth.ts';

export interface PictureRoom {
  /** CSS px of the element. */
  readonly width: number;
  /** CSS px that the drawing is to fill; undefined: as high as it likes. */
  readonly height: number | undefined;
  /** How many times as large as on a common screen text is drawn. */
  readonly scale: number;
}

/** px of the smallest text of a page: on a stage, where an audience reads, a drawing has none that is smaller. */
const smallPx = 13;

/** `smallest` is px of the smallest text that is drawn. On a page this is `useWidth`. */
export function useRoomFor<Element extends HTMLElement>(initial: number, smallest = smallPx): [RefCallback<Element>, PictureRoom] {
  const { place, height: given } = useSetting();
  const isFit = useIsFit();
  const [size, setSize] = useState<PictureRoom>({ width: initial, height: undefined, scale: 1 });
  const times = isFit && place === 'stage' ? smallPx / smallest : 1;
  const ref = useCallback(
    (element: Element | null) => {
      if (!element) return undefined;
      const measure = () => {
        // a scroller has less room inside
        const width = (isFit ? element.clientWidth : Math.round(element.getBoundingClientRect().width)) || initial;
        const height = isFit && element.clientHeight > 0 ? element.clientHeight : undefined;
        const scale = times * textScale();
        setSize((now) => (now.width === width && now.height === height && now.scale === scale ? now : { width, height, scale }));
      };
      measure();
      const observer = new ResizeObserver(measure);
      observer.observe(element);
      return () => observer.disconnect();
    },
    [initial, isFit, times],
  );
  return [ref, { ...size, height: given ?? size.height }];
}
