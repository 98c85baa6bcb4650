/** Between GeoJSON, which says longitude first, and Leaflet, which says latitude first. */
import type { LatLngBoundsExpression, LatLngTuple, Map as LeafletMap } from 'leaflet';

export function toLatLng([lon, lat]: readonly [number, number]): LatLngTuple {
  return [lat, lon];
}

export function boundsOf([west, south, east, north]: readonly [number, number, number, number]): LatLngBoundsExpression {
  return [
    [south, west],
    [north, east],
  ];
}

/** "38.5,41.2,6.25": where the map stands, as the address writes it. */
export function formatPlace(map: LeafletMap): string {
  const { lat, lng } = map.getCenter();
  return `${Number(lat.toFixed(3))},${Number(lng.toFixed(3))},${Number(map.getZoom().toFixed(2))}`;
}

export function parsePlace(at: string): { center: LatLngTuple; zoom: number } | undefined {
  const [lat, lon, zoom] = at.split(',').map(Number);
  return lat === undefined || lon === undefined || zoom === undefined ? undefined : { center: [lat, lon], zoom };
}
