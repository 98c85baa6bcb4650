/**
 * What the lanes are: sectors, families, kinds, directions or sides. They hold their order and colour under the filter; where their own
 * facet is chosen from, the other lanes are left out.
 */
import { nameOf } from '@/exchange/facetNames.ts';
import type { FirstMessages } from '@/i18n/messages.tsx';
import type { Entry } from '@/record/entries.ts';
import { answered } from '@/record/columns/tally.ts';
import { type FacetId, facets } from '@/record/facets.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import { type Filter, isChosen } from '@/record/filter.ts';
import { valuesOf } from '@/record/known.ts';
import type { Sector } from '@/record/types.ts';
import type { LaneGrouping } from '@/record/words.ts';

export interface LaneKind {
  readonly id: string;
  readonly label: string;
  /** Where the lane is one sector. */
  readonly colour?: Sector['colour'] | undefined;
  /** The facet by which records find their lane, and its values that lead into this one; none for what has no value. */
  readonly facet: FacetId;
  readonly values: readonly string[];
  readonly has: (entry: Entry) => boolean;
  /** That of the sector by which the record stands here, or of its first. */
  readonly colourOf: (entry: Entry) => Sector['colour'] | undefined;
}

/** The records of a lane. */
export interface LaneEntries {
  readonly kind: LaneKind;
  /** Those of the filter, dated or not. */
  readonly total: number;
  /** Those that have a date, in its order. */
  readonly dated: readonly Entry[];
}

/** The lanes with their records; both lists of entries are in order of date. */
export function entriesByLane(kinds: readonly LaneKind[], dated: readonly Entry[], undated: readonly Entry[]): LaneEntries[] {
  return kinds.map((kind) => {
    const own = dated.filter(kind.has);
    return { kind, total: own.length + undated.filter(kind.has).length, dated: own };
  });
}

export function laneKinds(
  grouping: LaneGrouping,
  choices: Filter['choices'],
  facts: Facts,
  whole: Whole | undefined,
  m: FirstMessages,
): LaneKind[] {
  const sectorColour = (id: string | undefined) => facts.sectors.get(id ?? '')?.colour;
  const facet = grouping === 'family' ? 'sector' : grouping;
  const choice = choices[facet];
  const isOpen = (id: string) => !choice || isChosen(choice, id);
  const valuesIn = facets[facet];
  const firstColour = (entry: Entry) => sectorColour(entry.sectors[0]);
  const lane = (id: string, label: string, values: readonly string[]): LaneKind => {
    const first = (entry: Entry) => valuesIn(entry).find((value) => values.includes(value));
    const colour = grouping === 'sector' ? sectorColour(id) : undefined;
    return {
      id,
      label,
      colour,
      facet,
      values,
      has: values.length > 0 ? (entry) => first(entry) !== undefined : (entry) => valuesIn(entry).length === 0,
      colourOf: facet === 'sector' ? (entry) => sectorColour(first(entry)) : firstColour,
    };
  };
  if (grouping === 'family') {
    const own = [...facts.sectors.values()].filter(({ id }) => isOpen(id));
    return facts.families
      .map(({ id, label }) =>
        lane(
          id,
          label,
          own.filter(({ family }) => family === id).map((sector) => sector.id),
        ),
      ) // oxfmt-ignore
      .filter(({ values }) => values.length > 0);
  }
  const answers = answered(facts.columns, grouping)?.answers;
  // without the whole, in which all sides stand: those of the records
  const ids = valuesOf(grouping, facts, whole) ?? answers?.values ?? [];
  const lanes = ids.filter(isOpen).map((id) => lane(id, nameOf(grouping, id, facts, whole, m), [id]));
  const isUnanswered = (start: number, at: number) => start === answers?.starts[at + 1];
  return choice || !answers?.starts.some(isUnanswered)
    ? lanes
    : [...lanes, lane('other', m.timeline.otherLanes[grouping === 'direction' ? 'direction' : 'other'], [])];
}
