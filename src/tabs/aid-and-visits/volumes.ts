/** Volumes of gas, each worked out once for a record: the overview and two charts ask for them. */
import type { Facts, Whole } from '@/record/facts.ts';
import { kept } from '@/record/kept.ts';
import { once } from '@/record/once.ts';
import { isShownIn } from '@/record/rowsOf.ts';
import type { Selection } from '@/record/select.ts';
import { drawnOf, type Drawn, type GasVolume, volumesOf } from '@/record/volumes.ts';

export type RowVolume = GasVolume & { readonly row: number };

/** Of the whole record: all in order of date, and by where each is drawn. */
export const gasOf = once(function* (facts, whole) {
  const all: RowVolume[] = [];
  for (const { row, record } of yield* kept.gas.sliced(facts, whole)) {
    for (const volume of volumesOf([record.id], { records: { get: () => record } })) all.push({ ...volume, row });
    if (all.length % 100 === 0) yield;
  }
  return { all, drawn: drawnOf(all) };
});

/** Those that are shown, in the same order. */
export function shownGas(
  facts: Facts,
  whole: Whole,
  selection: Pick<Selection, 'rows'>,
): { readonly all: readonly RowVolume[]; readonly drawn: Drawn<RowVolume> } {
  const { all, drawn } = gasOf(facts, whole);
  const isShown = isShownIn(selection, facts.columns);
  const shown = <One extends { readonly row: number }>(those: readonly One[]) => those.filter(({ row }) => isShown[row] === 1);
  const { rates, totals, others, undated } = drawn;
  return { all: shown(all), drawn: { rates: shown(rates), totals: shown(totals), others: shown(others), undated: shown(undated) } };
}
