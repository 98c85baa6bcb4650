/** A picture and its legend: where it fills a box, what does not fit scrolls and the legend stays. */
import type { ReactNode, RefCallback } from 'react';
import style from './PictureFrame.module.css';
import { useIsFit } from './setting.tsx';

interface Props {
  /** Takes the element in whose room is drawn. */
  roomRef: RefCallback<HTMLDivElement>;
  className?: string | undefined;
  legend?: ReactNode;
  children: ReactNode;
}

export function PictureFrame({ roomRef, className, legend, children }: Props) {
  return useIsFit() ? (
    <div className={`${style.frame} ${className ?? ''}`} data-fills>
      <div ref={roomRef} className={style.room}>
        {children}
      </div>
      {legend && <div className={style.legend}>{legend}</div>}
    </div>
  ) : (
    <div ref={roomRef} className={className}>
      {children}
      {legend}
    </div>
  );
}
