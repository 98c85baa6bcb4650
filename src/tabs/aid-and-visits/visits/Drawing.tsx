/** A picture that is no chart on axes: drawn for the width that there is, with marks that are pressed or read out, one Tab stop, and a tip. */
import { type ReactNode, useMemo, useState } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { PictureBox } from '@/ui/chart/PictureBox.tsx';
import { type Looked, type Target, Targets } from '@/ui/chart/Targets.tsx';
import { Legend, type LegendItem } from '@/ui/Legend.tsx';
import { paperWidth, usePaper } from '@/ui/usePaper.ts';
import { useRoomFor } from '@/ui/useRoomFor.ts';
import style from './Visits.module.css';

/** px of the drawing at the browser's own size of text; mirrored where the language runs from right to left. */
export interface Frame {
  readonly width: number;
  /** That it is to fill; undefined: as high as it likes. */
  readonly height: number | undefined;
  /** The x of something so wide that stands so far from the start side. */
  readonly x: (fromStart: number, width?: number) => number;
  /** Of `text-anchor`: a text that begins at its x. */
  readonly begins: 'start' | 'end';
}

interface Props {
  label: string;
  summary: string;
  /** px of the smallest text in it. */
  smallest?: number;
  layout: (frame: Frame) => { readonly height: number; readonly marks: readonly Target[]; readonly picture: ReactNode };
  legend: readonly (LegendItem | false)[];
}

export function Drawing({ label, summary, smallest = 12, layout, legend }: Props) {
  const { direction } = useRoomMessages();
  const isPaper = usePaper();
  const [ref, { width: measured, scale, height: room }] = useRoomFor<HTMLDivElement>('drawing', 640, smallest);
  const [looked, setLooked] = useState<Looked | null>(null);
  const width = (isPaper ? paperWidth : measured) / scale;
  const roomHeight = isPaper || room === undefined ? undefined : room / scale;
  const isRtl = direction === 'rtl';
  const { height, marks, picture } = useMemo(
    () =>
      layout({
        width,
        height: roomHeight,
        x: (fromStart, wide = 0) => (isRtl ? width - fromStart - wide : fromStart),
        begins: isRtl ? 'end' : 'start',
      }),
    [layout, width, roomHeight, isRtl],
  );
  const seen = looked && marks.find(({ row }) => row.id === looked.id);
  const px = (value: number) => value * scale;
  return (
    <PictureBox
      boxRef={ref}
      summary={summary}
      looked={
        seen
          ? { tip: seen.row.tip(), at: { id: seen.row.id, x: px(seen.x), y: px(seen.y), width: px(seen.width), height: px(seen.height) } }
          : undefined
      }
      onLeave={() => setLooked(null)}
      lying={false}
      width={px(width)}
      legend={<Legend items={legend.filter((item) => item !== false)} width={16} />}
    >
      <svg
        data-picture
        className={style.drawing}
        width={px(width)}
        height={px(height)}
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label={label}
      >
        <g aria-hidden="true">{picture}</g>
        <Targets targets={marks} first={marks[0]?.row.id ?? ''} isMirrored={isRtl} onLook={setLooked} />
      </svg>
    </PictureBox>
  );
}
