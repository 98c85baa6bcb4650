/** Bars or dots, standing or lying: axes, grid and scales are those of Recharts, the marks and what is pressed are ours. */
import { useState } from 'react';
import { BarChart, CartesianGrid, ReferenceArea, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { LegendItem } from '../Legend.tsx';
import { paperWidth, usePaper } from '../usePaper.ts';
import { useWidth } from '../useWidth.ts';
import { axesOf } from './axes.ts';
import type { Band, ChartRow, Series } from './chart.ts';
import { ChartLegend } from './ChartLegend.tsx';
import { ChartTip } from './ChartTip.tsx';
import { Marks } from './Marks.tsx';
import { Patterns } from './Patterns.tsx';
import { NameAbove, sides, thinBar } from './rowNames.tsx';
import { type Looked, Targets } from './Targets.tsx';
import style from './Chart.module.css';

interface Props {
  /** What the picture is called, for those who cannot see it. */
  label: string;
  /** What it shows, for the same. */
  summary: string;
  rows: readonly ChartRow[];
  /** The rows of the whole record, where they are others: the room for labels holds still with them. */
  all?: readonly ChartRow[];
  series: readonly Series[];
  /** The end of the value axis: it holds still under the filter. */
  max: number;
  /** The smallest value, where the axis is logarithmic. */
  min?: number | undefined;
  /** Stacked bars add up; what must not be added stands side by side. */
  stacked?: boolean;
  /** Long names of rows go to the start side. */
  lying?: boolean;
  mark?: 'bar' | 'dot';
  /** True where the foot of the bars has room for how many have no value, whether or not any has none. */
  foot?: boolean;
  /** False where a part of what is counted can be drawn. */
  isWhole?: boolean;
  /** A value at the axis. */
  format?: (value: number) => string;
  bands?: readonly Band[];
  /** What else the signs mean. */
  legend?: readonly LegendItem[];
}

const none: readonly never[] = [];
/** Above the grid, below the marks: the layers of Recharts. */
const behind = -50;

export function Chart(props: Props) {
  const { label, summary, rows, series, stacked = false, lying = false, foot = false, mark = 'bar' } = props;
  const { isWhole = true, bands = none, legend = none } = props;
  const m = useRoomMessages();
  const { format = m.number } = props;
  const isPaper = usePaper();
  const [ref, measured, scale] = useWidth<HTMLDivElement>(640);
  const [looked, setLooked] = useState<Looked | null>(null);
  const width = isPaper ? paperWidth : measured;
  const isRtl = m.direction === 'rtl';
  const { names, bandOf, value, name, beside, gutter, textPx, nameOf, footRoom } = axesOf(
    { ...props, stacked, lying, format, isWhole, foot },
    width,
    scale,
  );
  const row = looked && rows.find(({ id }) => id === looked.id);
  return (
    <div
      ref={ref}
      dir="ltr"
      className={style.box}
      role="presentation"
      onPointerLeave={() => setLooked(null)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !looked) return;
        event.stopPropagation(); // an open record stays open
        setLooked(null);
      }}
    >
      <Patterns />
      <p className="visually-hidden" dir={m.direction}>
        {summary}
      </p>
      <div data-picture>
        <ResponsiveContainer
          width={isPaper ? paperWidth : '100%'}
          height={bandOf ? 36 * scale + rows.length * bandOf : 240 * Math.min(scale, 1.5)}
          initialDimension={{ width: 640, height: 240 }}
        >
          <BarChart
            data={[...rows]}
            layout={lying ? 'vertical' : 'horizontal'}
            margin={{ top: 18, right: isRtl && !lying ? 0 : beside, bottom: 0, left: isRtl ? beside : 0 }}
            accessibilityLayer={false}
            role="group"
            aria-label={label}
          >
            <CartesianGrid stroke="var(--line)" vertical={lying} horizontal={!lying} />
            {bands.map(({ from, to, pattern }) => (
              <ReferenceArea
                key={`${pattern} ${from}`}
                {...(lying ? { y1: from, y2: to } : { x1: from, x2: to })}
                fill={`url(#band-${pattern})`}
                fillOpacity={1}
                stroke="none"
                zIndex={behind}
              />
            ))}
            {names ? (
              <XAxis {...value} height={30 * scale} reversed={isRtl} padding={isRtl ? { right: footRoom } : { left: footRoom }} />
            ) : (
              <XAxis {...name} height={30 * scale} reversed={isRtl} />
            )}
            {names && bandOf ? (
              <YAxis
                {...name}
                width={names.gutter || 1}
                orientation={isRtl ? 'right' : 'left'}
                {...(names.gutter === 0 && { tick: <NameAbove room={width - sides} band={bandOf} nameOf={nameOf} />, axisLine: false })}
              />
            ) : (
              <YAxis {...value} width={gutter} orientation={isRtl ? 'right' : 'left'} padding={{ bottom: footRoom }} />
            )}
            <Marks
              rows={rows}
              series={series}
              stacked={stacked}
              lying={lying}
              mark={mark}
              most={names?.gutter === 0 ? thinBar : 26}
              textPx={textPx * 0.92}
              zero={m.number(0)}
              toLeft={isRtl}
            />
            <Targets rows={rows} lying={lying} label={label} onLook={setLooked} />
          </BarChart>
        </ResponsiveContainer>
      </div>
      {row && looked && <ChartTip tip={row.tip()} at={looked} lying={lying} width={width} />}
      <div className={style.legend} dir={m.direction}>
        <ChartLegend series={series} bands={bands} rows={rows} others={legend} />
      </div>
    </div>
  );
}
