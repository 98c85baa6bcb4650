/** What is drawn when it comes near the window, where drawing it takes long; its place is kept before and afterwards. On a stage, on paper and alone it is drawn at once. */
import { type ReactNode, startTransition, useCallback, useState } from 'react';
import { useSetting } from './setting.tsx';
import { usePaper } from './usePaper.ts';
import style from './WhenInSight.module.css';

/** Of more records than that, to draw a whole tab at once takes longer than a press may take to be answered. */
export const mostAtOnce = 600;

interface Props {
  /** Of how many records it is drawn: of few at once in any case. */
  size: number;
  /** Names the place while nothing is drawn in it. */
  label: string;
  /** What it is drawn of: once drawn it stays while that is the same, in sight or not. */
  of: object;
  children: () => ReactNode;
}

/** px beyond the window. */
const margin = 300;

export function WhenInSight({ size, label, of, children }: Props) {
  const { place, only } = useSetting();
  const isPaper = usePaper();
  const [isInSight, setInSight] = useState(false);
  const [height, setHeight] = useState<number>();
  const [drawn, setDrawn] = useState<object>();
  if (isInSight && drawn !== of) setDrawn(of);
  const watch = useCallback((element: HTMLDivElement | null) => {
    if (!element) return undefined;
    const observer = new IntersectionObserver(
      (seen) => {
        const last = seen.at(-1);
        if (!last) return;
        // what has the focus stays
        if (!last.isIntersecting && element.contains(document.activeElement)) return;
        startTransition(() => {
          if (!last.isIntersecting && last.boundingClientRect.height > 0) setHeight(last.boundingClientRect.height);
          setInSight(last.isIntersecting);
        });
      },
      { rootMargin: `${margin}px` },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  if (size <= mostAtOnce || place !== 'page' || only !== '') return children();
  // paper is drawn in the same place, so that what is drawn already stays as it was left: a figure as its table, a list with its further rows
  return (
    <div ref={watch}>
      {isPaper || isInSight || drawn === of ? (
        children()
      ) : (
        <div className={style.unseen} style={height === undefined ? undefined : { blockSize: height }}>
          {label}
        </div>
      )}
    </div>
  );
}
