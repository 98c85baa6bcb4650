/** What the map draws on its day, for other maps: legs, points, paths, and the places of the shown records. */
import { columnMaker } from '@/exchange/files/columns.ts';
import { type FeatureLayer, layerOf } from '@/exchange/files/geojson.ts';
import type { Messages } from '@/i18n/messages.tsx';
import type { Whole } from '@/record/facts.ts';
import type { Extent } from '@/ui/mapLayout.ts';
import { pathColumns, pathLists, placeColumns, pointColumns } from './files/columns.ts';
import { citedIn, legColumns, legSources } from './files/legColumns.ts';
import { drawnOn, type RouteRows } from './files/routeRows.ts';
import { byReach } from './places/layers.ts';
import type { PlaceRow } from './places/placeRows.ts';

/** In the order in which they are drawn: places lie over points, points over lines. `extent` is how far the map reaches. */
export function routeFeatures(shown: RouteRows, extent: Extent, whole: Whole, m: Messages): FeatureLayer[] {
  const { legs, paths, nodes } = drawnOn(shown);
  return [
    layerOf(legs, {
      sort: 'leg',
      columns: legColumns(whole, shown.day, m),
      lists: [legSources(whole, m)],
      idOf: ({ id }) => id,
      shapeOf: ({ geometry }) => geometry,
    }),
    layerOf(paths, {
      sort: 'path',
      columns: pathColumns(shown.day, m),
      lists: pathLists(whole, m),
      idOf: ({ id }) => id,
      shapeOf: ({ geometry }) => geometry,
    }),
    layerOf(nodes, {
      sort: 'node',
      columns: pointColumns(m),
      lists: [],
      idOf: ({ id }) => id,
      shapeOf: ({ geometry }) => geometry,
    }),
    placeLayer(shown.places, extent, whole, m),
  ];
}

/** One point for each place, with the records behind it and the works that they cite. */
function placeLayer(places: readonly PlaceRow[], extent: Extent, whole: Whole, m: Messages): FeatureLayer {
  const { text, number } = columnMaker<PlaceRow>(m);
  const beyond = new Set(byReach(places, extent).beyond);
  const worksOf = ({ entries }: PlaceRow) => entries.flatMap(({ sources }) => sources.map((source) => ({ source })));
  return layerOf(places, {
    sort: 'place',
    columns: [
      text('name', ({ place }) => place.name),
      ...placeColumns<PlaceRow>(({ place }) => place, m),
      text('beyond', (row) => (beyond.has(row) ? m.export.yes : undefined)),
      text('layers', ({ byLayer }) => [...byLayer.keys()].map((layer) => m.mapLayers.parts[layer])),
      number('count', ({ count }) => count),
    ],
    lists: [
      text('records', ({ entries }) => entries.map(({ id }) => id)),
      text('titles', ({ entries }) => entries.map(({ title }) => title)),
      text('sources', (row) => citedIn(worksOf(row), whole, m)),
    ],
    idOf: ({ place }) => place.id,
    shapeOf: ({ place }) => ({ type: 'Point', coordinates: [place.lon, place.lat] }),
  });
}
