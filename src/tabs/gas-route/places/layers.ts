/** The places of the shown records, each with the records that name it by what happened there. */
import type { Entry } from '@/record/entries.ts';
import type { Whole } from '@/record/facts.ts';
import { pointMetres } from '@/record/places.ts';
import type { Selection } from '@/record/select.ts';
import type { Place } from '@/record/types.ts';
import type { MapPart } from '@/record/words.ts';
import { type Extent, isWithin } from '@/ui/mapLayout.ts';

/** The layers of places, in the order of the legend. */
export const layers = ['visits', 'third-country', 'signings', 'aid', 'plants', 'others'] as const satisfies readonly MapPart[];
export type Layer = (typeof layers)[number];

export interface PlaceRow {
  readonly place: Place;
  /** In order of date; of the layers that are not put away. */
  readonly entries: readonly Entry[];
  /** The same by layer, each record in one; only layers that it has, in the order of the legend. */
  readonly byLayer: ReadonlyMap<Layer, readonly Entry[]>;
}

/**
 * The layer of a record at a place. A visit leads to a side or elsewhere; calls and those who are received at home travel nowhere. At a power
 * plant of the route stands what would stand among the others.
 */
export function layerAt({ kind, direction, form }: Pick<Entry, 'kind' | 'direction' | 'form'>, isPlant: boolean): Layer {
  if (kind === 'agreement') return 'signings';
  if (kind === 'aid') return 'aid';
  if (kind === 'visit' && !form?.includes('call')) {
    if (direction?.includes('third')) return 'third-country';
    if (direction && !direction.includes('none')) return 'visits';
  }
  return isPlant ? 'plants' : 'others';
}

const nothingHidden: ReadonlySet<MapPart> = new Set();

/** The place with most records first. What is put away counts nowhere: a place of which nothing is left has no row. */
export function placeRows(
  selection: Pick<Selection, 'shown'>,
  whole: Pick<Whole, 'places' | 'nodes'>,
  hidden: ReadonlySet<MapPart> = nothingHidden,
): PlaceRow[] {
  const plants = new Set(whole.nodes.flatMap(({ properties: { role, place } }) => (role === 'power-plant' && place ? [place] : [])));
  const byPlace = new Map<string, { entries: Entry[]; byLayer: Map<Layer, Entry[]> }>();
  for (const entry of selection.shown) {
    for (const id of new Set(entry.places)) {
      const layer = layerAt(entry, plants.has(id));
      if (hidden.has(layer)) continue;
      const row = byPlace.get(id) ?? { entries: [], byLayer: new Map<Layer, Entry[]>() };
      byPlace.set(id, row);
      row.entries.push(entry);
      const same = row.byLayer.get(layer);
      if (same) same.push(entry);
      else row.byLayer.set(layer, [entry]);
    }
  }
  return [...byPlace]
    .flatMap(([id, { entries, byLayer }]) => {
      const place = whole.places.get(id);
      return place ? [{ place, entries, byLayer: inOrder(byLayer) }] : [];
    })
    .toSorted((a, b) => b.entries.length - a.entries.length || compareNames(a.place.name, b.place.name));
}

const compareNames = new Intl.Collator('en').compare;

function inOrder<Value>(byLayer: ReadonlyMap<Layer, Value>): Map<Layer, Value> {
  return new Map(layers.flatMap((layer) => {
    const value = byLayer.get(layer);
    return value === undefined ? [] : [[layer, value] as const];
  })); // oxfmt-ignore
}

/** How many different records each layer has, at whatever place. */
export function layerCounts(rows: readonly PlaceRow[]): Map<Layer, number> {
  const ids = new Map<Layer, Set<string>>(layers.map((layer) => [layer, new Set()]));
  for (const { byLayer } of rows) for (const [layer, entries] of byLayer) for (const { id } of entries) ids.get(layer)?.add(id);
  return new Map([...ids].map(([layer, { size }]) => [layer, size]));
}

/** The rows that the map can show, and those that lie beyond the base map. */
export function byReach(rows: readonly PlaceRow[], extent: Extent): { onMap: PlaceRow[]; beyond: PlaceRow[] } {
  const isOnMap = ({ place }: PlaceRow) => isWithin(place, extent);
  return { onMap: rows.filter(isOnMap), beyond: rows.filter((row) => !isOnMap(row)) };
}

/** How many different records there are behind some rows. */
export function recordCount(rows: readonly PlaceRow[]): number {
  return new Set(rows.flatMap(({ entries }) => entries.map(({ id }) => id))).size;
}

/** A place that is no point: a country, or a village that nobody found. */
export function isSoft({ accuracyMetres }: Pick<Place, 'accuracyMetres'>): boolean {
  return accuracyMetres > pointMetres;
}

/** The layer of a place that has only one; its sign stands for the place. */
export function onlyLayer({ byLayer }: Pick<PlaceRow, 'byLayer'>): Layer | undefined {
  return byLayer.size === 1 ? [...byLayer.keys()][0] : undefined;
}
