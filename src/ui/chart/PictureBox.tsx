/** What every picture of rows has about it: a summary for those who do not see it, the tip of what is looked at, a legend. */
import type { ReactNode, RefCallback } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { ChartTip } from './ChartTip.tsx';
import type { Tip } from './chart.ts';
import { Patterns } from './Patterns.tsx';
import type { Looked } from './Targets.tsx';
import style from './Chart.module.css';

interface Props {
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
  return (
    <div
      ref={boxRef}
      dir="ltr"
      className={style.box}
      role="presentation"
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
      {children}
      {looked && <ChartTip {...looked} lying={lying} width={width} />}
      <div className={style.legend} dir={direction}>
        {legend}
      </div>
    </div>
  );
}
