/** Stacked or grouped bars on Recharts. Rows come finished and in drawing order: nothing is added up or sorted here. */
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { useMessages } from '@/i18n/messages.tsx';
import style from './Bars.module.css';

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
}

export function Bars({ label, rows, series, max, stacked, lying = false }: Props) {
  const m = useMessages();
  const data = rows.map(({ label: name, values }) => ({ name, ...values }));
  const itemsOf = new Map(rows.map((row) => [row.label, row.items]));
  const value = {
    type: 'number',
    domain: [0, Math.max(1, max)],
    allowDecimals: false,
    tickFormatter: m.number,
    stroke: 'var(--ink-muted)',
    tickLine: false,
  } as const;
  const name = {
    type: 'category',
    dataKey: 'name',
    interval: lying ? 0 : 'preserveStartEnd',
    stroke: 'var(--ink-muted)',
    tickLine: false,
    minTickGap: 12,
  } as const;
  return (
    <div dir="ltr" className={style.box} style={{ blockSize: lying ? 56 + rows.length * 30 : 260 }}>
      <svg width={0} height={0} className={style.defs} aria-hidden="true">
        <defs>
          <pattern id="hatch" width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width={5} height={5} className={style.hatchGround} />
            <rect width={2} height={5} className={style.hatchLine} />
          </pattern>
        </defs>
      </svg>
      <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: 640, height: 240 }}>
        <BarChart
          data={data}
          layout={lying ? 'vertical' : 'horizontal'}
          title={label}
          margin={{ top: 8, right: 20, bottom: 0, left: 0 }}
          barGap={1}
          accessibilityLayer
        >
          <CartesianGrid stroke="var(--line)" vertical={lying} horizontal={!lying} />
          {lying ? <XAxis {...value} /> : <XAxis {...name} />}
          {lying ? <YAxis {...name} width={170} /> : <YAxis {...value} width={32} />}
          <Tooltip cursor={{ fill: 'var(--wash)' }} content={<Tip series={series} itemsOf={itemsOf} />} isAnimationActive={false} />
          {series.map(({ id, label: title, fill }) => (
            <Bar
              key={id}
              dataKey={id}
              name={title}
              fill={fills[fill]}
              {...(fill !== 'solid' && { stroke: 'var(--ink)', strokeWidth: 0.75 })}
              {...(stacked && { stackId: 'all' })}
              isAnimationActive={false}
              maxBarSize={26}
            />
          ))}
        </BarChart>
      </ResponsiveContainer>
      {series.length > 1 && <Legend series={series} />}
    </div>
  );
}

function Legend({ series }: { series: readonly Series[] }) {
  return (
    <ul className={style.legend}>
      {series.map(({ id, label, fill }) => (
        <li key={id}>
          <svg width={14} height={14} aria-hidden="true">
            <rect x={0.5} y={0.5} width={13} height={13} fill={fills[fill]} stroke="var(--ink)" />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}

/** More would not fit beside the bar; the table has them all. */
const mostItems = 8;

interface TipProps {
  series: readonly Series[];
  itemsOf: ReadonlyMap<string, readonly string[]>;
  active?: boolean;
  label?: string | number;
  payload?: readonly { dataKey?: unknown; value?: unknown }[];
}

function Tip({ series, itemsOf, active, label, payload }: TipProps) {
  const m = useMessages();
  if (!active || !payload) return null;
  const items = itemsOf.get(String(label)) ?? [];
  const lines = series.flatMap(({ id, label: name }) => {
    const value = Number(payload.find((one) => one.dataKey === id)?.value ?? 0);
    return value > 0 ? [`${name}: ${m.number(value)}`] : [];
  });
  return (
    <div className={style.tip}>
      <strong>{label}</strong>
      {lines.length === 0 ? <div>{m.number(0)}</div> : lines.map((line) => <div key={line}>{line}</div>)}
      {items.length > 0 && (
        <ul className={style.items}>
          {items.slice(0, mostItems).map((item) => (
            <li key={item}>{item}</li>
          ))}
          {items.length > mostItems && <li>{m.figure.more(items.length - mostItems)}</li>}
        </ul>
      )}
    </div>
  );
}
