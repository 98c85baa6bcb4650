/** What stands beside an agreement in the order of the table. */
import type { Group } from '@/record/agreements/order.ts';

interface Beside {
  /** Rows of the record. */
  readonly previous: number | undefined;
  readonly next: number | undefined;
}

/** Undefined where the table does not have the row. An agreement that stands in several groups counts where it stands first. */
export function beside(row: number, groups: readonly Group[]): Beside | undefined {
  const passed = new Set<number>();
  const firsts = groups.map(({ rows }) => {
    if (groups.length === 1) return rows;
    const first = rows.unsettled.filter((one) => !passed.has(one));
    for (const one of first) passed.add(one);
    return rows.part(first);
  });
  const which = firsts.findIndex(({ unsettled }) => unsettled.includes(row));
  const own = firsts[which];
  if (!own) return undefined;
  const place = own.placeOf(row);
  const before = firsts.slice(0, which).findLast(({ length }) => length > 0);
  const after = firsts.slice(which + 1).find(({ length }) => length > 0);
  return { previous: own.at(place - 1) ?? before?.at(before.length - 1), next: own.at(place + 1) ?? after?.at(0) };
}
