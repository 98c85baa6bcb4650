/** Where everything of the volumes stands, px from the start of the picture: rates over time, the strip of those without, totals as bars below. */
import type { Day } from '@/record/edtf.ts';
import type { Facts } from '@/record/facts.ts';
import { moveAside, type Piece, piecesOf, valueTicks, xOfDay } from './volumeAxes.ts';
import { type PlacedTotal, placeTotals, type TotalScale, totalScaleOf, type Written } from './volumeTotals.ts';
import { type Drawn, drawnOf, type GasVolume, highestOf, type Volume } from '@/record/volumes.ts';

/** Of a mark, and of what others say. */
export const [radius, smallRadius] = [5, 3];
export const gutter = 34;
const margin = 10;
const [head, stripHeight, axisHeight] = [26, 56, 24];
/** px of the plot: as it is on a page, and how low and how high it may be in a box that it has to fill. */
export const [usualPlot, lowestPlot, highestPlot] = [190, 44, 480];
const roomOf = (width: number) => width - gutter - margin;

export interface PlacedRate {
  readonly volume: Volume;
  /** Of the figure, and of both ends of a range. */
  readonly y: number;
  readonly yLow: number;
  readonly yHigh: number;
  readonly rivals: readonly { readonly yLow: number; readonly yHigh: number }[];
}

export interface PlacedMark {
  readonly one: GasVolume;
  readonly x: number;
  /** From the first to the last day on which it may be, where that can be seen. */
  readonly wide: readonly [number, number] | undefined;
}

/** What holds still under the filter. */
export interface Axes {
  readonly width: number;
  readonly pieces: readonly Piece[];
  /** The values of the axis, and where they stand. */
  readonly values: readonly { readonly value: number; readonly y: number }[];
  readonly top: number;
  readonly bottom: number;
  readonly totalScale: TotalScale;
}

export interface Layout extends Axes {
  readonly height: number;
  readonly rates: readonly (PlacedMark & { readonly rates: readonly PlacedRate[] })[];
  /** The middle of the strip. */
  readonly stripY: number;
  readonly others: readonly PlacedMark[];
  readonly axisY: number;
  /** Where the totals begin. */
  readonly totalsY: number;
  readonly totals: readonly PlacedTotal[];
  /** Marks that found no room beside their day, and stand over others. */
  readonly covering: number;
}

/** `every` are all gas records, shown or not; `drawnIn` are those whose stretches of time are drawn: all, where time is to hold still under the filter. */
export function axesOf(
  every: readonly GasVolume[],
  { coverage }: Pick<Facts, 'coverage'>,
  width: number,
  written: Written,
  plotHeight: number = usualPlot,
  drawnIn: readonly GasVolume[] = every,
): Axes {
  const all = drawnOf(every);
  const bottom = head + (all.rates.length > 0 ? plotHeight : Math.min(plotHeight, lowestPlot));
  const values = valueTicks(highestOf(all.rates.flatMap(({ rates }) => rates)));
  return {
    width,
    pieces: piecesOf(every.map(({ date }) => date), coverage, gutter, roomOf(width), drawnIn.map(({ date }) => date)), // oxfmt-ignore
    values: values.map((value) => ({ value, y: bottom - ((bottom - head) * value) / (values.at(-1) || 1) })),
    top: head,
    bottom,
    totalScale: totalScaleOf(all.totals, written),
  };
}

/** Where the chosen moment stands; undefined at the end of the coverage. */
export function momentXOf(day: Day, pieces: readonly Piece[], { coverage }: Pick<Facts, 'coverage'>): number | undefined {
  return day < coverage.end && pieces.length > 0 ? xOfDay(day + 1, pieces) : undefined;
}

export function layOut(drawn: Drawn, axes: Axes, written: Written): Layout {
  const { pieces, values, width, bottom } = axes;
  const yOf = (value: number) => bottom - ((bottom - head) * value) / (values.at(-1)?.value || 1);
  const stripY = bottom + stripHeight - 12;

  const rates = drawn.rates.map((one) => ({
    one,
    ...timesOf(one, pieces),
    rates: withoutTwins(
      one.rates.map((volume) => ({
        volume,
        y: yOf((volume.low + volume.high) / 2),
        yLow: yOf(volume.low),
        yHigh: yOf(volume.high),
        rivals: volume.rivals.map(({ low, high }) => ({ yLow: yOf(low), yHigh: yOf(high) })),
      })),
    ),
  }));
  const aside = (items: Parameters<typeof moveAside>[0]) => moveAside(items, 2 * radius + 2, pieces);
  const ratesX = aside(
    rates.map(({ x, rates: placed }) => ({
      x,
      spans: placed.flatMap(({ yLow, yHigh, rivals }) => [
        [yHigh - radius - 1, yLow + radius + 1] as const,
        ...rivals.map((rival) => [rival.yHigh - smallRadius, rival.yLow + smallRadius] as const),
      ]),
    })),
  );
  const others = drawn.others.map((one) => ({ one, ...timesOf(one, pieces) }));
  const othersX = aside(others.map(({ x }) => ({ x, spans: [[stripY - radius, stripY + radius]] })));

  const axisY = bottom + stripHeight;
  const totalsY = axisY + axisHeight;
  const { totals, end } = placeTotals(drawn.totals, axes.totalScale, totalsY, roomOf(width), written);
  return {
    ...axes,
    height: end,
    rates: rates.map((mark, at) => ({ ...mark, x: ratesX[at] ?? mark.x })),
    stripY,
    others: others.map((mark, at) => ({ ...mark, x: othersX[at] ?? mark.x })),
    axisY,
    totalsY,
    totals,
    covering: [...ratesX, ...othersX].filter((x) => x === undefined).length,
  };
}

/** A record that gives its figure by the day and by the year is drawn by the year, without our conversion under it. */
function withoutTwins(rates: readonly PlacedRate[]): PlacedRate[] {
  return rates.filter(
    ({ volume, y, rivals }) =>
      !volume.isConverted || rivals.length > 0 || rates.every((other) => other.volume.isConverted || Math.abs(other.y - y) >= 2 * radius),
  );
}

function timesOf({ date }: GasVolume, pieces: readonly Piece[]): Pick<PlacedMark, 'x' | 'wide'> {
  const [from, to] = [xOfDay(date.start, pieces), xOfDay(date.end + 1, pieces)];
  return { x: (from + to) / 2, wide: to - from > 2 * radius + 2 ? [from, to] : undefined };
}
