/** Bars or dots, standing or lying: axes and scales are those of Recharts; the ground, the marks and what is pressed are ours. */
import { useMemo, useState } from 'react';
import { BarChart, XAxis, YAxis } from 'recharts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { LegendItem } from '../Legend.tsx';
import { paperWidth, usePaper } from '../usePaper.ts';
import { useSetting } from '../setting.tsx';
import { useRoomFor } from '../useRoomFor.ts';
import { axesOf } from './axes.ts';
import { type Band, bare, type ChartRow, type Series } from './chart.ts';
import { ChartLegend } from './ChartLegend.tsx';
import { Ground } from './Ground.tsx';
import { Marks } from './Marks.tsx';
import { PictureBox } from './PictureBox.tsx';
import { noGutter, RowName, thinBar } from './rowNames.tsx';
import { RowTargets } from './RowTargets.tsx';
import type { Looked } from './Targets.tsx';
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

export function Chart(props: Props) {
  const { label, summary, rows: known, series: told, stacked = false, lying = false, foot = false, mark = 'bar' } = props;
  const { bands = none, legend = none } = props;
  const m = useRoomMessages();
  const isPaper = usePaper();
  const { isHidden = false } = useSetting();
  const [ref, { width: measured, scale, height: room }] = useRoomFor<HTMLDivElement>('chart', 640);
  const [looked, setLooked] = useState<Looked | null>(null);
  const width = isPaper ? paperWidth : measured;
  // rows that lie begin where one begins to read; what stands runs as time does
  const isRtl = (lying ? m.direction : m.timeDirection) === 'rtl';
  // a look at a row moves nothing: Recharts would reckon its scales anew for an axis that is another object
  const { data, axes, tick } = useMemo(() => {
    const { format = m.number, isWhole = true } = props;
    const made = axesOf({ ...props, stacked, lying, format, isWhole, foot }, width, scale, isPaper ? undefined : room);
    const { names: placed, nameOf, sideBySide } = made;
    const drawn = placed && <RowName names={placed} {...{ nameOf, sideBySide, scale, width, isRtl }} />;
    return { data: [...props.rows], axes: made, tick: drawn };
  }, [props, stacked, lying, foot, width, scale, room, isPaper, isRtl, m]);
  const { names, value, name, beside, gutter, height, labelPx, widest, footRoom, head } = axes;
  // what is hidden is not there, neither for eyes nor for ears; axes and names keep their places
  const rows = useMemo(() => (isHidden ? known.map(bare) : known), [isHidden, known]);
  const series = useMemo(() => (isHidden ? told.map(withoutLink) : told), [isHidden, told]);
  const row = looked && rows.find(({ id }) => id === looked.id);
  return (
    <PictureBox
      boxRef={ref}
      summary={isHidden ? m.chart.hidden : summary}
      looked={row && looked ? { tip: row.tip(), at: looked } : undefined}
      onLeave={() => setLooked(null)}
      lying={lying}
      width={width}
      legend={<ChartLegend series={series} bands={bands} rows={known} others={legend} mark={mark} />}
    >
      <div data-picture className={style.drawing}>
        <BarChart
          width={width}
          height={height}
          data={data}
          layout={lying ? 'vertical' : 'horizontal'}
          margin={{ top: head, right: isRtl ? 0 : beside, bottom: 0, left: isRtl ? beside : 0 }}
          accessibilityLayer={false}
          role="group"
          aria-label={label}
        >
          <Ground ticks={value.ticks} bands={bands} lying={lying} />
          {names ? (
            <XAxis {...value} height={30 * scale} reversed={isRtl} padding={isRtl ? { right: footRoom } : { left: footRoom }} />
          ) : (
            <XAxis {...name} height={30 * scale} reversed={isRtl} />
          )}
          {names ? (
            <YAxis
              {...name}
              {...(tick && { tick })}
              width={names.gutter || noGutter}
              orientation={isRtl ? 'right' : 'left'}
              axisLine={names.gutter > 0}
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
            most={names?.gutter === 0 ? thinBar * scale : widest}
            textPx={labelPx}
            unit={room === undefined ? 1 : scale}
            zero={m.number(0)}
            toLeft={isRtl}
            beside={beside}
            drop={names?.drop ?? 0}
          />
          {!isHidden && <RowTargets rows={rows} lying={lying} beside={beside} toLeft={isRtl} label={label} onLook={setLooked} />}
        </BarChart>
      </div>
    </PictureBox>
  );
}

function withoutLink({ id, label, fill }: Series): Series {
  return { id, label, fill };
}
