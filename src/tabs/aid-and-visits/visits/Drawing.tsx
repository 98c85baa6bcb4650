/** A picture that is no chart on axes: drawn for the width that there is, with marks that are pressed or read out, one Tab stop, and a tip. */
import { type ReactNode, useState } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { type ChartRow, spoken } from '@/ui/chart/chart.ts';
import { ChartTip } from '@/ui/chart/ChartTip.tsx';
import { Patterns } from '@/ui/chart/Patterns.tsx';
import { Legend, type LegendItem } from '@/ui/Legend.tsx';
import { paperWidth, usePaper } from '@/ui/usePaper.ts';
import { useRoving } from '@/ui/useRoving.ts';
import { useWidth } from '@/ui/useWidth.ts';
import style from './Visits.module.css';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is pointed at, focused and pressed: a link, or a labelled image. */
export type Mark = Box & { readonly row: Pick<ChartRow, 'id' | 'link' | 'isOn' | 'tip'> };

/** px of the drawing at the browser's own size of text; mirrored where the language runs from right to left. */
export interface Frame {
  readonly width: number;
  /** The x of something so wide that stands so far from the start side. */
  readonly x: (fromStart: number, width?: number) => number;
  /** Of `text-anchor`: a text that begins, or ends, at its x. */
  readonly begins: 'start' | 'end';
  readonly ends: 'start' | 'end';
}

interface Props {
  label: string;
  summary: string;
  layout: (frame: Frame) => { readonly height: number; readonly marks: readonly Mark[]; readonly picture: ReactNode };
  legend: readonly (LegendItem | false)[];
}

export function Drawing({ label, summary, layout, legend }: Props) {
  const m = useRoomMessages();
  const isPaper = usePaper();
  const [ref, measured, scale] = useWidth<HTMLDivElement>(640);
  const [looked, setLooked] = useState<string>();
  const width = (isPaper ? paperWidth : measured) / scale;
  const isRtl = m.direction === 'rtl';
  const { height, marks, picture } = layout({
    width,
    x: (fromStart, wide = 0) => (isRtl ? width - fromStart - wide : fromStart),
    begins: isRtl ? 'end' : 'start',
    ends: isRtl ? 'start' : 'end',
  });
  const ids = marks.map(({ row }) => row.id);
  const roving = useRoving(ids, marks.find(({ row }) => row.isOn)?.row.id ?? ids[0] ?? '', undefined, isRtl);
  const seen = marks.find(({ row }) => row.id === looked);
  const px = (value: number) => value * scale;
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys come up from its marks
    <div
      ref={ref}
      dir="ltr"
      className={style.box}
      onPointerLeave={() => setLooked(undefined)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || looked === undefined) return;
        event.stopPropagation(); // an open record stays open
        setLooked(undefined);
      }}
    >
      <Patterns />
      <p className="visually-hidden" dir={m.direction}>
        {summary}
      </p>
      <svg data-picture width={px(width)} height={px(height)} viewBox={`0 0 ${width} ${height}`} role="group" aria-label={label}>
        <g aria-hidden="true">{picture}</g>
        {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus, jsx-a11y/no-noninteractive-element-interactions -- its marks take the focus */}
        <g role="list" data-screen-only onKeyDown={roving.onKeyDown}>
          {marks.map(({ row, ...box }) => {
            const { onFocus, ...mark } = roving.mark(row.id);
            const props = {
              ...mark,
              className: style.target,
              'aria-label': spoken(row.tip()),
              onPointerEnter: () => setLooked(row.id),
              onBlur: () => setLooked(undefined),
              onFocus: () => {
                onFocus();
                setLooked(row.id);
              },
            };
            return (
              <g key={row.id} role="listitem">
                {row.link ? (
                  <a {...row.link} {...props} aria-current={row.isOn ? 'true' : undefined}>
                    <rect {...box} />
                  </a>
                ) : (
                  <g {...props} role="img">
                    <rect {...box} />
                  </g>
                )}
              </g>
            );
          })}
        </g>
      </svg>
      {seen && (
        <ChartTip
          tip={seen.row.tip()}
          at={{ id: seen.row.id, x: px(seen.x), y: px(seen.y), width: px(seen.width), height: px(seen.height) }}
          lying={false}
          width={px(width)}
        />
      )}
      <div className={style.legend} dir={m.direction}>
        <Legend items={legend.filter((item) => item !== false)} width={16} />
      </div>
    </div>
  );
}
