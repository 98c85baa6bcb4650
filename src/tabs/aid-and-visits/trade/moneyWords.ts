/** What figures of money say, in words: the title that is made from them, their names, their amounts. */
import type { Messages } from '@/i18n/messages.tsx';
import type { Whole } from '@/record/facts.ts';
import { comparedWith, isPartOfYear, type MoneyFigure, yearOfPeriod } from '@/record/money.ts';
import { figureStages, type moneyFlows } from '@/record/words.ts';
import { yearInWords } from '../years.ts';
import type { MoneyOfFlow, MoneyRow } from './moneyRows.ts';
import { whoSays } from './who.ts';

/** "≈ 992,000–998,000" */
export function amountOf(figure: MoneyFigure, m: Messages): string {
  const { approx, money } = m.tradeCharts;
  const amount = money.amount(figure);
  return figure.said.approximate ? approx(amount) : amount;
}

/** "January–October 2023"; where two stand for one period "2025, Ministry of Energy"; of a year without any that there is none. */
export function nameOfRow(
  { figure, year, isContested }: MoneyRow,
  coverage: { start: number; end: number },
  whole: Whole,
  m: Messages,
): string {
  if (!figure) return m.tradeCharts.listed(yearInWords(String(year), coverage, m), m.silence.noRecord);
  return m.tradeCharts.label([m.date(figure.period), isContested ? whoSays(figure.record, figure.at, whole, m) : '']);
}

/** "Jan–Oct 2023"; "2020: no figure": how much of a year is covered is told by its band. */
export function tickOfRow({ figure, year, isContested }: MoneyRow, whole: Whole, m: Messages): string {
  if (!figure) return m.tradeCharts.money.emptyRow(String(year));
  return m.tradeCharts.label([m.shortDate(figure.period), isContested ? whoSays(figure.record, figure.at, whole, m) : '']);
}

const stagesByWeight = figureStages.toReversed();

/** Two figures of the same months and the same reporter are compared; else the latest stands, or the latest side by side. Deliveries before plans. */
export function moneyFinding(figures: readonly MoneyFigure[], flow: (typeof moneyFlows)[number], m: Messages): string {
  const words = m.tradeCharts.money;
  const dated = figures.filter(({ period }) => yearOfPeriod(period) !== undefined);
  const stage = stagesByWeight.find((one) => dated.some(({ record }) => record.stage === one));
  const those = dated.filter(({ record }) => record.stage === stage);
  const last = those.reduce<MoneyFigure | undefined>((latest, one) => (latest && isAfter(latest, one) ? latest : one), undefined);
  if (!last) return words.noYear;
  const [amount, period] = [(one: MoneyFigure) => amountInUnit(one, m), m.date(last.period)];
  const same = those.filter((one) => one.period.start === last.period.start && one.period.end === last.period.end);
  if (same.length > 1) return words.differing(flow, period, same.map(amount));
  const compared = comparedWith(last, those);
  if (compared) return words.ratio(flow, period, m.date(compared.before.period), compared.times);
  const isPlain = stage === 'delivered';
  return words.latest(flow, period, amount(last), isPlain ? '' : stage ? m.figureStages[stage] : m.according.notSaid);
}

/** The later is the one that ends later; of two that end alike the longer. */
function isAfter({ period: a }: MoneyFigure, { period: b }: MoneyFigure): boolean {
  return a.end > b.end || (a.end === b.end && a.start < b.start);
}

/** "about 5–10 billion US dollars" */
function amountInUnit({ said: { value, low, high, unit, approximate } }: MoneyFigure, m: Messages): string {
  return m.quantity({ value, low, high, unit, approximate });
}

/** How to read the picture, and what is not in it. */
export function moneyNotes({ besides, foreign, rows }: MoneyOfFlow, isLog: boolean, m: Messages): string[] {
  const { notes, currencies } = m.tradeCharts.money;
  const drawn = rows.flatMap(({ figure, isShown }) => (figure && isShown ? [figure] : []));
  const [other] = foreign;
  return [
    ...(drawn.some(({ period }) => isPartOfYear(period)) ? [notes.parts] : []),
    ...(drawn.some(({ said }) => said.approximate) ? [notes.approximate] : []),
    ...(isLog ? [notes.log] : []),
    ...(besides.length > 0 ? [notes.besides(besides.length)] : []),
    ...(other ? [notes.currency(foreign.length, currencies[other.currency])] : []),
  ];
}
