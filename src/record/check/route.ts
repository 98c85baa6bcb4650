/** The route lies on the map, and its legs have places of their own in the chain. */
import type { Problem } from '../problem.ts';
import { entriesOf, idOf, objectOf, type Raw, reporter } from './raw.ts';

export function checkRoute(raw: Raw): Problem[] {
  const problems: Problem[] = [];
  const extent = objectOf(objectOf(raw['dataset.json'])['map'])['extent'];
  const orders = new Map<unknown, string>();
  entriesOf(raw, 'gas-route.geojson').forEach((feature, index) => {
    const id = idOf(feature) ?? '';
    const report = reporter(problems, 'gas-route.geojson', ['features', index], id);
    const { feature: kind, order } = objectOf(feature['properties']);
    if (kind === 'leg' && orders.has(order))
      report(['properties', 'order'], `${String(order)} is the place of "${orders.get(order)}" already: give each leg its own`);
    if (kind === 'leg') orders.set(order, id);
    if (Array.isArray(extent) && !isInside(objectOf(feature['geometry'])['coordinates'], extent as number[]))
      report(
        ['geometry', 'coordinates'],
        'lies outside "map.extent" of dataset.json: positions are [longitude, latitude]; widen the extent where the route really leaves it',
      );
  });
  return problems;
}

function isInside(coordinates: unknown, extent: readonly number[]): boolean {
  if (!Array.isArray(coordinates)) return true; // the schema reports it
  if (Array.isArray(coordinates[0])) return coordinates.every((position) => isInside(position, extent));
  const [lon, lat] = coordinates as number[];
  const [west = -180, south = -90, east = 180, north = 90] = extent;
  return typeof lon !== 'number' || typeof lat !== 'number' || (lon >= west && lon <= east && lat >= south && lat <= north);
}
