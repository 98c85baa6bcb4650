/** The table as one list: heads of groups, and the rows below them. An item is made when it is asked for. */
import type { Group } from '@/record/agreements/order.ts';

export type Item =
  | { readonly item: 'group'; readonly group: Group; readonly isClosed: boolean }
  /** `row` is that of an agreement in the record; one that stands in several groups has a row in each. */
  | { readonly item: 'row'; readonly group: Group; readonly row: number };

export interface Items {
  readonly length: number;
  readonly at: (index: number) => Item | undefined;
  /** Tells an item from every other, in whatever order they stand; costs next to nothing. */
  readonly keyOf: (index: number) => number;
  /** Where a row of the record stands first; -1 where it does not, or its group is closed. */
  readonly indexOf: (row: number) => number;
}

/** Rows of closed groups are left out. */
export function itemsOf(groups: readonly Group[], isGrouped: boolean, closed: ReadonlySet<string>): Items {
  const heads = isGrouped ? 1 : 0;
  const lengthOf = (group: Group) => heads + (closed.has(group.id) && isGrouped ? 0 : group.rows.length);
  /** Where each group begins, and behind them where all end. */
  const starts = [0];
  for (const group of groups) starts.push(starts.at(-1)! + lengthOf(group));
  const length = starts.at(-1)!;
  const at = (index: number): Item | undefined => {
    if (!(index >= 0 && index < length)) return undefined;
    const which = groupAt(starts, index);
    const group = groups[which]!;
    const place = index - starts[which]! - heads;
    if (place < 0) return { item: 'group', group, isClosed: closed.has(group.id) };
    const row = group.rows.at(place);
    return row === undefined ? undefined : { item: 'row', group, row };
  };
  return {
    length,
    at,
    keyOf: (index) => {
      const which = groupAt(starts, index);
      const place = index - (starts[which] ?? 0) - heads;
      return which * 2 ** 32 + (place < 0 ? 0 : 1 + (groups[which]?.rows.unsettled[place] ?? 0));
    },
    indexOf: (row) => {
      for (const [which, { rows }] of groups.entries()) {
        const place = lengthOf(groups[which]!) > heads ? rows.placeOf(row) : -1;
        if (place >= 0) return starts[which]! + heads + place;
      }
      return -1;
    },
  };
}

/** The last group that begins at an index or before it; an empty one is passed over. */
function groupAt(starts: readonly number[], index: number): number {
  let [low, high] = [0, starts.length - 2];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (starts[middle]! <= index) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The next row upwards (-1) or downwards (1), the first (-2) or the last (2); where there is none, undefined. */
export function rowBeside(items: Items, at: number, by: -2 | -1 | 1 | 2): number | undefined {
  const step = by === 1 || by === -2 ? 1 : -1;
  const from = by === -2 ? 0 : by === 2 ? items.length - 1 : at + step;
  for (let index = from; index >= 0 && index < items.length; index += step) if (items.at(index)?.item === 'row') return index;
  return undefined;
}
