/** What figures of money say, in words: the title that is made from them, their names, their amounts. */
import { otherValues } from '@/exchange/words.ts';
import type { Messages } from '@/i18n/messages.tsx';
import type { Whole } from '@/record/facts.ts';
import { comparedWith, isPartOfYear, type MoneyFigure, yearOfPeriod } from '@/record/money.ts';
import { figureStages, type moneyFlows } from '@/record/words.ts';
import { yearInWords } from '../years.ts';
import { endsOf, type MoneyOfFlow, type MoneyRow } from './moneyRows.ts';
import { isOfFigure } from './moneyTable.ts';
import { whoSays } from './who.ts';

/** "about 992,000–998,000" */
export function amountOf(figure: MoneyFigure, m: Messages): string {
  const { about, money } = m.tradeCharts;
  const amount = money.amount(figure);
  return figure.said.approximate ? about(amount) : amount;
}

/** "January–October 2023"; where two stand for one period "2025, Ministry of Energy"; of a year without any the year. */
export function nameOfRow(
  { figure, year, isContested }: MoneyRow,
  coverage: { start: number; end: number },
  whole: Whole,
  m: Messages,
): string {
  if (!figure) return yearInWords(String(year), coverage, m);
  return m.tradeCharts.label([m.date(figure.period), isContested ? whoSays(figure.record, figure.at, whole, m) : '']);
}

/** "Jan–Oct 2023"; "2020: no figure": how much of a year is covered is told by its band. */
export function tickOfRow({ figure, year, isContested }: MoneyRow, whole: Whole, m: Messages): string {
  if (!figure) return m.tradeCharts.money.emptyRow(String(year));
  return m.tradeCharts.label([m.shortDate(figure.period), isContested ? whoSays(figure.record, figure.at, whole, m) : '']);
}

const stagesByWeight = figureStages.toReversed();

/** Two figures of the same months and the same reporter are compared; else the latest stands, or the latest side by side. Deliveries before plans. */
export function moneyFinding(figures: readonly MoneyFigure[], flow: (typeof moneyFlows)[number], isAll: boolean, m: Messages): string {
  const words = m.tradeCharts.money;
  const { those, last } = latestOf(figures);
  const [only] = figures;
  if (!last || !only) {
    return only && figures.length === 1
      ? words.alone(m.date(only.period), amountInUnit(only, m), stageOf(only, m))
      : words.noYear(figures.length);
  }
  const [amount, period] = [(one: MoneyFigure) => amountInUnit(one, m), m.date(last.period)];
  const same = those.filter((one) => one.period.start === last.period.start && one.period.end === last.period.end);
  if (same.length > 1) return words.differing(flow, period, same.map(amount));
  const compared = comparedWith(last, those);
  if (compared) return words.ratio(flow, period, m.date(compared.before.period), compared.times);
  return words.latest(flow, period, amount(last), stageOf(last, m), isAll);
}

/** Those of the stage that weighs most, and of them the latest. */
function latestOf(figures: readonly MoneyFigure[]): { readonly those: readonly MoneyFigure[]; readonly last: MoneyFigure | undefined } {
  const dated = figures.filter(({ period }) => yearOfPeriod(period) !== undefined);
  const stage = stagesByWeight.find((one) => dated.some(({ record }) => record.stage === one));
  const those = dated.filter(({ record }) => record.stage === stage);
  return {
    those,
    last: those.reduce<MoneyFigure | undefined>((latest, one) => (latest && isAfter(latest, one) ? latest : one), undefined),
  };
}

/** "Planned"; "" of what is recorded. */
function stageOf({ record: { stage } }: MoneyFigure, m: Messages): string {
  return stage === 'delivered' ? '' : stage ? m.figureStages[stage] : m.record.notSaid;
}

/** "January–November 2024: Derived: … Other sources: 90,900 US dollars (Trend)": why the two of the title are not beyond doubt. */
function doubtsOf(figures: readonly MoneyFigure[], whole: Whole, m: Messages): string[] {
  const { those, last } = latestOf(figures);
  const compared = last && comparedWith(last, those);
  return (compared ? [compared.before, compared.now] : []).flatMap(({ record, at, said, period, rivals }) => {
    const others = otherValues(record, (field) => rivals.length > 0 && isOfFigure(field, at), whole, m);
    const doubts = [said.approximate ? said.note : '', others && `${others}.`].filter(Boolean);
    return doubts.length > 0 ? [m.tradeCharts.listed(m.date(period), doubts.join(' '))] : [];
  });
}

/** The later is the one that ends later; of two that end alike the longer. */
function isAfter({ period: a }: MoneyFigure, { period: b }: MoneyFigure): boolean {
  return a.end > b.end || (a.end === b.end && a.start < b.start);
}

/** "about 5–10 billion US dollars" */
export function amountInUnit(figure: MoneyFigure, m: Messages): string {
  const { money } = m.tradeCharts;
  return money.inCurrency(amountOf(figure, m), money.currencies[figure.currency]);
}

/** How to read the picture, and what is not in it. */
export function moneyNotes({ figures, foreign, rows, currency }: MoneyOfFlow, isLog: boolean, whole: Whole, m: Messages): string[] {
  const { notes, currencies } = m.tradeCharts.money;
  const drawn = rows.flatMap(({ figure, isShown }) => (figure && isShown ? [figure] : []));
  const [other] = foreign;
  const { least, most } = endsOf(rows);
  return [
    ...doubtsOf(figures.filter((one) => one.currency === currency), whole, m), // oxfmt-ignore
    ...(drawn.some(({ period }) => isPartOfYear(period)) ? [notes.parts] : []),
    ...(drawn.some(({ said }) => said.approximate) ? [notes.approximate] : []),
    ...(isLog ? [notes.log] : least > 0 && most > 30 * least ? [notes.wide] : []),
    ...(other ? [notes.currency(foreign.length, currencies[other.currency])] : []),
  ];
}
