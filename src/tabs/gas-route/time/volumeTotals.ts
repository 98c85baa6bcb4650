/** The totals of the volumes as bars: who gives each stands above it, its figure behind it. */
import { wrap } from '@/exchange/picture/wrap.ts';
import { type Bcm, type Drawn, type GasVolume, highestOf } from '@/record/volumes.ts';

/** Of the heading, of a line of words, and of a bar with what is free below, px. */
const [head, barRow] = [38, 26];
export const lineHeight = 15;
/** px between the axis of the totals and their words, and behind a figure. */
export const inset = 6;

/** What is written at a total, and how wide a text is, px. */
export interface Written {
  readonly label: (one: GasVolume) => string;
  readonly figure: (one: GasVolume) => string;
  readonly widthOf: (text: string) => number;
}

export interface PlacedTotal {
  readonly one: Drawn['totals'][number];
  /** The top of its row. */
  readonly y: number;
  /** What stands above the bar, and the figure behind it. */
  readonly lines: readonly string[];
  readonly figure: string;
  /** Where the figure begins, from the axis: behind the bar, or behind what others say where that stands in its way. */
  readonly figureX: number;
  /** The top of the bar, from that of the row. */
  readonly barY: number;
  readonly low: number;
  readonly high: number;
  /** What others say, where that has no bar of its own. */
  readonly rivals: readonly number[];
}

export interface TotalScale {
  /** The highest of all, billion m³. */
  readonly most: number;
  /** What the widest of their figures takes up, px. */
  readonly figureRoom: number;
}

/** `every` are all totals, shown or not. */
export function totalScaleOf(every: Drawn['totals'], { figure, widthOf }: Written): TotalScale {
  return {
    most: Math.max(highestOf(every.map(({ total }) => total)), 1e-9),
    figureRoom: every.reduce((most, one) => Math.max(most, widthOf(figure(one))), 0) + 2 * inset,
  };
}

/** From `top` on, in a room so wide, px; `end` is where they end. */
export function placeTotals(
  shown: Drawn['totals'],
  { most, figureRoom }: TotalScale,
  top: number,
  room: number,
  { label, figure: figureOf, widthOf }: Written,
): { readonly totals: readonly PlacedTotal[]; readonly end: number } {
  const xOf = (value: number) => (Math.max(room - figureRoom, room / 4) * value) / most;
  let y = top + head;
  const totals = shown.map((one) => {
    const lines = wrap(label(one), room - inset, widthOf);
    const figure = figureOf(one);
    const high = xOf(one.total.high);
    const rivals = one.total.rivals.filter((rival) => !hasOwnBar(rival, one, shown)).map((rival) => xOf(rival.high));
    const inTheWay = rivals.filter((x) => x > high && x < high + widthOf(figure) + 3 * inset);
    const barY = lines.length * lineHeight;
    const row = { one, y, lines, figure, figureX: Math.max(high, ...inTheWay) + inset + 2, barY, low: xOf(one.total.low), high, rivals };
    y += barY + barRow;
    return row;
  });
  return { totals, end: totals.length === 0 ? top : y };
}

/** What another reporter says of the same period stands there as a bar of its own. */
function hasOwnBar({ low, high }: Bcm, { record, total }: Drawn['totals'][number], totals: Drawn['totals']): boolean {
  return totals.some(
    (other) =>
      other.record.id !== record.id &&
      other.total.period.text === total.period.text &&
      Math.max(Math.abs(other.total.low - low), Math.abs(other.total.high - high)) < 1e-9,
  );
}
