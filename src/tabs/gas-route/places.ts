/** The places of the shown records, each with the records that name it. */
import type { Entry } from '@/record/entries.ts';
import type { Whole } from '@/record/facts.ts';
import type { Selection } from '@/record/select.ts';
import type { Place } from '@/record/types.ts';

export interface PlaceRow {
  readonly place: Place;
  readonly entries: readonly Entry[];
}

/** The place with most records first. */
export function placeRows(selection: Selection, whole: Whole): PlaceRow[] {
  const byPlace = new Map<string, Entry[]>();
  for (const entry of selection.shown) {
    for (const id of entry.places) {
      const entries = byPlace.get(id);
      if (entries) entries.push(entry);
      else byPlace.set(id, [entry]);
    }
  }
  return [...byPlace]
    .flatMap(([id, entries]) => {
      const place = whole.places.get(id);
      return place ? [{ place, entries }] : [];
    })
    .toSorted((a, b) => b.entries.length - a.entries.length || a.place.name.localeCompare(b.place.name, 'en'));
}
