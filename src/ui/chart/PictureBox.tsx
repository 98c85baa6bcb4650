/** What every picture of rows has about it: a summary for those who do not see it, the tip of what is looked at, a legend. */
import { type ReactNode, type RefCallback, useState } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { FrameLegend } from '../FrameLegend.tsx';
import { ScrolledRoom } from '../ScrolledRoom.tsx';
import { useIsFit, useSetting } from '../setting.tsx';
import { useMotion } from '../useMotion.ts';
import { ChartTip } from './ChartTip.tsx';
import type { Tip } from './chart.ts';
import { Patterns } from './Patterns.tsx';
import type { Looked } from './Targets.tsx';
import style from './Chart.module.css';

interface Props {
  /** Takes the element in whose room is drawn. */
  boxRef: RefCallback<HTMLDivElement>;
  summary: string;
  /** What is looked at, in px of the screen. */
  looked: { readonly tip: Tip; readonly at: Looked } | undefined;
  onLeave: () => void;
  lying: boolean;
  /** px of the drawing. */
  width: number;
  legend: ReactNode;
  children: ReactNode;
}

export function PictureBox({ boxRef, summary, looked, onLeave, lying, width, legend, children }: Props) {
  const { direction } = useRoomMessages();
  const isFit = useIsFit();
  const { isHidden = false } = useSetting();
  const moves = useMotion();
  const [scrolled, setScrolled] = useState(0);
  return (
    <div
      ref={isFit ? undefined : boxRef}
      dir="ltr"
      className={style.box}
      role="presentation"
      data-fills={isFit || undefined}
      data-moves={moves}
      data-lying={lying}
      onPointerLeave={onLeave}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !looked) return;
        event.stopPropagation(); // an open record stays open
        onLeave();
      }}
    >
      <Patterns />
      <p className="visually-hidden" dir={direction}>
        {summary}
      </p>
      {isFit ? (
        <ScrolledRoom roomRef={boxRef} onScrolled={setScrolled}>
          {children}
        </ScrolledRoom>
      ) : (
        children
      )}
      {looked && !isHidden && (
        <ChartTip
          tip={looked.tip}
          at={scrolled === 0 ? looked.at : { ...looked.at, y: looked.at.y - scrolled }}
          lying={lying}
          width={width}
        />
      )}
      <div className={style.legend} dir={direction}>
        {isFit ? <FrameLegend>{legend}</FrameLegend> : legend}
      </div>
    </div>
  );
}
