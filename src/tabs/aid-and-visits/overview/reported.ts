/** The numbers of the overview that sources report: trade and gas. Figures of unlike units, periods or reporters are never made one. */
import { dated } from '@/record/dates.ts';
import { type Edtf, isUndated } from '@/record/edtf.ts';
import { kept } from '@/record/kept.ts';
import { once } from '@/record/once.ts';
import { shownOf } from '@/record/rowsOf.ts';
import type { Quantity, RecordOf } from '@/record/types.ts';
import type { GasVolume } from '@/record/volumes.ts';
import type { Basis } from '../shown.ts';
import { gasOf } from '@/record/route/gas.ts';
import { courseOfFigures, type Figured, type YearBar } from './course.ts';
import { yearBefore } from './eras.ts';

type Trade = RecordOf<'trade'>;

/** A figure of a trade record: what the record is about, of a period. */
export interface TradeFigure extends Figured {
  readonly row: number;
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
  /** What is drawn. */
  readonly shown: readonly { readonly row: number }[];
}

/** Undefined where no figure is shown. `all`: how many figures the whole record has. */
export function tradeCard(basis: Basis): { readonly card: TradeCard | undefined; readonly all: number } {
  const { facts, whole, selection } = basis;
  const all = tradeFigures(facts, whole);
  const shown = shownOf(all, selection, facts.columns);
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
    shown: shown.filter(isAlike),
  };
  return { card, all: all.length };
}

/** Of each record of the whole that tells what was traded the first figure of what it measures; a figure with a role of its own is none. */
export const tradeFigures = once(function* (facts, whole) {
  return (yield* kept.trade.sliced(facts, whole)).flatMap(({ row, record }): TradeFigure[] => {
    const at = record.quantities.findIndex(({ role, measure = record.measure }) => role === undefined && measure === record.measure);
    const said = record.quantities[at];
    const period = dated(record.period ?? record.date);
    if (!said || record.stage !== 'delivered' || isUndated(period) || !Number.isFinite(period.end)) return [];
    return [{ row, record, said, at, period, low: said.value ?? said.low ?? 0, high: said.value ?? said.high ?? 0 }];
  });
});

/** The one that ends last; of those the longest, and of these the first. */
function latestOf<F extends Figured>(figures: readonly F[]): F | undefined {
  const isLater = (a: Edtf, b: Edtf) => a.end > b.end || (a.end === b.end && a.start < b.start);
  return figures.reduce<F | undefined>((latest, one) => (latest && !isLater(one.period, latest.period) ? latest : one), undefined);
}

function timesOf(latest: Figured, earlier: Figured) {
  return earlier.low > 0 ? { low: latest.low / earlier.high, high: latest.high / earlier.low } : undefined;
}

export type GasTotal = GasVolume & { readonly total: NonNullable<GasVolume['total']> };

/** Gas delivered, of the whole record, by the periods for which a total is given. */
export const gasTotals = once(function* (facts, whole) {
  const { drawn } = yield* gasOf.sliced(facts, whole);
  return drawn.totals
    .filter(({ stage, total }) => stage === 'delivered' && Number.isFinite(total.period.end))
    .map((one) => ({ ...one, low: one.total.low, high: one.total.high, period: one.total.period }));
});

export interface GasCard {
  /** All figures of the latest period: two series stand beside each other. In billion m³. */
  readonly latest: readonly GasTotal[];
  /** The filter leaves out one of a later or longer period. */
  readonly isLaterOut: boolean;
  readonly years: readonly YearBar[];
  /** What is drawn. */
  readonly shown: readonly { readonly row: number }[];
}

/** Gas delivered in the latest period for which a total is given; `all`: how many totals the whole record has. */
export function gasCard(basis: Basis): { readonly card: GasCard | undefined; readonly all: number } {
  const { facts, whole, selection } = basis;
  const all = gasTotals(facts, whole);
  const shown = shownOf(all, selection, facts.columns);
  const latest = latestOf(shown);
  if (!latest) return { card: undefined, all: all.length };
  const card = {
    latest: shown.filter(({ period }) => period.text === latest.period.text),
    isLaterOut: latestOf(all)?.period.text !== latest.period.text,
    years: courseOfFigures(shown, all, basis),
    shown,
  };
  return { card, all: all.length };
}
