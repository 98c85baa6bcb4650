/** How a press on the head of a column, or a choice in its menu, changes the order. */
import type { SortBy } from '@/record/agreements/order.ts';
import type { AgreementColumn } from '@/record/words.ts';

/** Upwards at first, downwards when it is upwards already. With `further` the column comes after the others, in its place when it has one. */
export function pressed(sorts: readonly SortBy[], column: AgreementColumn, further: boolean): SortBy[] {
  const before = sorts.find((sort) => sort.column === column);
  return sortedBy(sorts, { column, downwards: before !== undefined && !before.downwards }, further);
}

export function sortedBy(sorts: readonly SortBy[], sort: SortBy, further: boolean): SortBy[] {
  if (!further) return [sort];
  const has = sorts.some(({ column }) => column === sort.column);
  return has ? sorts.map((one) => (one.column === sort.column ? sort : one)) : [...sorts, sort];
}

/** Without one column; by date where none is left. */
export function notSortedBy(sorts: readonly SortBy[], column: AgreementColumn): SortBy[] {
  const rest = sorts.filter((sort) => sort.column !== column);
  return rest.length > 0 ? rest : [{ column: 'date', downwards: false }];
}
