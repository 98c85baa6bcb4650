/** What takes long with many records is counted where it is in sight; elsewhere its room is kept, and no number that no longer holds. */
import { type ReactNode, useCallback, useState } from 'react';
import { usePaper } from '@/ui/usePaper.ts';
import { useSetting } from '@/ui/setting.tsx';
import style from './Agreements.module.css';

interface Props {
  /** True where it takes so long that nobody should wait for what is out of sight. */
  isLong: boolean;
  /** What it is counted of: when that is another, it is counted anew. */
  of: unknown;
  children: ReactNode;
}

/** px beyond the window in which it is in sight already. */
const margin = 200;

/** On paper, and where one figure is shown alone, nothing waits. */
export function InSight({ isLong, of, children }: Props) {
  const { place, only } = useSetting();
  const isPaper = usePaper();
  const [isInSight, setInSight] = useState(false);
  const [height, setHeight] = useState<number>();
  const [drawn, setDrawn] = useState<unknown>();
  if (isInSight && drawn !== of) setDrawn(of);
  const watch = useCallback((element: HTMLDivElement | null) => {
    if (!element) return undefined;
    const observer = new IntersectionObserver(
      ([seen]) => {
        if (!seen) return;
        if (!seen.isIntersecting && seen.target.firstElementChild?.className !== style.unseen) setHeight(seen.boundingClientRect.height);
        setInSight(seen.isIntersecting);
      },
      { rootMargin: `${margin}px` },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  if (!isLong || isPaper || place !== 'page' || only !== '') return children;
  return (
    <div ref={watch}>
      {isInSight || drawn === of ? (
        children
      ) : (
        <div className={style.unseen} style={height === undefined ? undefined : { blockSize: height }} />
      )}
    </div>
  );
}
