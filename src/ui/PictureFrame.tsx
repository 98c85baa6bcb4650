/** A picture and its legend: where it fills a box, what does not fit scrolls and the legend stays. */
import type { ReactNode, RefCallback } from 'react';
import { FrameLegend } from './FrameLegend.tsx';
import { FoldedLegend } from './FoldedLegend.tsx';
import style from './PictureFrame.module.css';
import { ScrolledRoom } from './ScrolledRoom.tsx';
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
  return useIsFit() ? (
    <div className={`${style.frame} ${className ?? ''}`} data-fills>
      <ScrolledRoom roomRef={roomRef}>{children}</ScrolledRoom>
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
