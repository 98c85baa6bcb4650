/** The agreements that the table shows, in their groups and their order: the same on the screen and in a file. */
import { agreementsIn, type Group, groupAgreements, orderAgreements, sortsOf } from '@/record/agreements/order.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import type { Selection } from '@/record/select.ts';
import type { TableOptions } from './options.ts';

export interface ShownOf {
  readonly facts: Facts;
  readonly whole: Whole;
  readonly selection: Selection;
}

/** `language` (BCP 47) is the one by which names are ordered. */
export function shownGroups(
  { facts, whole, selection }: ShownOf,
  { sort, per }: Pick<TableOptions, 'sort' | 'per'>,
  language: string,
): Group[] {
  const ground = { facts, whole, language };
  return groupAgreements(orderAgreements(agreementsIn(selection, whole), sortsOf(sort), ground), per, ground);
}
