/** How values are drawn, whichever way the bars run. In px: across is the axis of the rows, along is that of the values. */
import type { Slot } from './geometry.ts';

export interface Pen {
  /** How many times as large as on a page dots are drawn. */
  readonly unit: number;
  /** px of a value. */
  readonly at: (value: number) => number;
  readonly box: (
    slot: Pick<Slot, 'across' | 'width'>,
    from: number,
    to: number,
  ) => { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly point: (across: number, value: number) => { readonly cx: number; readonly cy: number };
  readonly line: (across: number, from: number, to: number) => string;
  /** The end of a range, `reach` to either side of it. */
  readonly cap: (across: number, value: number, reach: number) => string;
}

export function penOf(lying: boolean, at: Pen['at'], unit = 1): Pen {
  return {
    unit,
    at,
    box({ across, width }, from, to) {
      const [low, high] = [at(from), at(to)];
      const [along, length, start] = [Math.min(low, high), Math.abs(high - low), across - width / 2];
      return lying ? { x: along, y: start, width: length, height: width } : { x: start, y: along, width, height: length };
    },
    point: (across, value) => (lying ? { cx: at(value), cy: across } : { cx: across, cy: at(value) }),
    line: (across, from, to) => (lying ? `M${at(from)} ${across}H${at(to)}` : `M${across} ${at(from)}V${at(to)}`),
    cap: (across, value, reach) =>
      lying ? `M${at(value)} ${across - reach}v${2 * reach}` : `M${across - reach} ${at(value)}h${2 * reach}`,
  };
}
