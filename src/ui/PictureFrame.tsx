/** A picture and its legend: where it fills a box, what does not fit scrolls and the legend stays. */
import { type ReactNode, type RefCallback, useCallback, useRef } from 'react';
import { FrameLegend } from './FrameLegend.tsx';
import { FoldedLegend } from './FoldedLegend.tsx';
import { MoreBelow } from './MoreBelow.tsx';
import style from './PictureFrame.module.css';
import { useIsFit, useSetting } from './setting.tsx';

interface Props {
  /** Takes the element in whose room is drawn. */
  roomRef: RefCallback<HTMLDivElement>;
  className?: string | undefined;
  legend?: ReactNode;
  children: ReactNode;
}

export function PictureFrame({ roomRef, className, legend, children }: Props) {
  const { place } = useSetting();
  const room = useRef<HTMLDivElement>(null);
  const ref = useCallback(
    (element: HTMLDivElement | null) => {
      room.current = element;
      return roomRef(element);
    },
    [roomRef],
  );
  return useIsFit() ? (
    <div className={`${style.frame} ${className ?? ''}`} data-fills>
      <div className={style.cell}>
        <div ref={ref} className={style.room}>
          {children}
        </div>
        {place === 'stage' && <MoreBelow box={room} />}
      </div>
      {legend && (
        <div className={style.legend}>
          {place === 'stage' ? <FoldedLegend>{legend}</FoldedLegend> : <FrameLegend>{legend}</FrameLegend>}
        </div>
      )}
    </div>
  ) : (
    <div ref={roomRef} className={className}>
      {children}
      {legend}
    </div>
  );
}
