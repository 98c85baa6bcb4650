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

/** px of the widest bar on a page. */
const barPx = 26;
/** px of a standing chart; the least that one can be read in; and how far rows may be drawn apart to fill a box. */
const [standingPx, leastPx, mostApart] = [240, 120, 2.4];

/** `scale` is how large the reader wants text; `room` are the px that the drawing is to fill, where it fills a box. Lying rows that do not fit are scrolled. */
export function axesOf(
  { rows, all = rows, series, max, min, stacked, lying, foot, isWhole, format }: Of,
  width: number,
  scale: number,
  room?: number,
) {
  const nameOf = new Map(rows.map(({ id, label, tick = label, isHead }) => [id, { text: unbroken(tick), isHead }]));
  const sideBySide = stacked ? 1 : mostBeside(all, series);
  const inRows = [...nameOf.values()].flatMap(({ text, isHead }) => (isHead ? [] : text));
  const names = lying ? placeNames(inRows, width, scale, sideBySide) : undefined;
  const textPx = textSize * scale;
  const leastBand = names && Math.max(names.band, (sideBySide * 14 + 10) * scale);
  const spread = (least: number) =>
    room === undefined ? least : clamp((room - 36 * scale) / Math.max(1, rows.length), least, mostApart * least);
  const bandOf = leastBand && spread(leastBand);
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
  const standing = room === undefined ? standingPx * Math.min(scale, 1.5) : Math.max(room, leastPx * scale);
  const height = bandOf ? 36 * scale + rows.length * bandOf : standing;
  // in a box, which may be looked at from afar, labels are as large as names, and bars as wide as there is room
  const labelPx = room === undefined ? textPx * 0.92 : textPx;
  const head = room === undefined ? 18 : 1.4 * textPx;
  const widest = room === undefined ? barPx : 1.6 * barPx * scale;
  const value = {
    type: 'number',
    scale: min === undefined ? 'linear' : 'log',
    domain: [ticks[0] ?? 0, ticks.at(-1) ?? 1],
    ticks: names
      ? thinned(ticks, (tick) => textWidth(format(tick), textPx) + 8, width - (names.gutter || noGutter) - beside)
      : thinned(ticks, () => 1.4 * textPx, height - 30 * scale - head),
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
    interval: lying ? 0 : everyFitting([...nameOf.values()].map(({ text }) => textWidth(text, textPx)), (width - gutter - beside) / Math.max(1, rows.length), 12 * scale) - 1, // oxfmt-ignore
    tickMargin: lying ? 2 : 8 * scale - 6, // large figures of the other axis stand half below its end
    tick: { fontSize: textPx },
    stroke: 'var(--ink-muted)',
    tickLine: false,
  } as const;
  const footRoom = foot ? footPx * scale : 0;
  return { names, bandOf, value, name, beside, gutter, height, textPx, labelPx, head, widest, nameOf, sideBySide, footRoom };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
