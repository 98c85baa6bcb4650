/** The volumes of all gas records, worked out once for a record, with the rows in which they stand. */
import type { Facts, Whole } from '../facts.ts';
import { kept } from '../kept.ts';
import { once } from '../once.ts';
import { isShownIn } from '../rowsOf.ts';
import type { Selection } from '../select.ts';
import { type Drawn, drawnOf, type GasVolume, volumesOf } from '../volumes.ts';

export type GasRow = GasVolume & { readonly row: number };

/** All in order of date, and by where each is drawn. */
export const gasOf = once(function* (facts, whole) {
  const all: GasRow[] = [];
  for (const { row, record } of yield* kept.gas.sliced(facts, whole)) {
    for (const volume of volumesOf([record.id], { records: { get: () => record } })) all.push({ ...volume, row });
    if (all.length % 100 === 0) yield;
  }
  return { all, drawn: drawnOf(all) };
});

export interface Gas {
  readonly all: readonly GasRow[];
  readonly drawn: Drawn<GasRow>;
}

/** Those that are shown, in the same order. */
export function shownGas(facts: Facts, whole: Whole, selection: Pick<Selection, 'rows'>): Gas {
  const { all, drawn } = gasOf(facts, whole);
  const isShown = isShownIn(selection, facts.columns);
  const shown = <One extends GasRow>(those: readonly One[]) => those.filter(({ row }) => isShown[row] === 1);
  const { rates, totals, others, undated } = drawn;
  return { all: shown(all), drawn: { rates: shown(rates), totals: shown(totals), others: shown(others), undated: shown(undated) } };
}
