/** Visits by level, form or direction, each with the series that tells more of it. */
import { type Contact, ranks } from '@/record/contacts.ts';
import type { FacetId } from '@/record/facets.ts';
import type { Facts } from '@/record/facts.ts';
import { visitForms } from '@/record/words.ts';
import type { Options } from '../shown.ts';
import { type Counted, countBy, rowsFor, visitsCounted } from './counting.ts';
import { ofAll } from '../ofAll.ts';
import type { CountRow } from '../rows.ts';

/** What a perspective does not say. */
export const notSaid = 'not-said';

/** True of what nobody says, of a form that is not known, and of a visit without direction. */
export function isUnknown(id: string): boolean {
  return [notSaid, 'unknown', 'none'].includes(id);
}

const formIds = visitForms.filter((form) => form !== 'call');

const valueOf: Readonly<Record<Options['split'], (contact: Contact) => string>> = {
  level: ({ level = notSaid }) => level,
  form: ({ form = notSaid }) => form,
  direction: ({ direction }) => direction,
};

/** The values of a facet that a visit may have, in their order. */
function valuesOf(split: Options['split'], directions: readonly string[]): readonly string[] {
  return { level: ranks, form: [...formIds, notSaid], direction: directions }[split];
}

/** By direction where rows are levels or forms; by form where they are directions. */
export function seriesFacet(split: Options['split']): 'form' | 'direction' {
  return split === 'direction' ? 'form' : 'direction';
}

export interface Split {
  readonly series: readonly string[];
  readonly rows: readonly CountRow[];
  /** The same rows of the whole record. */
  readonly all: readonly CountRow[];
}

/** A row for each value, "not said" only where the whole record has one. */
export function splitRows(
  contacts: readonly Contact[],
  all: readonly Contact[],
  split: Options['split'],
  facts: Pick<Facts, 'dataset'>,
): Split {
  const visits = visitsCounted(facts, all);
  const facet = seriesFacet(split);
  const count = (list: readonly Contact[], series: readonly string[]) => {
    const counted: Counted = { ...visits, series, seriesOf: valueOf[facet] };
    return countBy(list.filter(visits.isIn), counted, valueOf[split]);
  };
  const inAll = ofAll(all, `by ${split}`, () => count(all, []));
  const used = new Set([...inAll.values()].flatMap(({ values }) => Object.keys(values)));
  const series = valuesOf(facet, visits.series).filter((id) => id !== notSaid || used.has(id));
  const ids = valuesOf(split, visits.series).filter((id) => id !== notSaid || inAll.has(id));
  return { series, rows: rowsFor(ids, count(contacts, series)), all: rowsFor(ids, inAll) };
}

/** What a value stands for in the filter; nothing where a perspective is silent. */
export function narrowingOf(facet: FacetId, id: string) {
  return id === notSaid ? undefined : { choices: { [facet]: [id] } };
}
