/** A chart as office programs have it: names of rows, series of values, an axis; they draw it, and it can be edited. */

/** How a series is told apart: by tone and hatch; "outline" is what goes beyond the surely known. */
export type Look = 'solid' | 'hatch' | 'middle' | 'pale' | 'open' | 'outline';

export interface NativeSeries {
  readonly name: string;
  readonly look: Look;
  /** One for each category; null draws nothing, which is not a zero. */
  readonly values: readonly (number | null)[];
  /** What stands at a value in place of its number: "≈ 2,000"; undefined the number, null nothing. */
  readonly labels: readonly (string | null | undefined)[];
  /** The places in `values` of what is ours, and not said by a source. */
  readonly estimates: readonly number[];
  /** False where a series before it has its name and look. */
  readonly isInLegend: boolean;
}

export interface NativeChart {
  /** Bars standing or lying; or points, where the length of a bar would say nothing. */
  readonly shape: 'standing' | 'lying' | 'points';
  /** One upon the other; one beside the other; or each row with one value, and its outline behind it. */
  readonly grouping: 'stacked' | 'clustered' | 'overlaid';
  readonly categories: readonly string[];
  /** Every so many names are written at the axis. */
  readonly every: number;
  /** In drawing order: the later lie upon the earlier. */
  readonly series: readonly NativeSeries[];
  readonly axis: {
    readonly title: string;
    readonly min: number;
    readonly max: number;
    readonly isLog: boolean;
    /** Undefined where the axis is logarithmic. */
    readonly step: number | undefined;
  };
}
