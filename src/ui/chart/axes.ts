/** The axes of a chart: what stands at them, and how much room that takes. In px. */
import { textWidth } from '../textWidth.ts';
import type { ChartRow, Series } from './chart.ts';
import { decadesOf, everyFitting, mostBeside, roomBeside, thinned, ticksTo } from './geometry.ts';
import { noGutter, placeNames, textSize } from './rowNames.tsx';
import { unbroken } from './unbroken.ts';

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
  const nameOf = new Map(rows.map(({ id, label, tick = label, isHead }) => [id, { text: unbroken(tick), isHead }]));
  const sideBySide = stacked ? 1 : mostBeside(all, series);
  const inRows = [...nameOf.values()].flatMap(({ text, isHead }) => (isHead ? [] : text));
  const names = lying ? placeNames(inRows, width, scale, sideBySide) : undefined;
  const textPx = textSize * scale;
  const bandOf = names && Math.max(names.band, (sideBySide * 14 + 10) * scale);
  const ticks = min === undefined ? ticksTo(Math.max(isWhole ? 1 : 0, max) || 1, isWhole) : decadesOf(min, max);
  const beside = names
    ? Math.max(
        textWidth(format(ticks.at(-1) ?? 0), textPx) / 2 + 4, // the last value at the axis stands half beyond it
        roomBeside(
          { rows: all, ticks, stacked, isLog: min !== undefined, least: width / 3 },
          width - (names.gutter || noGutter),
          (text) => textWidth(text, textPx) + 18,
        ),
      )
    : 20 * scale;
  const gutter = Math.max(32 * scale, ...ticks.map((tick) => textWidth(format(tick), textPx) + 12));
  const height = bandOf ? 36 * scale + rows.length * bandOf : 240 * Math.min(scale, 1.5);
  const value = {
    type: 'number',
    scale: min === undefined ? 'linear' : 'log',
    domain: [ticks[0] ?? 0, ticks.at(-1) ?? 1],
    ticks: names
      ? thinned(ticks, (tick) => textWidth(format(tick), textPx) + 8, width - (names.gutter || noGutter) - beside)
      : thinned(ticks, () => 1.4 * textPx, height - 30 * scale - 18),
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
    tickFormatter: (id: string) => nameOf.get(id)?.text ?? id,
    interval: lying ? 0 : everyFitting([...nameOf.values()].map(({ text }) => textWidth(text, textPx)), (width - gutter - beside) / Math.max(1, rows.length), 12 * scale) - 1, // prettier-ignore
    tickMargin: lying ? 2 : 8 * scale - 6, // large figures of the other axis stand half below its end
    tick: { fontSize: textPx },
    stroke: 'var(--ink-muted)',
    tickLine: false,
  } as const;
  const footRoom = foot ? footPx * scale : 0;
  return { names, bandOf, value, name, beside, gutter, height, textPx, nameOf, sideBySide, footRoom };
}
