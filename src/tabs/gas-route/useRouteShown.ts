/** What the map and its lists show of the selection: made once for it and for what is put away, since the map asks in every frame. */
import { useMemo } from 'react';
import type { Facts, Whole } from '@/record/facts.ts';
import { citationsOfLeg } from '@/record/route/chain.ts';
import type { Selection } from '@/record/select.ts';
import type { MapPart } from '@/record/words.ts';
import type { DrawnFrom } from '@/ui/Figure.tsx';
import { hiddenOf } from './map/hidden.ts';
import { type Clusters, makeClusters } from './places/clusters.ts';
import { byReach, type Layer, layerCounts, type PlaceRow, placeRows } from './places/layers.ts';

export interface RouteShown {
  readonly hidden: ReadonlySet<MapPart>;
  readonly rows: readonly PlaceRow[];
  readonly clusters: Clusters;
  /** Shown records by layer, put away or not. */
  readonly counts: ReadonlyMap<Layer, number>;
  readonly drawn: DrawnFrom;
  /** How many of the shown records name a place. */
  readonly placed: number;
}

export function useRouteShown({ dataset }: Facts, whole: Whole, selection: Selection, hide: string): RouteShown {
  const { extent } = dataset.map;
  const hidden = useMemo(() => hiddenOf(hide), [hide]);
  const all = useMemo(() => placeRows(selection, whole), [selection, whole]);
  const counts = useMemo(() => layerCounts(all), [all]);
  const rows = useMemo(() => (hidden.size === 0 ? all : placeRows(selection, whole, hidden)), [all, selection, whole, hidden]);
  const clusters = useMemo(() => makeClusters(byReach(rows, extent).onMap), [rows, extent]);
  const drawn = useMemo(
    () => ({
      records: [...new Set(rows.flatMap(({ entries }) => entries.map(({ id }) => id)))],
      works: [...whole.legs.flatMap(citationsOfLeg), ...whole.paths.flatMap(({ properties }) => properties.citations)].map(
        ({ source }) => source,
      ),
    }),
    [rows, whole],
  );
  const placed = useMemo(() => selection.shown.filter(({ places }) => places.length > 0).length, [selection]);
  return { hidden, rows, clusters, counts, drawn, placed };
}
