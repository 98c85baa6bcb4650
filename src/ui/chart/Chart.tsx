/** Bars or dots, standing or lying: axes, grid and scales are those of Recharts, the marks and what is pressed are ours. */
import { type ComponentProps, useState } from 'react';
import { BarChart, CartesianGrid, ReferenceArea, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { Legend, type LegendItem } from '../Legend.tsx';
import { textWidth } from '../textWidth.ts';
import { paperWidth, usePaper } from '../usePaper.ts';
import { useWidth } from '../useWidth.ts';
import { type Band, type ChartRow, fills, type Series } from './chart.ts';
import { ChartTip } from './ChartTip.tsx';
import { decadesOf, ticksTo } from './geometry.ts';
import { Marks, Without } from './Marks.tsx';
import { Patterns } from './Patterns.tsx';
import { NameAbove, placeNames, sides, textSize, thinBar } from './rowNames.tsx';
import { type Looked, Targets } from './Targets.tsx';
import style from './Chart.module.css';

interface Props {
  /** What the picture is called, for those who cannot see it. */
  label: string;
  /** What it shows, for the same. */
  summary: string;
  rows: readonly ChartRow[];
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
/** px for a sign and a number. */
const footPx = 20;
/** Above the grid, below the marks: the layers of Recharts. */
const behind = -50;

export function Chart(props: Props) {
  const { label, summary, rows, series, max, min, stacked = false, lying = false, foot = false, mark = 'bar' } = props;
  const { isWhole = true, bands = none, legend = none } = props;
  const m = useRoomMessages();
  const { format = m.number } = props;
  const isPaper = usePaper();
  const [ref, measured, scale] = useWidth<HTMLDivElement>(640);
  const [looked, setLooked] = useState<Looked | null>(null);
  const width = isPaper ? paperWidth : measured;
  const isRtl = m.direction === 'rtl';
  const nameOf = new Map(rows.map(({ id, label: full, tick = full }) => [id, tick]));
  const names = lying ? placeNames([...nameOf.values()], width, scale) : undefined;
  const textPx = textSize * scale;
  const sideBySide = stacked ? 1 : series.length;
  const bandOf = names && Math.max(names.band, (sideBySide * 14 + 10) * scale);
  const labels = rows.flatMap(({ values }) => Object.values(values).flatMap((value) => value?.label ?? []));
  const beside = lying ? Math.max(20, ...labels.map((text) => textWidth(text, textPx) + 12)) : 20;
  const ticks = min === undefined ? ticksTo(Math.max(isWhole ? 1 : 0, max) || 1, isWhole) : decadesOf(min, max);
  const value = {
    type: 'number',
    scale: min === undefined ? 'linear' : 'log',
    domain: [ticks[0] ?? 0, ticks.at(-1) ?? 1],
    ticks: [...ticks],
    allowDataOverflow: true,
    interval: 0,
    tickFormatter: format,
    tick: { fontSize: textPx },
    stroke: 'var(--ink-muted)',
    tickLine: false,
    ...(foot && { padding: lying ? { [isRtl ? 'right' : 'left']: footPx * scale } : { bottom: footPx * scale } }),
  } as const;
  const name = {
    type: 'category',
    dataKey: 'id',
    tickFormatter: (id: string) => nameOf.get(id) ?? id,
    interval: lying ? 0 : 'preserveStartEnd',
    tick: { fontSize: textPx },
    stroke: 'var(--ink-muted)',
    tickLine: false,
    minTickGap: 12 * scale,
  } as const;
  const gutter = Math.max(32 * scale, ...ticks.map((tick) => textWidth(format(tick), textPx) + 12));
  const row = looked && rows.find(({ id }) => id === looked.id);
  return (
    <div
      ref={ref}
      dir="ltr"
      className={style.box}
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
            {names ? <XAxis {...value} height={30 * scale} reversed={isRtl} /> : <XAxis {...name} height={30 * scale} reversed={isRtl} />}
            {names && bandOf ? (
              <YAxis
                {...name}
                width={names.gutter || 1}
                orientation={isRtl ? 'right' : 'left'}
                {...(names.gutter === 0 && { tick: <NameAbove room={width - sides} band={bandOf} nameOf={nameOf} />, axisLine: false })}
              />
            ) : (
              <YAxis {...value} width={gutter} orientation={isRtl ? 'right' : 'left'} />
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
        <Legend items={[...legendOf(series, bands, rows, m), ...legend]} width={16} />
      </div>
    </div>
  );
}

/** What its signs mean, those that are drawn. */
function legendOf(
  series: readonly Series[],
  bands: readonly Band[],
  rows: readonly ChartRow[],
  m: ReturnType<typeof useRoomMessages>,
): ComponentProps<typeof Legend>['items'] {
  const box = (fill: string, stroke: string, dash?: string) => (
    <rect x={1.5} y={1.5} width={13} height={13} fill={fill} stroke={stroke} strokeDasharray={dash} />
  );
  const values = rows.flatMap((row) => Object.values(row.values).filter((value) => value !== undefined));
  const signs: (LegendItem | false)[] = [
    values.some(({ low, high }) => low < high) && { id: 'range', label: m.chart.range, sign: box('none', 'var(--ink)', '2 2') },
    values.some(({ isEstimate }) => isEstimate) && {
      id: 'estimate',
      label: m.chart.estimate,
      sign: box('var(--wash)', 'var(--ink)', '4 2'),
    },
    values.some(({ rivals = [] }) => rivals.length > 0) && {
      id: 'rival',
      label: m.chart.rival,
      sign: <circle cx={8} cy={8} r={3.5} fill="var(--surface)" stroke="var(--ink)" />,
    },
    rows.some(isLess) && { id: 'ghost', label: m.chart.ghost, sign: box('none', 'var(--line-strong)') },
    rows.some(({ zero }) => zero) && { id: 'zero', label: m.silence.zero },
    rows.some(({ without = 0 }) => without > 0) && { id: 'without', label: m.chart.without, sign: <Without x={8} y={8} /> },
  ];
  return [
    ...(series.length > 1 ? series.map((one) => ({ id: one.id, label: nameOfSeries(one), sign: box(fills[one.fill], 'var(--ink)') })) : []),
    ...bands.map(({ from, label, pattern }) => ({
      id: `${pattern} ${from}`,
      label,
      sign: box(`url(#band-${pattern})`, 'var(--line-strong)'),
    })),
    ...signs.filter((item) => item !== false),
  ];
}

/** A series that can be pressed filters by it. */
function nameOfSeries({ label, link, isOn }: Series) {
  return link ? (
    <a {...link} aria-current={isOn ? 'true' : undefined}>
      {label}
    </a>
  ) : (
    label
  );
}

/** True where the filter leaves less than the whole record has. */
function isLess({ ghost, values }: ChartRow): boolean {
  if (ghost === undefined) return false;
  const shown = Object.values(values).reduce((sum, value) => sum + (value?.high ?? 0), 0);
  if (typeof ghost === 'number') return ghost > shown;
  return Object.entries(ghost).some(([id, all]) => all > (values[id]?.high ?? 0));
}
