/** What the map and its lists show of the selection: made once for it and for what is put away, since the map asks in every frame. */
import { useMemo } from 'react';
import type { Facts, Whole } from '@/record/facts.ts';
import { citationsOfLeg } from '@/record/route/chain.ts';
import type { Selection } from '@/record/select.ts';
import type { MapPart } from '@/record/words.ts';
import type { DrawnFrom } from '@/ui/Figure.tsx';
import { hiddenOf } from './map/hidden.ts';
import { type Clusters, makeClusters } from './places/clusters.ts';
import { byReach, type Layer } from './places/layers.ts';
import { type ShownPlaces, shownPlaces } from './places/placeRows.ts';
import { layerCounts, placedCount, rowsAt } from './places/placeCounts.ts';
import { placeTally } from './places/placeTally.ts';

export interface RouteShown {
  readonly hidden: ReadonlySet<MapPart>;
  readonly places: ShownPlaces;
  readonly clusters: Clusters;
  /** Shown records by layer, put away or not. */
  readonly counts: ReadonlyMap<Layer, number>;
  readonly drawn: DrawnFrom;
  /** How many of the shown records name a place. */
  readonly placed: number;
}

export function useRouteShown(facts: Facts, whole: Whole, selection: Selection, hide: string): RouteShown {
  const { extent } = facts.dataset.map;
  const hidden = useMemo(() => hiddenOf(hide), [hide]);
  const tally = useMemo(() => placeTally(selection, facts, whole), [selection, facts, whole]);
  const counts = useMemo(() => layerCounts(tally), [tally]);
  const placed = useMemo(() => placedCount(tally), [tally]);
  const places = useMemo(() => shownPlaces(tally, hidden), [tally, hidden]);
  const clusters = useMemo(() => makeClusters({ ...places, rows: byReach(places.rows, extent).onMap }), [places, extent]);
  const drawn = useMemo(() => {
    const rows = rowsAt(tally, hidden);
    const works = [...whole.legs.flatMap(citationsOfLeg), ...whole.paths.flatMap(({ properties }) => properties.citations)];
    return drawnRows(rows, facts, works.map(({ source }) => source)); // oxfmt-ignore
  }, [tally, hidden, facts, whole]);
  return { hidden, places, clusters, counts, drawn, placed };
}

/** Works are found by the rows; the ids are read when a file asks for them. */
export function drawnRows(rows: Uint32Array, { columns: { entries } }: Pick<Facts, 'columns'>, works: readonly string[] = []): DrawnFrom {
  return {
    rows,
    works,
    get records() {
      return Array.from(rows, (row) => entries[row]!.id);
    },
  };
}

/** A picture of these, as `save` takes it: the list of ids is still made when it is asked for. */
export function pictureFrom<Said extends object>(said: Said, drawn: DrawnFrom): Said & DrawnFrom {
  return Object.defineProperties(said, Object.getOwnPropertyDescriptors(drawn)) as Said & DrawnFrom;
}
