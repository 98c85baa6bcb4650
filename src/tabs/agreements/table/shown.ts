/** The agreements that the table shows, in their groups and their order: the same on the screen and in a file. */
import { type Group, groupRows, orderRows, sortsOf } from '@/record/agreements/order.ts';
import { agreementRows } from '@/record/agreements/rows.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import type { Selection } from '@/record/select.ts';
import type { Sliced } from '@/record/slices.ts';
import type { TableOptions } from './options.ts';

export interface ShownOf {
  readonly facts: Facts;
  readonly whole: Whole;
  readonly selection: Selection;
}

/** What the table is ordered and grouped by. */
export type Arrangement = Pick<TableOptions, 'sort' | 'per'>;

/** In this arrangement the index alone tells the order, however many there are. */
export const atFirst: Arrangement = { sort: 'date', per: 'none' };

/** `language` (BCP 47) is the one by which names are ordered. */
export function* shownGroups({ facts, whole, selection }: ShownOf, { sort, per }: Arrangement, language: string): Sliced<Group[]> {
  const ground = { facts, whole, language };
  const rows = yield* orderRows(agreementRows(facts.columns, selection.rows), sortsOf(sort), ground);
  return yield* groupRows(rows, per, ground);
}
