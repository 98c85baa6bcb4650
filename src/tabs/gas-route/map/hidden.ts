/** What of the map is put away, as the address writes it: "aid,contract". */
import type { Messages } from '@/i18n/messages.tsx';
import { type MapPart, mapParts } from '@/record/words.ts';

export function hiddenOf(hide: string): ReadonlySet<MapPart> {
  const named = new Set(hide.split(','));
  return new Set(mapParts.filter((part) => named.has(part)));
}

/** The address with one part put away, or brought back. */
export function withToggled(hidden: ReadonlySet<MapPart>, part: MapPart): string {
  return mapParts.filter((one) => hidden.has(one) !== (one === part)).join(',');
}

/** "Put away: likely path and aid."; "" where nothing is. */
export function putAwayWords(hidden: ReadonlySet<MapPart>, m: Messages): string {
  const away = mapParts.filter((part) => hidden.has(part)).map((part) => m.mapLayers.parts[part]);
  return away.length === 0 ? '' : m.mapLayers.putAway(m.and(away));
}
