// What both base maps are made with: the packages of a folder outside the project, and planar geometry in degrees.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(resolve(process.argv[2] ?? '', 'any.js'));
const load = (name) => import(pathToFileURL(require.resolve(name)).href); // d3 is ESM only: no plain require()
const json = (file) => JSON.parse(readFileSync(file, 'utf8'));

export const { feature, merge, mesh, neighbors } = await load('topojson-client');
export const { topology } = await load('topojson-server');
export const { presimplify, simplify, filter, filterAttachedWeight, sphericalTriangleArea } = await load('topojson-simplify');
export const { geoIdentity, geoEquirectangular } = await load('d3-geo');
export const { geoProject } = await load('d3-geo-projection');
export const { default: polylabel } = await load('polylabel');

/** A file of a package. */
export const source = (name) => json(require.resolve(name));
/** Alpha-2 by the numeric codes of ISO 3166-1, as world-atlas writes them. */
export const CODES = Object.fromEntries(source('i18n-iso-countries/codes.json').map(([alpha2, , numeric]) => [numeric, alpha2]));
export const dataset = json(new URL('../../data/dataset.json', import.meta.url));

// --- Clipping: planar, not spherical. geoProject tells outer rings from holes by their direction on a y axis that
// --- points down: reflectY makes it so, and the result is turned back. Without it the two would trade places.
export const flip = (c) => (typeof c[0] === 'number' ? [c[0], -c[1]] : c.map(flip));
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
const spans = (speck) => (points) => points.some(([x, y]) => Math.hypot(x - points[0][0], y - points[0][1]) > speck);

/** The polygons, or the lines, of a geometry that lie in a box and span more than `speck` degrees. */
export const clipper = (speck) => ({
  polygons: (geometry, box) => listOf(clip(geometry, box), 'Polygon').filter(([ring]) => spans(speck)(ring)),
  lines: (geometry, box) => listOf(clip(geometry, box), 'LineString').filter(spans(speck)),
});
export const multiPolygon = (list) => ({ type: 'MultiPolygon', coordinates: list });
export const multiLine = (list) => ({ type: 'MultiLineString', coordinates: list });
export const collection = (features) => ({ type: 'FeatureCollection', features });
export const within = ([x, y], [w, s, e, n]) => x > w && x < e && y > s && y < n;

const ringArea = (r) => Math.abs(r.reduce((sum, [x, y], i) => sum + x * r.at(i - 1)[1] - y * r.at(i - 1)[0], 0)) / 2;
export const area = ([ring, ...holes]) => ringArea(ring) - holes.reduce((sum, hole) => sum + ringArea(hole), 0);
const crossings = (ring, [x, y]) =>
  ring.filter(([ax, ay], i) => {
    const [bx, by] = ring.at(i - 1);
    return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
  }).length;
export const covers = (list, point) => list.some((rings) => rings.reduce((n, ring) => n + crossings(ring, point), 0) % 2 === 1);

const ticks = (low, high, step) => Array.from({ length: Math.floor((high - low) / step) }, (_, i) => low + (i + 0.5) * step);
/** The middles of the cells of a grid. */
export const gridOf = ([w, s, e, n], [x, y]) => ticks(s, n, y).flatMap((lat) => ticks(w, e, x).map((lon) => [lon, lat]));

const LABEL_SHAPE = 2; // a label is wider than high: its place is sought in a plane stretched north to south
/** Where a name stands best in a polygon, to some precision in degrees. */
const labelPlace = (polygon, precision) => {
  const [x, y] = polylabel(polygon.map((ring) => ring.map(([lon, lat]) => [lon, lat * LABEL_SHAPE])), precision); // oxfmt-ignore
  return [x, y / LABEL_SHAPE];
};
const about = ([x, y], by) => [[0, 0], [by, 0], [-by, 0], [0, by], [0, -by]].map(([dx, dy]) => [x + dx, y + dy]); // oxfmt-ignore

/**
 * One label point for a country, in its largest part, and behind it, as points of one feature more, where else on a
 * grid its name can stand: `inset` degrees from the country's edge.
 */
export const labelsOf = (parts, properties, { grid, inset, precision }) => {
  const largest = parts.toSorted((a, b) => area(b) - area(a))[0];
  const spare = grid.filter((point) => about(point, inset).every((one) => covers(parts, one)));
  const at = (type, coordinates) => ({ type: 'Feature', properties, geometry: { type, coordinates } });
  return [at('Point', labelPlace(largest, precision)), ...(spare.length > 0 ? [at('MultiPoint', spare)] : [])];
};

/** Throws where a place or a label, or all within `slack` degrees of it, lies in the sea. `places` are [lon, lat] by name. */
export const assertOnLand = (land, places, labels, slack = 0) => {
  for (const [place, at] of Object.entries(places)) assert(covers(land, at), `${place} lies in the sea`);
  for (const { properties, geometry } of labels)
    for (const point of geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates)
      assert(
        about(point, slack).some((one) => covers(land, one)),
        `a label of ${properties.code} lies in the sea`,
      );
};
