/** The table as one list: heads of groups, and the rows below them. */
import type { Group } from '@/record/agreements/order.ts';
import type { Agreement } from '@/record/types.ts';

export type Item =
  | { readonly item: 'group'; readonly key: string; readonly group: Group; readonly isClosed: boolean }
  | { readonly item: 'row'; readonly key: string; readonly agreement: Agreement };

/** An agreement that stands in several groups has a row in each. Rows of closed groups are left out. */
export function itemsOf(groups: readonly Group[], isGrouped: boolean, closed: ReadonlySet<string>): Item[] {
  const rows = ({ id, agreements }: Group): Item[] =>
    agreements.map((agreement) => ({ item: 'row', key: `${id} ${agreement.id}`, agreement }));
  if (!isGrouped) return groups.flatMap(rows);
  return groups.flatMap((group) => [
    { item: 'group' as const, key: `group ${group.id}`, group, isClosed: closed.has(group.id) },
    ...(closed.has(group.id) ? [] : rows(group)),
  ]);
}

/** The next row upwards (-1) or downwards (1), the first (-2) or the last (2); where there is none, undefined. */
export function rowBeside(items: readonly Item[], at: number, by: -2 | -1 | 1 | 2): number | undefined {
  const rows = items.flatMap(({ item }, index) => (item === 'row' ? [index] : []));
  switch (by) {
    case -2:
      return rows[0];
    case 2:
      return rows.at(-1);
    case -1:
      return rows.findLast((index) => index < at);
    case 1:
      return rows.find((index) => index > at);
  }
}
