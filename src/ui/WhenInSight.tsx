/** What is drawn when it comes near the window, where drawing it takes long; its place is kept before and afterwards. On a stage, on paper and alone it is drawn at once. */
import { type ReactNode, startTransition, useCallback, useState } from 'react';
import { useSetting } from './setting.tsx';
import { usePaper } from './usePaper.ts';
import style from './WhenInSight.module.css';

interface Props {
  /** False where it is drawn at once in any case. */
  isLong: boolean;
  /** Names the place while nothing is drawn in it. */
  label?: string;
  /** What it is drawn of: once drawn it stays while that is the same, in sight or not. */
  of?: unknown;
  children: () => ReactNode;
}

/** px beyond the window. */
const margin = 300;

export function WhenInSight({ isLong, label, of, children }: Props) {
  const { place, only } = useSetting();
  const isPaper = usePaper();
  const [isInSight, setInSight] = useState(false);
  const [height, setHeight] = useState<number>();
  const [drawn, setDrawn] = useState<unknown>();
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
  if (!isLong || place !== 'page' || only !== '' || isPaper) return children();
  return (
    <div ref={watch}>
      {isInSight || (of !== undefined && drawn === of) ? (
        children()
      ) : (
        <div className={style.unseen} style={height === undefined ? undefined : { blockSize: height }}>
          {label}
        </div>
      )}
    </div>
  );
}
