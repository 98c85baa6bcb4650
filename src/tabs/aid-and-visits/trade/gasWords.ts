/** Figures of gas in words: at a mark, in its tip, in the title of the picture. */
import { claimInWords } from '@/exchange/volumeWords.ts';
import { otherValues } from '@/exchange/words.ts';
import type { Messages } from '@/i18n/messages.tsx';
import type { Whole } from '@/record/facts.ts';
import type { GasUnit, GasVolume, Read } from '@/record/volumes.ts';
import type { Tip } from '@/ui/chart/chart.ts';
import { itemInWords } from '../counts.ts';
import type { Beside } from './Besides.tsx';
import { nameOfGas } from './marks.ts';
import { isOfFigure } from './moneyTable.ts';
import type { RateRow, RateUnit, Span } from './rates.ts';
import { latestTotals, type TotalRow, totalUnitOf } from './totals.ts';
import { whoSays } from './who.ts';

/** "1–1.5"; "≈ 1.24" where it is our conversion; "about 1" where the source says so. */
export function readInWords(read: Read & { said: RateRow['said'] }, m: Messages): string {
  const { gas, approx, about } = m.tradeCharts;
  const amount = gas.amount(read);
  return read.isConverted ? approx(amount) : read.said.approximate ? about(amount) : amount;
}

/** "8–9 July 2009, Ann"; where the record has several figures also which. */
export function nameOfRate({ one, said, isOneOfSeveral }: RateRow, whole: Whole, m: Messages): string {
  const date = m.shortDate(one.date);
  const counted = new Set(one.rates.map((rate) => rate.said.of));
  const which = isOneOfSeveral ? (counted.size === one.rates.length && said.of ? said.of : m.quantity(said)) : '';
  const by = m.tradeCharts.label([date, whoSays(one.record, one.record.quantities.indexOf(said), whole, m)]);
  return which ? m.tradeCharts.listed(by, which) : by;
}

export function rateFinding(spans: readonly Span[], unit: RateUnit, m: Messages): string {
  const { rates, gas, approx } = m.tradeCharts;
  const inWords = spans.map(({ mark, isConverted, ...range }) => {
    const stage = mark === 'delivered-part' ? 'delivered' : mark;
    return [stage, isConverted ? approx(gas.amount(range, 2)) : gas.amount(range)] as const;
  });
  return inWords.length === 0 ? rates.none : rates.finding(inWords, gas.units[unit]);
}

/** "State Statistics Committee, 2025: 0.351" and the like; two that stand for the latest period are both told. */
export function totalFinding(rows: readonly TotalRow[], isAll: boolean, unit: RateUnit, whole: Whole, m: Messages): string {
  const { totals, gas } = m.tradeCharts;
  const latest = latestTotals(rows);
  const [first] = latest;
  if (!first) return totals.none;
  const period = m.date(first.one.total.period);
  const isSame = latest.every(({ low, high }) => low === first.low && high === first.high);
  const by = (row: TotalRow) => whoSays(row.one.record, row.one.record.quantities.indexOf(row.one.total.said), whole, m);
  if (!isSame)
    return totals.differing(
      period,
      latest.map((row) => totals.by(gas.amount(row), by(row))),
      gas.totalUnits[unit],
    );
  const { stage } = first.one;
  const who = m.and([...new Set(latest.map(by))]);
  const stageWords = stage === 'delivered' ? '' : stage ? m.figureStages[stage] : m.record.notSaid;
  return totals.latest(period, gas.inUnit(gas.amount(first), totalUnitOf(unit)), who, stageWords, isAll);
}

/** What is said of a figure under the pointer; as it was reported, and what we made of it. */
export function gasTip(
  row: (RateRow | TotalRow) & { said: RateRow['said'] },
  unit: GasUnit,
  title: string,
  whole: Whole,
  m: Messages,
): Tip {
  const { gas, according, asSaid, open } = m.tradeCharts;
  const { one, said, isConverted } = row;
  const at = one.record.quantities.indexOf(said);
  const inUnit = gas.inUnit(gas.amount(row), unit);
  return {
    title,
    lines: [
      ...(isConverted ? [gas.converted(inUnit)] : []),
      asSaid(m.amount(said)),
      according(whoSays(one.record, at, whole, m)),
      nameOfGas(row, m),
    ],
    notes: said.note ? [said.note] : [],
    items: [itemInWords(one.record, whole, m, (field) => isOfFigure(field, at) || ['date', 'period', 'stage'].includes(field))],
    action: open,
  };
}

/** A claim with who makes it and who denies it; figures without a date or a period with who says them. */
export function besideOf(one: GasVolume, whole: Whole, m: Messages): Beside {
  const { record, date, figure, rates } = one;
  const claim = claimInWords(one, whole, m);
  const figures = rates.length > 0 ? rates.map(({ said }) => said) : figure ? [figure] : [];
  const places = figures.map((said) => record.quantities.indexOf(said));
  const others = otherValues(record, (field) => places.some((at) => isOfFigure(field, at)), whole, m);
  const by = m.tradeCharts.according(whoSays(record, places[0] ?? 0, whole, m));
  const said = [m.date(date), ...figures.map((each) => m.amount(each)), by, others].filter(Boolean).join('; ');
  return { id: record.id, title: record.title, words: claim || said };
}
