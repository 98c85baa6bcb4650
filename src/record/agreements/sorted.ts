import type { Sliced } from '../slices.ts';

/** So many items are compared with one another without a pause. */
const run = 200;

/** The items in order, those that are equal as they come: sorted in short runs, which are merged. */
export function* sorted<Item>(items: readonly Item[], compare: (a: Item, b: Item) => number): Sliced<Item[]> {
  if (items.length <= run) return items.toSorted(compare);
  let runs: Item[][] = [];
  for (let at = 0; at < items.length; at += run) {
    runs.push(items.slice(at, at + run).toSorted(compare));
    yield;
  }
  while (runs.length > 1) {
    const longer: Item[][] = [];
    for (let at = 0; at < runs.length; at += 2) longer.push(yield* merged(runs[at]!, runs[at + 1] ?? [], compare));
    runs = longer;
  }
  return runs[0] ?? [];
}

function* merged<Item>(one: readonly Item[], other: readonly Item[], compare: (a: Item, b: Item) => number): Sliced<Item[]> {
  const both: Item[] = [];
  let [left, right] = [0, 0];
  while (left < one.length && right < other.length) {
    both.push(compare(one[left]!, other[right]!) <= 0 ? one[left++]! : other[right++]!);
    if (both.length % (run * 5) === 0) yield;
  }
  for (; left < one.length; left += 1) both.push(one[left]!);
  for (; right < other.length; right += 1) both.push(other[right]!);
  return both;
}
