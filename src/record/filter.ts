/**
 * The filter: within a facet "or", between facets "and". One pass yields what is shown and the counts of every facet,
 * each facet counted as if its own choice were open, so that a count says what choosing it would leave.
 */
import { overlaps, parseEdtf } from './edtf.ts';
import type { Entry } from './facts.ts';

/** The facets, each with the values that a record has in it. */
export const facets = {
  sector: (entry: Entry) => entry.sectors,
  kind: (entry: Entry) => [entry.kind],
  actor: (entry: Entry) => entry.actors,
  place: (entry: Entry) => entry.places,
  source: (entry: Entry) => entry.sources,
} as const;

export type FacetId = keyof typeof facets;
export const facetIds = Object.keys(facets) as FacetId[];

/** What is chosen in a facet: these values or, with `except`, every value but these. Ids are sorted and unique. */
export interface Choice {
  readonly ids: readonly string[];
  readonly except: boolean;
}

export interface Filter {
  readonly choices: Readonly<Partial<Record<FacetId, Choice>>>;
  /** EDTF day, month or year; the first day that counts is its first. */
  readonly from?: string;
  /** EDTF day, month or year; the last day that counts is its last. */
  readonly to?: string;
  readonly q?: string;
}

export interface Selection {
  /** In order of date. */
  readonly shown: readonly Entry[];
  readonly total: number;
  readonly counts: Readonly<Record<FacetId, ReadonlyMap<string, number>>>;
}

/** `found` are the ids that the search text finds; undefined when there is no text. `total` counts the whole record where `entries` are those that a perspective sees. */
export function select(
  entries: readonly Entry[],
  filter: Filter,
  found: ReadonlySet<string> | undefined,
  total = entries.length,
): Selection {
  const span = spanOf(filter);
  const isCrossed = span.start > span.end; // From after To: not even a record without a date can match
  const tests = facetIds.map((facet) => ({ facet, valuesOf: facets[facet], passes: testOf(filter.choices[facet]) }));
  const counts = Object.fromEntries(facetIds.map((facet) => [facet, new Map<string, number>()])) as Record<FacetId, Map<string, number>>;
  const shown: Entry[] = [];
  for (const entry of entries) {
    if (isCrossed || !overlaps(entry.date, span) || (found && !found.has(entry.id))) continue;
    const failed = tests.filter(({ valuesOf, passes }) => !passes(valuesOf(entry)));
    if (failed.length === 0) shown.push(entry);
    for (const { facet, valuesOf } of failed.length === 0 ? tests : failed.length === 1 ? failed : []) {
      for (const value of valuesOf(entry)) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    }
  }
  return { shown, total, counts };
}

/** First and last day that From and To allow. */
export function spanOf({ from, to }: Pick<Filter, 'from' | 'to'>): { start: number; end: number } {
  return { start: parseEdtf(from ?? '')?.start ?? -Infinity, end: parseEdtf(to ?? '')?.end ?? Infinity };
}

function testOf(choice: Choice | undefined): (values: readonly string[]) => boolean {
  if (!choice) return () => true;
  const ids = new Set(choice.ids);
  return (values) => values.some((value) => ids.has(value) !== choice.except);
}

/** A text that From and To take: a year, a month or a day, and nothing about it. */
export function isLimit(text: string): boolean {
  return /^\d{4}(-\d{2}){0,2}$/.test(text) && parseEdtf(text) !== null;
}

/** True when a value is among those that are shown by a choice. No choice chooses nothing. */
export function isChosen(choice: Choice | undefined, id: string): boolean {
  return choice !== undefined && choice.ids.includes(id) !== choice.except;
}

/** The choice with one value more or less; undefined when nothing is left, which is the same as no choice. */
export function toggle(choice: Choice | undefined, id: string): Choice | undefined {
  const { ids, except } = choice ?? { ids: [], except: false };
  return choiceOf(ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id], except);
}

/** A choice in its one normal form; undefined when it is empty. */
export function choiceOf(ids: readonly string[], except = false): Choice | undefined {
  return ids.length === 0 ? undefined : { ids: [...new Set(ids)].toSorted(), except };
}

/** The filter with one facet chosen anew, and its key left out when nothing is chosen. */
export function withChoice(filter: Filter, facet: FacetId, choice: Choice | undefined): Filter {
  const { [facet]: _, ...others } = filter.choices;
  return { ...filter, choices: choice ? { ...others, [facet]: choice } : others };
}

/** True when nothing is chosen, no date is set and nothing is searched. */
export function isEmpty(filter: Filter): boolean {
  return Object.keys(filter.choices).length === 0 && !filter.from && !filter.to && !filter.q;
}
