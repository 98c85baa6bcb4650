/** Stacked or grouped bars on Recharts. Rows come finished and in drawing order: nothing is added up or sorted here. */
import { Bar, BarChart, CartesianGrid, ReferenceArea, ReferenceDot, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { NameAbove, placeNames, sides, textSize, thinBar } from './barNames.tsx';
import style from './Bars.module.css';
import { BarTip } from './BarTip.tsx';
import { Legend, type LegendItem } from './Legend.tsx';
import { paperWidth, usePaper } from './usePaper.ts';
import { useWidth } from './useWidth.ts';

/** Told apart by tone and hatch, not by hue: colour means a sector. */
const fills = {
  solid: 'var(--ink)',
  hatch: 'url(#hatch)',
  middle: 'var(--line-strong)',
  pale: 'var(--line)',
  open: 'var(--surface)',
} as const;

export interface Series {
  readonly id: string;
  readonly label: string;
  readonly fill: keyof typeof fills;
}

export interface BarRow {
  readonly label: string;
  /** By the id of a series. */
  readonly values: Readonly<Record<string, number>>;
  /** What is counted in it, in words: shown beside the numbers. */
  readonly items: readonly string[];
  /** True where a source reports a zero, which is not the same as no bar. */
  readonly zero?: boolean;
  /** What else is known of the row, as that only a part of it is covered. */
  readonly notes?: readonly string[];
}

/** Rows in which an empty place has a reason. */
export interface Band {
  /** The labels of the first row and the last. */
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly pattern: 'hatch' | 'dots';
}

interface Props {
  /** What the picture shows, for those who cannot see it. */
  label: string;
  rows: readonly BarRow[];
  series: readonly Series[];
  /** The end of the value axis: it holds still under the filter. */
  max: number;
  /** Stacked bars add up; what must not be added stands side by side. */
  stacked: boolean;
  /** Long names of rows go to the start side. */
  lying?: boolean;
  bands?: readonly Band[];
}

const noBands: readonly Band[] = [];
/** Room of a row, in px, below which the gaps between bars go first. */
const tightest = 14;
/** Where bars begin. */
const foot: number | string = 0;

export function Bars({ label, rows, series, max, stacked, lying = false, bands = noBands }: Props) {
  const m = useRoomMessages();
  const isPaper = usePaper();
  const [ref, measured, scale] = useWidth<HTMLDivElement>(640);
  const width = isPaper ? paperWidth : measured;
  const names = lying ? placeNames(rows.map(({ label: name }) => name), width, scale) : undefined; // prettier-ignore
  const isTight = !lying && width / rows.length < tightest;
  const data = rows.map(({ label: name, values }) => ({ name, ...values }));
  const rowOf = new Map(rows.map((row) => [row.label, row]));
  const hasZero = rows.some(({ zero }) => zero);
  const value = {
    type: 'number',
    domain: [0, Math.max(1, max)],
    allowDecimals: false,
    tickFormatter: m.number,
    tick: { fontSize: textSize * scale },
    stroke: 'var(--ink-muted)',
    tickLine: false,
  } as const;
  const name = {
    type: 'category',
    dataKey: 'name',
    interval: lying ? 0 : 'preserveStartEnd',
    tick: { fontSize: textSize * scale },
    stroke: 'var(--ink-muted)',
    tickLine: false,
    minTickGap: 12 * scale,
  } as const;
  return (
    <div ref={ref} dir="ltr" className={style.box}>
      <svg width={0} height={0} className={style.defs} aria-hidden="true">
        <defs>
          <pattern id="hatch" width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width={5} height={5} className={style.hatchGround} />
            <rect width={2} height={5} className={style.hatchLine} />
          </pattern>
          <pattern id="band-hatch" width={7} height={7} patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
            <rect width={1} height={7} className={style.bandMark} />
          </pattern>
          <pattern id="band-dots" width={6} height={6} patternUnits="userSpaceOnUse">
            <circle cx={3} cy={3} r={1} className={style.bandMark} />
          </pattern>
        </defs>
      </svg>
      <div data-picture>
        <ResponsiveContainer
          width={isPaper ? paperWidth : '100%'}
          height={names ? 36 * scale + rows.length * names.band : 230 * Math.min(scale, 1.5)}
          initialDimension={{ width: 640, height: 240 }}
        >
          <BarChart
            data={data}
            layout={lying ? 'vertical' : 'horizontal'}
            title={label}
            margin={{ top: 8, right: 20, bottom: 0, left: 0 }}
            barGap={isTight ? 0 : 1}
            barCategoryGap={isTight ? '4%' : '10%'}
            accessibilityLayer
          >
            <CartesianGrid stroke="var(--line)" vertical={lying} horizontal={!lying} />
            {bands.map(({ from, to, pattern }) => (
              <ReferenceArea
                key={`${pattern} ${from}`}
                {...(lying ? { y1: from, y2: to } : { x1: from, x2: to })}
                fill={`url(#band-${pattern})`}
                fillOpacity={1}
                stroke="none"
              />
            ))}
            {names ? <XAxis {...value} height={30 * scale} /> : <XAxis {...name} height={30 * scale} />}
            {names ? (
              <YAxis
                {...name}
                width={names.gutter || 1}
                {...(names.gutter === 0 && { tick: <NameAbove room={width - sides} band={names.band} />, axisLine: false })}
              />
            ) : (
              <YAxis {...value} width={32 * scale} />
            )}
            <Tooltip cursor={{ fill: 'var(--wash)' }} content={<BarTip series={series} rowOf={rowOf} />} isAnimationActive={false} />
            {series.map(({ id, label: title, fill }) => (
              <Bar
                key={id}
                dataKey={id}
                name={title}
                fill={fills[fill]}
                {...(fill !== 'solid' && { stroke: 'var(--ink)', strokeWidth: 0.75 })}
                {...(stacked && { stackId: 'all' })}
                isAnimationActive={false}
                maxBarSize={names?.gutter === 0 ? thinBar : 26}
              />
            ))}
            {rows
              .filter(({ zero }) => zero)
              .map(({ label: at }) => (
                <ReferenceDot
                  key={at}
                  x={lying ? foot : at}
                  y={lying ? at : foot}
                  r={0}
                  label={{ value: m.number(0), position: 'top', fill: 'var(--ink)' }}
                />
              ))}
          </BarChart>
        </ResponsiveContainer>
      </div>
      {(series.length > 1 || bands.length > 0 || hasZero) && (
        <div className={style.legend}>
          <Legend items={legendOf(series, bands, hasZero && m.silence.zero)} width={16} />
        </div>
      )}
    </div>
  );
}

function legendOf(series: readonly Series[], bands: readonly Band[], zero: string | false): LegendItem[] {
  const box = (fill: string, stroke: string) => <rect x={1.5} y={1.5} width={13} height={13} fill={fill} stroke={stroke} />;
  return [
    ...series.map(({ id, label, fill }) => ({ id, label, sign: box(fills[fill], 'var(--ink)') })),
    ...bands.map(({ from, label, pattern }) => ({
      id: `${pattern} ${from}`,
      label,
      sign: box(`url(#band-${pattern})`, 'var(--line-strong)'),
    })),
    ...(zero ? [{ id: 'zero', label: zero }] : []),
  ];
}
