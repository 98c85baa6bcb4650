/** GeoJSON as a route: our own features as they are, lines of others as legs between the points at their ends. */
import { foreignWords } from '@/i18n/en/foreign.ts';
import { objectOf, textOf } from '@/record/check/raw.ts';
import type { Brought, Json, RowPlace } from '../brought.ts';
import type { Finding } from '../finding.ts';
import { type Feature, featureList, featurePlace } from './feature.ts';
import { Route } from './route.ts';

const geometries = new Set(['Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon']);
const ownLists = { leg: 'legs', node: 'nodes', path: 'paths' } as const;

/** By its type, which GeoJSON always has, and by what that has to hold. */
export function isGeoJson(value: unknown): boolean {
  const { type, features, geometry, coordinates, geometries: parts } = objectOf(value);
  if (type === 'FeatureCollection') return Array.isArray(features);
  if (type === 'Feature') return geometry !== undefined;
  if (type === 'GeometryCollection') return Array.isArray(parts);
  return geometries.has(textOf(type)) && Array.isArray(coordinates);
}

/** To be asked only of what is it. */
export function fromGeoJson(value: unknown, file: string): Brought {
  const whole = objectOf(value);
  const features = featuresOf(whole);
  const findings: Finding[] = crsOf(whole, file);
  const places = new Map<object, RowPlace>();
  const own: Record<(typeof ownLists)[keyof typeof ownLists], Json[]> = { legs: [], nodes: [], paths: [] };
  const route = new Route(file, foreignWords, places, findings);
  let entries = 0;
  const foreign: Feature[] = [];
  for (const feature of features) {
    const kind = textOf(feature.properties['feature']);
    if (!Object.hasOwn(ownLists, kind)) {
      foreign.push(feature);
      continue;
    }
    own[ownLists[kind as keyof typeof ownLists]].push(feature.entry);
    places.set(feature.entry, featurePlace(file, feature.at));
    entries += 1;
  }
  const made = route.of(foreign);
  entries += made.entries;
  const isForeign = made.legs.length + made.nodes.length > 0;
  return {
    draft: {
      ...(isForeign && { sources: made.sources }),
      legs: [...own.legs, ...made.legs],
      nodes: [...own.nodes, ...made.nodes],
      paths: own.paths,
      records: [],
    },
    places,
    sums: [{ file, sheet: featureList, rows: features.length, entries, headings: 0, blank: 0, unread: features.length - entries }],
    findings,
  };
}

function featuresOf(whole: Json): Feature[] {
  const { type, features } = whole;
  const list: readonly unknown[] = type === 'FeatureCollection' ? (Array.isArray(features) ? features : []) : [whole];
  return list.map((one, at) => {
    const entry = objectOf(one);
    const isFeature = type === 'FeatureCollection' || type === 'Feature';
    return { entry, at, geometry: isFeature ? entry['geometry'] : entry, properties: isFeature ? objectOf(entry['properties']) : {} };
  });
}

/** Older GeoJSON could name a coordinate system; the one of today has a single one. */
function crsOf({ crs }: Json, file: string): Finding[] {
  const name = textOf(objectOf(objectOf(crs)['properties'])['name']);
  const isPlain = name === '' || /CRS84|EPSG:{1,2}(?:\d[\d.]*:)?4326$/i.test(name);
  return isPlain ? [] : [{ severity: 'warning', code: 'geoCrs', values: { name: name.slice(0, 60) }, file, column: 'crs' }];
}
