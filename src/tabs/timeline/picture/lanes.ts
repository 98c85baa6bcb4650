/**
 * What the lanes are: sectors, families, kinds, directions or sides. They hold their order and colour under the filter; where their own
 * facet is chosen from, the other lanes are left out.
 */
import { nameOf } from '@/exchange/facetNames.ts';
import type { FirstMessages } from '@/i18n/messages.tsx';
import type { Entry } from '@/record/entries.ts';
import { facets } from '@/record/facets.ts';
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
  if (grouping === 'family') {
    const own = [...facts.sectors.values()].filter(({ id }) => !choices.sector || isChosen(choices.sector, id));
    return facts.families
      .map(({ id, label }) => ({ id, label, sectors: own.filter(({ family }) => family === id).map((sector) => sector.id) }))
      .filter(({ sectors }) => sectors.length > 0)
      .map(({ id, label, sectors }) => {
        const first = (entry: Entry) => entry.sectors.find((sector) => sectors.includes(sector));
        return { id, label, has: (entry) => first(entry) !== undefined, colourOf: (entry) => sectorColour(first(entry)) };
      });
  }
  const valuesIn = facets[grouping];
  const firstColour = (entry: Entry) => sectorColour(entry.sectors[0]);
  // without the whole, in which all sides stand: those of the records
  const ids = valuesOf(grouping, facts, whole) ?? [...new Set(facts.entries.flatMap(valuesIn))];
  const lanes = ids
    .filter((id) => !choices[grouping] || isChosen(choices[grouping], id))
    .map((id): LaneKind => {
      const colour = grouping === 'sector' ? sectorColour(id) : undefined;
      const has = (entry: Entry) => valuesIn(entry).some((value) => value === id);
      return { id, label: nameOf(grouping, id, facts, whole, m), colour, has, colourOf: colour ? () => colour : firstColour };
    });
  const hasNone = (entry: Entry) => valuesIn(entry).length === 0;
  return choices[grouping] || !facts.entries.some(hasNone)
    ? lanes
    : [
        ...lanes,
        {
          id: 'other',
          label: m.timeline.otherLanes[grouping === 'direction' ? 'direction' : 'other'],
          has: hasNone,
          colourOf: firstColour,
        },
      ];
}
