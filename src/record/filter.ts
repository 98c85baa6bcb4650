/** The filter as a value: within a facet "or", between facets "and". What it selects is in select.ts. */
import { parseEdtf } from './edtf.ts';
import type { FacetId } from './facets.ts';

/** What is chosen in a facet: records that have one of these values or, with `except`, those that have none of them. Ids are sorted and unique. */
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

/** A text that From and To take: a year, a month or a day, and nothing about it. */
export function isLimit(text: string): boolean {
  return /^\d{4}(-\d{2}){0,2}$/.test(text) && parseEdtf(text) !== null;
}

/** True when a record with this value, and no other, is shown. No choice chooses nothing. */
export function isChosen(choice: Choice | undefined, id: string): boolean {
  return choice !== undefined && choice.ids.includes(id) !== choice.except;
}

/** The choice with one value more or less; undefined when nothing is left, which is the same as no choice. */
export function toggle(choice: Choice | undefined, id: string): Choice | undefined {
  const { ids, except } = choice ?? { ids: [], except: false };
  return choiceOf(ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id], except);
}

/** All records but those that were shown, and the other way round. */
export function inverse(choice: Choice): Choice {
  return { ...choice, except: !choice.except };
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

/** The filter with other limits; one that is undefined is lifted, one that is not named stays. */
export function withLimits(filter: Filter, limits: { readonly from?: string | undefined; readonly to?: string | undefined }): Filter {
  const { from: oldFrom, to: oldTo, ...others } = filter;
  const { from, to } = { from: oldFrom, to: oldTo, ...limits };
  return { ...others, ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

/** True when nothing is chosen, no date is set and nothing is searched. */
export function isEmpty(filter: Filter): boolean {
  return Object.keys(filter.choices).length === 0 && !filter.from && !filter.to && !filter.q;
}

/** First and last day that From and To allow. */
export function spanOf({ from, to }: Pick<Filter, 'from' | 'to'>): { start: number; end: number } {
  return { start: parseEdtf(from ?? '')?.start ?? -Infinity, end: parseEdtf(to ?? '')?.end ?? Infinity };
}
