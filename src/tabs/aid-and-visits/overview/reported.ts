/** The numbers of the overview that sources report: trade and gas. Figures of unlike units, periods or reporters are never made one. */
import { dated } from '@/record/dates.ts';
import { isUndated } from '@/record/edtf.ts';
import type { Quantity, RecordOf } from '@/record/types.ts';
import type { GasVolume, Volume } from '@/record/volumes.ts';
import { allOfKind, recordsOfKind } from '../rows.ts';
import type { Basis } from '../shown.ts';
import { gasDrawn } from '../volumes.ts';
import { courseOfFigures, type Figured, type YearBar } from './course.ts';
import { yearBefore } from './eras.ts';

type Trade = RecordOf<'trade'>;

/** A figure of a trade record: what the record is about, of a period. */
export interface TradeFigure extends Figured {
  readonly record: Trade;
  readonly said: Quantity;
  /** Its place among the figures of the record. */
  readonly at: number;
}

export interface TradeCard {
  readonly latest: TradeFigure;
  /** Of the same months a year before, by the same reporter, in the same unit. */
  readonly earlier: TradeFigure | undefined;
  /** There is one, and the filter leaves it out. */
  readonly isEarlierOut: boolean;
  /** How many times the earlier one the latest is, at least and at most. */
  readonly times: { readonly low: number; readonly high: number } | undefined;
  readonly years: readonly YearBar[];
  readonly records: readonly string[];
}

/** Undefined where no figure is shown. `all`: how many figures the whole record has. */
export function tradeCard(basis: Basis): { readonly card: TradeCard | undefined; readonly all: number } {
  const { facts, whole, selection } = basis;
  const all = figuresOf(allOfKind('trade', facts, whole));
  const shown = figuresOf(recordsOfKind('trade', selection, whole));
  const latest = latestOf(shown);
  if (!latest) return { card: undefined, all: all.length };
  const isAlike = ({ record, said }: TradeFigure) => record.measure === latest.record.measure && said.unit === latest.said.unit;
  const before = yearBefore(latest.period.text);
  const isEarlier = (one: TradeFigure) =>
    isAlike(one) && one.period.text === before && one.record.reporter !== undefined && one.record.reporter === latest.record.reporter;
  const earlier = shown.find(isEarlier);
  const card = {
    latest,
    earlier,
    isEarlierOut: !earlier && all.some(isEarlier),
    times: earlier && timesOf(latest, earlier),
    years: courseOfFigures(shown.filter(isAlike), all.filter(isAlike), basis),
    records: shown.filter(isAlike).map(({ record }) => record.id),
  };
  return { card, all: all.length };
}

/** Of each record that tells what was traded the first figure of what it measures; a figure with a role of its own is none. */
function figuresOf(records: readonly Trade[]): TradeFigure[] {
  return records.flatMap((record): TradeFigure[] => {
    const at = record.quantities.findIndex(({ role, measure = record.measure }) => role === undefined && measure === record.measure);
    const said = record.quantities[at];
    const period = dated(record.period ?? record.date);
    if (!said || record.stage !== 'delivered' || isUndated(period) || !Number.isFinite(period.end)) return [];
    return [{ record, said, at, period, low: said.value ?? said.low ?? 0, high: said.value ?? said.high ?? 0 }];
  });
}

/** The one that ends last; of those the longest, and of these the first. */
function latestOf<F extends Figured>(figures: readonly F[]): F | undefined {
  return figures.toSorted((a, b) => b.period.end - a.period.end || a.period.start - b.period.start)[0];
}

function timesOf(latest: Figured, earlier: Figured) {
  return earlier.low > 0 ? { low: latest.low / earlier.high, high: latest.high / earlier.low } : undefined;
}

export type GasTotal = GasVolume & { readonly total: NonNullable<GasVolume['total']> };

export interface GasCard {
  /** All figures of the latest period: two series stand beside each other. In billion m³. */
  readonly latest: readonly GasTotal[];
  /** The filter leaves out one of a later or longer period. */
  readonly isLaterOut: boolean;
  readonly years: readonly YearBar[];
  readonly records: readonly string[];
}

/** Gas delivered in the latest period for which a total is given; `all`: how many totals the whole record has. */
export function gasCard(basis: Basis): { readonly card: GasCard | undefined; readonly all: number } {
  const { facts, whole, selection } = basis;
  const totalsOf = (records: readonly { readonly id: string }[]) =>
    gasDrawn(records.map(({ id }) => id), whole).totals.filter(({ stage, total }) => stage === 'delivered' && Number.isFinite(total.period.end)); // oxfmt-ignore
  const [shown, all] = [totalsOf(selection.shown), totalsOf(facts.entries)];
  const latest = latestOf(shown.map(figured));
  if (!latest) return { card: undefined, all: all.length };
  const card = {
    latest: shown.filter(({ total }) => total.period.text === latest.period.text),
    isLaterOut: latestOf(all.map(figured))?.period.text !== latest.period.text,
    years: courseOfFigures(shown.map(figured), all.map(figured), basis),
    records: shown.map(({ record }) => record.id),
  };
  return { card, all: all.length };
}

function figured({ total: { low, high, period } }: { readonly total: Volume & Pick<Figured, 'period'> }): Figured {
  return { low, high, period };
}
