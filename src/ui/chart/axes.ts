/** The axes of a chart: what stands at them, and how much room that takes. In px. */
import { textWidth } from '../textWidth.ts';
import type { ChartRow, Series } from './chart.ts';
import { decadesOf, roomBeside, thinned, ticksTo } from './geometry.ts';
import { placeNames, textSize } from './rowNames.tsx';

interface Of {
  readonly rows: readonly ChartRow[];
  readonly all?: readonly ChartRow[];
  readonly series: readonly Series[];
  readonly max: number;
  readonly min?: number | undefined;
  readonly stacked: boolean;
  readonly lying: boolean;
  readonly foot: boolean;
  readonly isWhole: boolean;
  readonly format: (value: number) => string;
}

/** px for a sign and a number. */
const footPx = 20;

/** `scale` is how large the reader wants text. */
export function axesOf({ rows, all = rows, series, max, min, stacked, lying, foot, isWhole, format }: Of, width: number, scale: number) {
  const nameOf = new Map(rows.map(({ id, label: full, tick = full }) => [id, tick]));
  const names = lying ? placeNames([...nameOf.values()], width, scale) : undefined;
  const textPx = textSize * scale;
  const sideBySide = stacked ? 1 : series.length;
  const bandOf = names && Math.max(names.band, (sideBySide * 14 + 10) * scale);
  const ticks = min === undefined ? ticksTo(Math.max(isWhole ? 1 : 0, max) || 1, isWhole) : decadesOf(min, max);
  const beside = names
    ? Math.max(
        textWidth(format(ticks.at(-1) ?? 0), textPx) / 2 + 4, // the last value at the axis stands half beyond it
        roomBeside({ rows: all, ticks, stacked, isLog: min !== undefined }, width - names.gutter, (text) => textWidth(text, textPx) + 18),
      )
    : 20;
  const value = {
    type: 'number',
    scale: min === undefined ? 'linear' : 'log',
    domain: [ticks[0] ?? 0, ticks.at(-1) ?? 1],
    ticks: [...(names ? thinned(ticks, (tick) => textWidth(format(tick), textPx) + 8, width - names.gutter - beside) : ticks)],
    allowDataOverflow: true,
    interval: 0,
    tickFormatter: format,
    tick: { fontSize: textPx },
    stroke: 'var(--ink-muted)',
    tickLine: false,
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
  const footRoom = foot ? footPx * scale : 0;
  const gutter = Math.max(32 * scale, ...ticks.map((tick) => textWidth(format(tick), textPx) + 12));
  return { names, bandOf, value, name, beside, gutter, textPx, nameOf, footRoom };
}
