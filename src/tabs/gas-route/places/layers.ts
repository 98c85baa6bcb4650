/** The layers of places: what happened there. */
import type { Entry } from '@/record/entries.ts';
import { pointMetres } from '@/record/places.ts';
import type { Place } from '@/record/types.ts';
import type { MapPart } from '@/record/words.ts';
import { type Extent, isWithin } from '@/ui/mapLayout.ts';
import type { PlaceRow } from './placeRows.ts';

/** In the order of the legend. */
export const layers = ['visits', 'third-country', 'signings', 'aid', 'plants', 'others'] as const satisfies readonly MapPart[];
export type Layer = (typeof layers)[number];

/**
 * The layer of a record at a place. A visit leads to a side or elsewhere; calls and those who are received at home travel nowhere. At a power
 * plant of the route stands what would stand among the others.
 */
export function layerAt({ kind, direction, form }: Pick<Entry, 'kind' | 'direction' | 'form'>, isPlant: boolean): Layer {
  if (kind === 'agreement') return 'signings';
  if (kind === 'aid') return 'aid';
  if (kind === 'visit' && !form?.includes('call')) {
    if (direction?.includes('third')) return 'third-country';
    if (direction?.length && !direction.includes('none')) return 'visits';
  }
  return isPlant ? 'plants' : 'others';
}

/** The rows that the map can show, and those that lie beyond the base map. */
export function byReach(rows: readonly PlaceRow[], extent: Extent): { onMap: PlaceRow[]; beyond: PlaceRow[] } {
  const isOnMap = ({ place }: PlaceRow) => isWithin(place, extent);
  return { onMap: rows.filter(isOnMap), beyond: rows.filter((row) => !isOnMap(row)) };
}

/** A place that is no point: a country, or a village that nobody found. */
export function isSoft({ accuracyMetres }: Pick<Place, 'accuracyMetres'>): boolean {
  return accuracyMetres > pointMetres;
}

/** The layer of a place that has only one; its sign stands for the place. */
export function onlyLayer({ byLayer }: Pick<PlaceRow, 'byLayer'>): Layer | undefined {
  return byLayer.size === 1 ? [...byLayer.keys()][0] : undefined;
}
