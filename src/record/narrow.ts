/** What a mark of a picture stands for, as a part of the filter: pressed, it is set; pressed again, it is lifted. */
import { type FacetId, facetIds } from './facets.ts';
import { choiceOf, type Filter, withChoice, withLimits } from './filter.ts';

export interface Narrowing {
  readonly choices?: Readonly<Partial<Record<FacetId, readonly string[]>>>;
  /** EDTF days, months or years; both or none. */
  readonly from?: string;
  readonly to?: string;
}

/** True where the filter holds just this, whatever else it holds. */
export function holds(filter: Filter, { choices = {}, from, to }: Narrowing): boolean {
  const isSet = facetIds.every((facet) => {
    const [ids, choice] = [choices[facet], filter.choices[facet]];
    return !ids || (choice !== undefined && !choice.except && choice.ids.join(' ') === choiceOf(ids)?.ids.join(' '));
  });
  return isSet && (from === undefined || filter.from === from) && (to === undefined || filter.to === to);
}

/** The filter with this in it, or without it where it holds it; its other parts stay. */
export function toggled(filter: Filter, narrowing: Narrowing): Filter {
  const isLifted = holds(filter, narrowing);
  const { choices = {}, from, to } = narrowing;
  const chosen = facetIds.reduce<Filter>((now, facet) => {
    const ids = choices[facet];
    return ids ? withChoice(now, facet, isLifted ? undefined : choiceOf(ids)) : now;
  }, filter);
  return withLimits(chosen, {
    ...(from !== undefined && { from: isLifted ? undefined : from }),
    ...(to !== undefined && { to: isLifted ? undefined : to }),
  });
}
