/** What a chart is made of. Rows come finished and in drawing order: nothing is added up or sorted in drawing. */
import type { LinkProps } from '../link.ts';

/** Told apart by tone and hatch, not by hue: colour means a sector. */
export const fills = {
  solid: 'var(--ink)',
  hatch: 'url(#hatch)',
  middle: 'var(--line-strong)',
  pale: 'var(--line)',
  open: 'var(--surface)',
} as const;

export type Fill = keyof typeof fills;

/** A press filters by it; where the filter holds it already, a press lifts that. */
export interface Pressable {
  readonly link?: LinkProps | undefined;
  /** True where the filter holds just this. */
  readonly isOn?: boolean | undefined;
}

export interface Series extends Pressable {
  readonly id: string;
  readonly label: string;
  readonly fill: Fill;
}

/** Both ends are the same where one figure is given. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** One series in one row. */
export interface Value extends Range {
  /** What others say of it. */
  readonly rivals?: readonly Range[];
  /** Ours, and not said by a source: drawn with a dashed edge. */
  readonly isEstimate?: boolean;
  /** So much of `low` is said by sources, and the rest is ours: drawn upon it as an estimate. */
  readonly said?: number | undefined;
  /** What is written at it where there is room: "5", "≈ 2,000". */
  readonly label?: string;
}

/** What is said of a row under the pointer or the focus, and to those who hear it. */
export interface Tip {
  readonly title: string;
  readonly lines: readonly string[];
  /** What else is known of the row, as that only a part of it is covered. */
  readonly notes?: readonly string[];
  /** What is counted in it, each with its sources and what others say; and how many more there are. */
  readonly items?: readonly string[];
  readonly more?: number;
  /** What a press does. */
  readonly action?: string;
}

export interface ChartRow extends Pressable {
  readonly id: string;
  /** True where it names the rows below it, and has no values. */
  readonly isHead?: boolean;
  readonly label: string;
  /** At the axis, where that is shorter than the label. */
  readonly tick?: string | undefined;
  /** By the id of a series; one that is missing is nothing found. */
  readonly values: Readonly<Record<string, Value | undefined>>;
  /** What the whole record has, where the filter leaves less: of all series together where they are stacked, else by the id of a series. */
  readonly ghost?: Readonly<Record<string, number>> | number | undefined;
  /** True where a source reports a zero, which is not the same as no bar. */
  readonly zero?: boolean;
  /** So many stand in it without a value: neither a bar nor a zero. */
  readonly without?: number;
  /** True where the filter leaves the row out by its dates: that nothing is drawn in it says nothing. */
  readonly isOut?: boolean;
  /** Made when it is looked at. */
  readonly tip: () => Tip;
}

/** The name of a row and nothing that the data say of it. */
export function bare({ id, isHead = false, label, tick }: ChartRow): ChartRow {
  return { id, isHead, label, tick, values: {}, tip: () => ({ title: label, lines: [] }) };
}

/** Rows in which an empty place has a reason. */
export interface Band {
  /** The ids of the first row and the last. */
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly pattern: 'hatch' | 'dots';
}

/** A chart as its data: what is drawn on the page, and drawn anew by another program. */
export interface ChartData {
  /** What the values are, with their unit: "Visits", "US dollars". */
  readonly unit: string;
  readonly rows: readonly ChartRow[];
  readonly series: readonly Series[];
  /** The end of the value axis. */
  readonly max: number;
  /** The smallest value, where the axis is logarithmic. */
  readonly min?: number | undefined;
  readonly stacked?: boolean;
  readonly lying?: boolean;
  readonly mark?: 'bar' | 'dot';
  /** False where a part of what is counted can be drawn. */
  readonly isWhole?: boolean;
  readonly bands?: readonly Band[];
}

/** A tip as one sentence, for those who do not see it. */
export function spoken({ title, lines, notes = [], items = [], action }: Tip): string {
  const parts = [...lines, ...notes, ...items.slice(0, mostItems)];
  return [`${title}: ${parts.join('; ')}`, action].filter(Boolean).join('. ');
}

/** More would not fit beside a bar, nor be listened to; the table has them all. */
export const mostItems = 4;

/** The items of a tip: the others are not put into words, for a row may have thousands. */
export function itemsOf<One>(all: readonly One[], inWords: (one: One) => string): { readonly items: string[]; readonly more: number } {
  return { items: all.slice(0, mostItems).map(inWords), more: Math.max(0, all.length - mostItems) };
}

/** The end of an axis: it holds still under the filter when `rows` are those of the whole record. */
export function highest(rows: readonly { readonly values: ChartRow['values'] }[], stacked: boolean): number {
  return rows.reduce((most, { values }) => {
    const all = Object.values(values).filter((value) => value !== undefined);
    const ends = stacked
      ? [all.reduce((sum, { high }) => sum + high, 0)]
      : all.flatMap(({ high, rivals = [] }) => [high, ...rivals.map((rival) => rival.high)]);
    return Math.max(most, ...ends);
  }, 0);
}
