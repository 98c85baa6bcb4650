/** A figure that is drawn when what it needs is counted, and in a large record when it is in sight. */
import { type ReactNode, startTransition, useCallback, useState } from 'react';
import { type Messages, useRoomMessages } from '@/i18n/messages.tsx';
import type { Facts } from '@/record/facts.ts';
import type { Once } from '@/record/once.ts';
import { Part, useIsShown, useSetting } from '@/ui/setting.tsx';
import { usePaper } from '@/ui/usePaper.ts';
import style from './AidAndVisits.module.css';
import type { Shown } from './shown.ts';
import { useReady } from './useReady.ts';

type Name = keyof Messages['figures'];

interface Props {
  name: Name;
  shown: Shown;
  /** Outside of the component that draws it, so that it stays the same. */
  needs: readonly Once<unknown>[];
  children: () => ReactNode;
}

/** From so many records on pictures that nobody sees are not drawn. */
const many = 2000;

export function isLarge({ columns }: Pick<Facts, 'columns'>): boolean {
  return columns.rowCount >= many;
}

export function Ready(props: Props) {
  if (!useIsShown(props.name)) return null;
  return isLarge(props.shown.facts) ? <InSight {...props} /> : <Counted {...props} />;
}

function Counted({ name, shown, needs, children }: Props) {
  if (useReady(needs, shown)) return children();
  return (
    <Part name={name}>
      <div className={style.unseen}>
        <Counting />
      </div>
    </Part>
  );
}

export function Counting() {
  const m = useRoomMessages();
  // `data-room` tells whoever waits for a picture that it is not there yet
  return (
    <p className="quiet" data-room="line">
      {m.aidAndVisits.counting}
    </p>
  );
}

/** px beyond the window in which a picture is drawn already. */
const margin = 300;

/** What was drawn stays until the selection is another; then its place is kept, and no number that no longer holds. */
function InSight(props: Props) {
  const m = useRoomMessages();
  const { place, only } = useSetting();
  const isPaper = usePaper();
  const [height, setHeight] = useState<number>();
  const [isInSight, setInSight] = useState(false);
  const { selection } = props.shown;
  const [drawnOf, setDrawnOf] = useState<unknown>();
  if (isInSight && drawnOf !== selection) setDrawnOf(selection);
  const watch = useCallback((element: HTMLDivElement | null) => {
    if (!element) return undefined;
    const observer = new IntersectionObserver(
      ([seen]) => {
        if (!seen) return;
        startTransition(() => {
          if (!seen.isIntersecting) setHeight(seen.boundingClientRect.height);
          setInSight(seen.isIntersecting);
        });
      },
      { rootMargin: `${margin}px` },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  if (place !== 'page' || only !== '' || isPaper) return <Counted {...props} />;
  return (
    <div ref={watch}>
      {isInSight || drawnOf === selection ? (
        <Counted {...props} />
      ) : (
        <div className={style.unseen} style={height === undefined ? undefined : { blockSize: height }}>
          {m.figures[props.name]}
        </div>
      )}
    </div>
  );
}
