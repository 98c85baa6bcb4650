/** The marks of a chart, on the scales of Recharts: bars or dots, ranges, what others say, and behind them what the whole record has. */
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { textWidth } from '../textWidth.ts';
import { type ChartRow, fills, type Series } from './chart.ts';
import { labelRoom, type Slot, slotsOf } from './geometry.ts';
import style from './Chart.module.css';

interface Props {
  rows: readonly ChartRow[];
  series: readonly Series[];
  stacked: boolean;
  lying: boolean;
  mark: 'bar' | 'dot';
  /** px of the widest bar. */
  most: number;
  /** px of what is written. */
  textPx: number;
  zero: string;
  /** Lying marks grow to the left. */
  toLeft: boolean;
}

const radius = 5;
const smallRadius = 3.5;

export function Marks({ rows, series, stacked, lying, mark, most, textPx, zero, toLeft }: Props) {
  const plot = usePlotArea();
  const [x, y] = [useXAxisScale(), useYAxisScale()];
  if (!plot || !x || !y) return null;
  const [rowScale, valueScale] = lying ? [y, x] : [x, y];
  const band = (lying ? plot.height : plot.width) / Math.max(1, rows.length);
  /** px of a value; what lies beyond a logarithmic axis stands at its start. */
  const at = (value: number) => valueScale(value) ?? valueScale(0) ?? (lying ? plot.x : plot.y + plot.height);
  const box = (slot: Pick<Slot, 'across' | 'width'>, from: number, to: number) => {
    const [a, b] = [Math.min(from, to), Math.max(from, to)];
    const start = slot.across - slot.width / 2;
    return lying ? { x: a, y: start, width: b - a, height: slot.width } : { x: start, y: a, width: slot.width, height: b - a };
  };
  const point = (across: number, value: number) => (lying ? { cx: at(value), cy: across } : { cx: across, cy: at(value) });
  const line = (across: number, from: number, to: number) =>
    lying ? `M${at(from)} ${across}H${at(to)}` : `M${across} ${at(from)}V${at(to)}`;
  const cap = (across: number, value: number) =>
    lying ? `M${at(value)} ${across - smallRadius}v${2 * smallRadius}` : `M${across - smallRadius} ${at(value)}h${2 * smallRadius}`;
  return (
    <g aria-hidden="true">
      {rows.map((row, place) => {
        const middle = rowScale(row.id, { position: 'middle' });
        if (middle === undefined) return null;
        const slots = slotsOf(row, series, stacked, middle, band, most);
        const isQuiet = row.isOut || (row.isOn === false && rows.some(({ isOn }) => isOn));
        const ghost = row.ghost;
        return (
          <g key={row.id} data-quiet={isQuiet || undefined} className={style.row}>
            {typeof ghost === 'number' &&
              ghost > 0 &&
              (mark === 'bar' ? (
                <rect {...box({ across: middle, width: Math.min(most, band * 0.8) }, at(0), at(ghost))} className={style.ghost} />
              ) : (
                <circle {...point(middle, ghost)} r={radius} className={style.ghost} />
              ))}
            {typeof ghost === 'object' &&
              slotsOf({ ...row, values: valuesOf(ghost) }, series, stacked, middle, band, most).map((slot) => {
                const isLess = slot.high > (row.values[slot.series.id]?.high ?? 0);
                if (!isLess) return null;
                return mark === 'bar' ? (
                  <rect key={slot.series.id} {...box(slot, at(0), at(slot.high))} className={style.ghost} />
                ) : (
                  <circle key={slot.series.id} {...point(slot.across, slot.high)} r={radius} className={style.ghost} />
                );
              })}
            {slots.map((slot) => {
              const { series: one, value, across, low, high, from } = slot;
              const look = { fill: fills[one.fill], 'data-fill': one.fill, 'data-estimate': value.isEstimate || undefined };
              return (
                <g key={one.id}>
                  {mark === 'bar' ? (
                    <>
                      <rect {...box(slot, at(from), at(low))} {...look} className={style.bar} />
                      {low < high && <rect {...box(slot, at(low), at(high))} className={style.upTo} />}
                    </>
                  ) : (
                    <>
                      {low < high && <path d={line(across, low, high)} className={style.range} />}
                      {[...new Set([low, high])].map((end) => (
                        <circle key={end} {...point(across, end)} r={radius} {...look} className={style.bar} />
                      ))}
                    </>
                  )}
                  {value.rivals?.map((rival) => (
                    <g key={`${rival.low} ${rival.high}`} className={style.rival}>
                      <path d={line(across, high, rival.high)} className={style.tie} />
                      {rival.low < rival.high ? (
                        <path d={`${line(across, rival.low, rival.high)}${cap(across, rival.low)}${cap(across, rival.high)}`} />
                      ) : (
                        <circle {...point(across, rival.low)} r={smallRadius} />
                      )}
                    </g>
                  ))}
                </g>
              );
            })}
            {slots.map(({ series: one, value, across, width, high }, index) => {
              const text = value.label;
              // of a stack the last says it, for all of them
              if (!text || (stacked && index < slots.length - 1)) return null;
              const end = Math.max(high, ...(value.rivals ?? []).map((rival) => rival.high));
              const room =
                stacked || slots.length === 1
                  ? labelRoom(
                      rows,
                      place,
                      band,
                      (other) => !other.zero && (topOf(other) === 0 || at(topOf(other)) - at(end) > 2.5 * textPx),
                    )
                  : width + 6;
              if (lying)
                return (
                  <text
                    key={one.id}
                    x={at(end) + (mark === 'dot' ? (toLeft ? -radius : radius) : 0)}
                    y={across}
                    className={style.label}
                    data-lying={toLeft ? 'left' : 'right'}
                    fontSize={textPx}
                  >
                    {text}
                  </text>
                );
              return (
                textWidth(text, textPx) <= room && (
                  <text key={one.id} x={across} y={at(end) - 4} className={style.label} fontSize={textPx}>
                    {text}
                  </text>
                )
              );
            })}
            {row.without !== undefined && row.without > 0 && (
              <FootSign
                {...(lying ? { x: toLeft ? plot.x + plot.width : plot.x, y: middle } : { x: middle, y: plot.y + plot.height })}
                count={String(row.without)}
                band={band}
                lying={lying && (toLeft ? 'left' : 'right')}
                textPx={textPx}
              />
            )}
            {row.zero && slots.length === 0 && (
              <text
                {...(lying ? { x: at(0), y: middle, 'data-lying': toLeft ? 'left' : 'right' } : { x: middle, y: at(0) - 4 })}
                className={style.label}
                fontSize={textPx}
              >
                {zero}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

/** What the whole record has, as values, so that it stands where they would. */
function valuesOf(ghost: Readonly<Record<string, number>>): ChartRow['values'] {
  return Object.fromEntries(Object.entries(ghost).map(([id, high]) => [id, { low: high, high }]));
}

/** The highest value of a row, of others too; 0 where it has none. */
function topOf({ values }: ChartRow): number {
  return Object.values(values).reduce(
    (most, value) => Math.max(most, value?.high ?? 0, ...(value?.rivals ?? []).map(({ high }) => high)),
    0,
  );
}

/** An open diamond: something stands there without a value. */
export function Without({ x, y }: { x: number; y: number }) {
  return <path d={`M${x} ${y - 4.5}l4.5 4.5l-4.5 4.5l-4.5 -4.5z`} className={style.rival} />;
}

interface FootProps {
  /** Where the axis of the rows crosses the row. */
  x: number;
  y: number;
  count: string;
  /** px of the row. */
  band: number;
  /** Which way lying bars grow. */
  lying: 'left' | 'right' | false;
  textPx: number;
}

/** How many have no value, between the axis and where the bars begin; without its number where there is no room for that. */
function FootSign({ x, y, count, band, lying, textPx }: FootProps) {
  if (lying) {
    const away = lying === 'left' ? -1 : 1;
    return (
      <>
        <Without x={x + away * 6} y={y} />
        <text x={x + away * 6} y={y} className={style.label} data-lying={lying} fontSize={textPx}>
          {count}
        </text>
      </>
    );
  }
  const isRoom = band >= textWidth(count, textPx) + 14;
  return (
    <>
      <Without x={isRoom ? x - 5 : x} y={y - 9} />
      {isRoom && (
        <text x={x + 6} y={y - 9 + textPx * 0.35} className={style.label} fontSize={textPx}>
          {count}
        </text>
      )}
    </>
  );
}
