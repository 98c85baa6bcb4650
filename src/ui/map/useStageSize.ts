import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';
import { useMeasured } from '../useMeasured.ts';
import { textScale } from '../useWidth.ts';

interface Size {
  /** CSS px of the element; its height is that of its content, but in full screen. */
  readonly width: number;
  readonly height: number;
  /** As `textScale` has it. */
  readonly scale: number;
}

/**
 * The size of a map as it was last seen on the screen: on paper it keeps still, since paper shows what the screen showed.
 * `times` is how much larger than the page's own text is drawn.
 */
export function useStageSize(isPaper: boolean, initial: number, times = 1): readonly [RefObject<HTMLDivElement | null>, Size] {
  const ref = useRef<HTMLDivElement>(null);
  const measure = useCallback(
    ({ clientWidth, clientHeight }: HTMLDivElement): Size => ({
      width: clientWidth || initial,
      height: clientHeight,
      scale: times * textScale(),
    }),
    [initial, times],
  );
  const [look, size] = useMeasured(`map ${times}`, { width: initial, height: 0, scale: 1 }, measure);
  useLayoutEffect(() => (isPaper ? undefined : look(ref.current) || undefined), [isPaper, look]);
  return [ref, size];
}
