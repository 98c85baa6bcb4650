/** Visits by year and direction. */
import { directionOf } from '@/record/derive.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import type { Visit } from '@/record/types.ts';
import { byYear, type CountRow } from '../rows.ts';

/** As in the facet `direction`: the id of a side, "third", "none". */
export function directionIds({ dataset }: Pick<Facts, 'dataset'>): string[] {
  return [...dataset.sides, 'third', 'none'];
}

export function directionIdOf(visit: Visit, { dataset }: Pick<Facts, 'dataset'>, whole: Whole): string {
  const direction = directionOf(visit, dataset, whole);
  return typeof direction === 'string' ? direction : direction.to;
}

export function visitsByYear(visits: readonly Visit[], facts: Facts, whole: Whole): CountRow<Visit>[] {
  return byYear(visits, facts, directionIds(facts), (visit) => directionIdOf(visit, facts, whole));
}
