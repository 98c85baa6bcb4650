/** Where the marks of a row stand: across is the axis of the rows, along is that of the values. In px. */
import type { ChartRow, Series, Value } from './chart.ts';

export interface Slot {
  readonly series: Series;
  readonly value: Value;
  /** The middle of the mark across, and how wide it is there. */
  readonly across: number;
  readonly width: number;
  /** Values at which it begins and ends: those of a stack begin where the one before ends. */
  readonly from: number;
  readonly low: number;
  readonly high: number;
}

/** The share of a band that its marks take up. */
const taken = 0.8;
/** px between marks that stand side by side. */
const apart = 1;

/** The marks of a row whose band has this middle and width. Side by side each series keeps its place, also where it has nothing in this row. */
export function slotsOf(row: ChartRow, series: readonly Series[], stacked: boolean, middle: number, band: number, most: number): Slot[] {
  const count = stacked ? 1 : series.length;
  const width = Math.max(1, Math.min(most, (band * taken) / count - (count > 1 ? apart : 0)));
  let top = 0;
  return series.flatMap((one, at) => {
    const value = row.values[one.id];
    if (!value) return [];
    const from = stacked ? top : 0;
    const across = stacked ? middle : middle + (at - (count - 1) / 2) * (width + apart);
    top = from + value.high;
    return [{ series: one, value, across, width, from, low: from + value.low, high: from + value.high }];
  });
}

/** Powers of ten about the values: the ends and the ticks of a logarithmic axis. */
export function decadesOf(low: number, high: number): number[] {
  const [first, last] = [Math.floor(Math.log10(low)), Math.ceil(Math.log10(high))];
  return Array.from({ length: Math.max(1, last - first) + 1 }, (_, at) => 10 ** (first + at));
}

/** Round steps from nothing to the value or just beyond it: about four, whole ones where parts cannot be counted. */
export function ticksTo(max: number, isWhole: boolean): number[] {
  const rough = Math.max(max, Number.MIN_VALUE) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const steps = [1, 2, 2.5, 5, 10].map((times) => times * power).filter((step) => !isWhole || Number.isInteger(step));
  const step = steps.find((one) => one >= rough * (1 - 1e-9)) ?? 1;
  return Array.from({ length: Math.ceil(max / step - 1e-9) + 1 }, (_, at) => Number((at * step).toPrecision(12)));
}
