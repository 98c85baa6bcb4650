/** The room of a picture: its width, and where it fills a box its height as well. */
import { type RefCallback, useCallback } from 'react';
import { useIsFit, useSetting } from './setting.tsx';
import { useMeasured } from './useMeasured.ts';
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

/** `smallest` is px of the smallest text that is drawn; `kind` as `useMeasured` has it. On a page this is `useWidth`. */
export function useRoomFor<Measured extends HTMLElement>(
  kind: string,
  initial: number,
  smallest = smallPx,
): [RefCallback<Measured>, PictureRoom] {
  const { place, height: given } = useSetting();
  const isFit = useIsFit();
  const times = isFit && place === 'stage' ? smallPx / smallest : 1;
  const measure = useCallback(
    (element: Measured): PictureRoom => ({
      // a scroller has less room inside
      width: (isFit ? element.clientWidth : Math.round(element.getBoundingClientRect().width)) || initial,
      height: isFit && element.clientHeight > 0 ? element.clientHeight : undefined,
      scale: times * textScale(),
    }),
    [initial, isFit, times],
  );
  const [ref, size] = useMeasured(`${kind} ${place} ${isFit}`, { width: initial, height: undefined, scale: 1 }, measure);
  return [ref, { ...size, height: given ?? size.height }];
}
