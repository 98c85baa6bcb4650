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

/** The series that have something in a row of the whole record: a filter moves none of them. */
export function standing({ values, ghost }: Pick<ChartRow, 'values' | 'ghost'>, series: readonly Series[]): Series[] {
  return series.filter(({ id }) => values[id] !== undefined || (typeof ghost === 'object' && (ghost[id] ?? 0) > 0));
}

/** The most that stand side by side in one row. */
export function mostBeside(rows: readonly ChartRow[], series: readonly Series[]): number {
  return rows.reduce((most, row) => Math.max(most, standing(row, series).length), 1);
}

/** The marks of a row whose band has this middle and width. `series` are those that stand in it: side by side about the middle, as wide as in the row that has the most. */
export function slotsOf(
  row: ChartRow,
  series: readonly Series[],
  beside: number | 'stacked',
  middle: number,
  band: number,
  most: number,
): Slot[] {
  const stacked = beside === 'stacked';
  const count = stacked ? 1 : beside;
  const width = Math.max(1, Math.min(most, (band * taken) / count - (count > 1 ? apart : 0)));
  let top = 0;
  return series.flatMap((one, at) => {
    const value = row.values[one.id];
    if (!value) return [];
    const from = stacked ? top : 0;
    const across = stacked ? middle : middle + (at - (series.length - 1) / 2) * (width + apart);
    top = from + value.high;
    return [{ series: one, value, across, width, from, low: from + value.low, high: from + value.high }];
  });
}

/** The highest value of a row, of others too; 0 where it has none. */
export function topOf({ values }: Pick<ChartRow, 'values'>): number {
  return Object.values(values).reduce(
    (most, value) => Math.max(most, value?.high ?? 0, ...(value?.rivals ?? []).map(({ high }) => high)),
    0,
  );
}

/** px beyond the first row and the last that a label may take. */
const edge = 18;

/** px that the label of a standing bar may take: its own band, and of the rows beside it that leave it free the half that is nearer, or all up to an end. */
export function labelRoom<Row>(rows: readonly Row[], place: number, band: number, isFree: (row: Row) => boolean): number {
  const isFreeAt = (at: number) => {
    const row = rows[at];
    return row !== undefined && isFree(row);
  };
  const side = (step: 1 | -1) => {
    let free = 0;
    while (isFreeAt(place + step * (free + 1))) free += 1;
    const isEnd = rows[place + step * (free + 1)] === undefined;
    return isEnd ? (0.5 + free) * band + edge : (0.5 + free / 2) * band;
  };
  return Math.max(band + 4, 2 * Math.min(side(1), side(-1)));
}

interface Lying {
  readonly rows: readonly Pick<ChartRow, 'values'>[];
  readonly ticks: readonly number[];
  readonly stacked: boolean;
  readonly isLog: boolean;
  /** px that stay for the axis. */
  readonly least: number;
}

/** px behind the axis of lying marks that their labels need: beside a short bar there is room for its own. Beyond the signs of what others say nothing is written. */
export function roomBeside({ rows, ticks, stacked, isLog, least }: Lying, available: number, widthOf: (text: string) => number): number {
  const place = (value: number) => (isLog ? Math.log10(value) : value);
  const [from, to] = [place(ticks[0] ?? 0), place(ticks.at(-1) ?? 1)];
  let axis = available - 20;
  for (const { values } of rows) {
    let top = 0;
    for (const value of Object.values(values)) {
      if (!value) continue;
      if (stacked) top += value.high;
      const end = stacked ? top : value.high;
      if (value.rivals?.some(({ high }) => high > end)) continue;
      const share = Math.min(1, (place(end) - from) / (to - from));
      if (value.label && share > 0) axis = Math.min(axis, (available - widthOf(value.label)) / share);
    }
  }
  return available - Math.max(axis, least);
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

/** Every tick, or every second, third … of them, so that what is written at them fits; the first always. In px. */
export function thinned(ticks: readonly number[], widthOf: (tick: number) => number, room: number): number[] {
  const widest = Math.max(0, ...ticks.map(widthOf));
  const apartPx = room / Math.max(1, ticks.length - 1);
  const every = Math.min(Math.max(1, ticks.length - 1), Math.max(1, Math.ceil(widest / Math.max(1, apartPx))));
  return ticks.filter((_, at) => at % every === 0);
}

/** Every one, every second, third … of the names of rows, so that none runs into the next: their widths, from one row to the next, and between two names. In px. */
export function everyFitting(widths: readonly number[], band: number, gap: number): number {
  const isFitting = (every: number) => {
    const seen = widths.filter((_, at) => at % every === 0);
    return seen.every((width, at) => (width + (seen[at + 1] ?? -Infinity)) / 2 + gap <= every * band);
  };
  let every = 1;
  while (every < widths.length && !isFitting(every)) every += 1;
  return every;
}
