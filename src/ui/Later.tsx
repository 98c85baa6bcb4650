/** What stands below the first screen: drawn behind the first frame, so that a press is answered at once. On a stage, on paper and alone it is drawn with the rest. */
import { type ReactNode, useDeferredValue } from 'react';
import { useSetting } from './setting.tsx';
import { usePaper } from './usePaper.ts';

interface Props {
  /** Of the box that it has on its page. */
  className?: string | undefined;
  children: () => ReactNode;
}

export function Later({ className, children }: Props) {
  const { place, only } = useSetting();
  const isPaper = usePaper();
  const isPart = place === 'page' && only === '';
  const isTime = useDeferredValue(true, !isPart || isPaper);
  if (!isPart) return children();
  // paper may come before the time has, and waits for nobody
  const isDrawn = isTime || isPaper;
  return (
    <div ref={keepHeight} className={className} style={isDrawn ? undefined : { blockSize: height }}>
      {isDrawn ? children() : null}
    </div>
  );
}

/** px that it took last: Back leads to where the page was scrolled to, and the browser goes there before it is drawn. */
let height = 0;

function keepHeight(box: HTMLDivElement | null): (() => void) | undefined {
  if (!box) return undefined;
  const observer = new ResizeObserver(() => {
    height = box.offsetHeight;
  });
  observer.observe(box);
  return () => observer.disconnect();
}
