/** Figures of money by what they measure: what trade records say, and what gas records say of its value. Nothing is added up, and no currency is changed. */
import { dated } from './dates.ts';
import { dayOf, type Edtf, isoOf, isUndated, partsOf } from './edtf.ts';
import type { Whole } from './facts.ts';
import type { Citation, Quantity, RecordOf, Rival } from './types.ts';
import type { moneyFlows } from './words.ts';

export type MoneyFlow = (typeof moneyFlows)[number];
type MoneyRecord = RecordOf<'trade'> | RecordOf<'gas'>;

const currencies = ['usd', 'eur'] as const;
export type Currency = (typeof currencies)[number];

/** In units of the currency; both ends are the same where one figure is given. */
export interface Money {
  readonly low: number;
  readonly high: number;
}

export interface MoneyFigure extends Money {
  readonly record: MoneyRecord;
  /** Its place among the figures of the record. */
  readonly at: number;
  readonly said: Quantity;
  readonly flow: MoneyFlow;
  /** What it covers: the period of the record, else its date. */
  readonly period: Edtf;
  readonly currency: Currency;
  /** What others say of it in the same currency. */
  readonly rivals: readonly Money[];
}

/** The figures of trade and gas records among these, in their order. A figure with a role is of something else, or a part. */
export function moneyOf(ids: Iterable<string>, { records }: Pick<Whole, 'records'>): MoneyFigure[] {
  return [...ids].flatMap((id) => {
    const record = records.get(id);
    return record?.kind === 'trade' || record?.kind === 'gas' ? moneyIn(record) : [];
  });
}

/** The figures of one record. */
export function moneyIn(record: MoneyRecord): MoneyFigure[] {
  const period = dated(record.period ?? record.date);
  return record.quantities.flatMap((said, at): MoneyFigure[] => {
    const currency = currencies.find((one) => one === said.unit);
    const money = amountOf(said);
    if (!currency || !money || said.role !== undefined) return [];
    const flow = said.measure ?? (record.kind === 'trade' ? record.measure : 'gas');
    const rivals = record.rivals.flatMap((rival) => rivalOf(rival, at, currency) ?? []);
    return [{ ...money, record, at, said, flow, period, currency, rivals }];
  });
}

/** Undefined where a voice has words and no figure. */
function amountOf({ value, low = value, high = value }: Quantity): Money | undefined {
  return low !== undefined && high !== undefined && Number.isFinite(low) && Number.isFinite(high) ? { low, high } : undefined;
}

/** Another figure in the same currency; any other cannot stand on its axis. */
function rivalOf({ field, value }: Rival, at: number, currency: Currency): Money | undefined {
  if (field === `quantities.${at}.value` && typeof value === 'number') return { low: value, high: value };
  return field === `quantities.${at}` && typeof value === 'object' && value.unit === currency ? amountOf(value) : undefined;
}

/** Who reports a figure: the reporter of the record where that one is heard, for in a perspective another's figure may stand in its place. */
export function reporterIn(record: MoneyRecord, at: number): string | undefined {
  const { reporter, silent } = record;
  return silent === undefined || citationsFor(record, at).some(({ by }) => by === reporter) ? reporter : undefined;
}

/** The works behind one figure; all of the record where none is named for it. */
export function citationsFor({ citations }: MoneyRecord, at: number): readonly Citation[] {
  const field = `quantities.${at}`;
  const isFor = (path: string) => path === 'quantities' || path === field || path.startsWith(`${field}.`);
  const named = citations.filter(({ supports }) => supports?.some(isFor) ?? true);
  return named.length > 0 ? named : citations;
}

/** The currency of most of these figures, the first of two that are alike; undefined where there are none. */
export function mainCurrency(figures: readonly MoneyFigure[]): Currency | undefined {
  const counts = currencies.map((one) => figures.filter(({ currency }) => currency === one).length);
  const most = Math.max(...counts);
  return most > 0 ? currencies[counts.indexOf(most)] : undefined;
}

/** The year within which a period lies; undefined where it is longer than a year, open, or given by nobody. */
export function yearOfPeriod(period: Edtf): number | undefined {
  if (!known.has(period)) known.set(period, yearWithin(period));
  return known.get(period);
}

/** Figures of one period share it. */
const known = new WeakMap<Edtf, number | undefined>();

function yearWithin(period: Edtf): number | undefined {
  if (isUndated(period) || !Number.isFinite(period.start) || !Number.isFinite(period.end)) return undefined;
  const { year } = partsOf(period.start);
  return partsOf(period.end).year === year ? year : undefined;
}

/** True of January–October, which is not compared with a year. */
export function isPartOfYear(period: Edtf): boolean {
  const year = yearOfPeriod(period);
  return year !== undefined && (period.start !== dayOf(year, 1, 1) || period.end !== dayOf(year, 12, 31));
}

/** How many times as much: the least and the most that both figures allow. */
export interface Compared {
  readonly now: MoneyFigure;
  readonly before: MoneyFigure;
  readonly times: Money;
}

/** The same months of the latest earlier year, of the same reporter, stage and currency. Undefined where there are none, or two of which nobody says which holds. */
export function comparedWith(now: MoneyFigure, figures: readonly MoneyFigure[]): Compared | undefined {
  const [year, months, { stage }] = [yearOfPeriod(now.period), monthsOf(now.period), now.record];
  const reporter = reporterIn(now.record, now.at);
  if (year === undefined || reporter === undefined || stage === undefined) return undefined;
  const alike = figures.filter(
    (one) =>
      one.flow === now.flow &&
      one.currency === now.currency &&
      one.record.stage === stage &&
      (yearOfPeriod(one.period) ?? Infinity) <= year &&
      reporterIn(one.record, one.at) === reporter &&
      monthsOf(one.period) === months,
  );
  const years = alike.map(({ period }) => yearOfPeriod(period) ?? 0);
  const latest = years.reduce((most, one) => (one < year ? Math.max(most, one) : most), -Infinity);
  const [before, second] = alike.filter((_, index) => years[index] === latest);
  const isSure = years.filter((one) => one === year).length === 1;
  if (!before || second || !isSure || before.low <= 0 || now.low < 0) return undefined;
  return { now, before, times: { low: now.low / before.high, high: now.high / before.low } };
}

/** "01-01 to 11", the same in every year: February ends where it ends. */
function monthsOf({ start, end }: Edtf): string {
  const next = isoOf(end + 1);
  return `${isoOf(start).slice(5)} to ${next.endsWith('-01') ? isoOf(end).slice(5, 7) : isoOf(end).slice(5)}`;
}
