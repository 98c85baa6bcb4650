/** What the charts of trade and gas know of the whole record, worked out once. */
import type { Facts, Whole } from '@/record/facts.ts';
import { kept, shownIds } from '@/record/kept.ts';
import { type MoneyFigure, moneyIn } from '@/record/money.ts';
import { once } from '@/record/once.ts';

const figured = once(function* (facts, whole) {
  const both = [...(yield* kept.trade.sliced(facts, whole)), ...(yield* kept.gas.sliced(facts, whole))];
  return both.toSorted((a, b) => a.row - b.row);
});

/** The figures of money, in order of the dates of their records. */
export const allMoney = once(function* (facts, whole) {
  const figures: MoneyFigure[] = [];
  let read = 0;
  for (const { record } of yield* figured.sliced(facts, whole)) {
    figures.push(...moneyIn(record));
    read += 1;
    if (read % 200 === 0) yield;
  }
  return figures;
});

/** Whether a record of trade or gas is shown, by its id. */
export function idsOf(isShown: Uint8Array, facts: Facts, whole: Whole): Pick<ReadonlySet<string>, 'has'> {
  return shownIds(figured(facts, whole), isShown);
}
