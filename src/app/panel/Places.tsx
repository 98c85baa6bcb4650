/** Where it happened, on a small map. The places stand as links among the facts too. */
import { useMemo } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Facts, Whole } from '@/record/facts.ts';
import { pointMetres } from '@/record/places.ts';
import type { AnyRecord, Place } from '@/record/types.ts';
import { isWithin, type MapPlace } from '@/ui/mapLayout.ts';
import { PlaceMap } from '@/ui/PlaceMap.tsx';

export function Places({ record, facts, whole }: { record: AnyRecord; facts: Facts; whole: Whole }) {
  const m = useRoomMessages();
  const { extent, disputed, disclaimer } = facts.dataset.map;
  const places = useMemo(() => record.places.flatMap((id) => mapPlaceOf(whole.places.get(id))), [record, whole]);
  const drawn = useMemo(() => places.filter((place) => isWithin(place, extent)), [places, extent]);
  if (drawn.length === 0) return null;
  const names = (some: readonly MapPlace[]) => m.and(some.map(({ name }) => name));
  const around = drawn.filter(({ aroundKm }) => aroundKm !== undefined);
  const outside = places.filter((place) => !drawn.includes(place));
  return (
    <PlaceMap label={m.placeMap.label(names(drawn))} title={m.placeMap.title} places={drawn} extent={extent} disputed={disputed}>
      {around.length > 0 && <p>{m.placeMap.around(names(around))}</p>}
      {outside.length > 0 && <p>{m.placeMap.outside(names(outside))}</p>}
      <p>{disclaimer}</p>
    </PlaceMap>
  );
}

function mapPlaceOf(place: Place | undefined): MapPlace[] {
  if (!place) return [];
  const { id, name, lon, lat, accuracyMetres } = place;
  return [{ id, name, lon, lat, aroundKm: accuracyMetres > pointMetres ? accuracyMetres / 1000 : undefined }];
}
