/** The gas route's rows for files: its legs and their stages, its paths and points, and the places with the records that name them. */
import type { Line, TabTables } from '@/exchange/files/about.ts';
import { columnMaker, recordColumns, tableOf } from '@/exchange/files/columns.ts';
import { figureTable } from '@/exchange/files/figureTable.ts';
import type { FileTable } from '@/exchange/files/fileTable.ts';
import type { Messages } from '@/i18n/messages.tsx';
import type { Day } from '@/record/edtf.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import { keptShown } from '@/record/kept.ts';
import { citationsOfLeg } from '@/record/route/chain.ts';
import type { Selection } from '@/record/select.ts';
import { dayInWords } from './day.ts';
import { routeFeatures } from './features.ts';
import { pathColumns, pathLists, placeColumns, pointColumns, stageColumns } from './files/columns.ts';
import { legColumns, legSources } from './files/legColumns.ts';
import { notThereYet, type RouteRows, routeRows } from './files/routeRows.ts';
import { hiddenOf } from './map/hidden.ts';
import { layerAt } from './places/layers.ts';
import type { PlaceRow } from './places/placeRows.ts';
import { plantsOf } from './places/placeTally.ts';

interface Shown {
  readonly facts: Facts;
  readonly whole: Whole;
  readonly selection: Selection;
  /** The day of the map. */
  readonly day: Day;
  /** The parts of the map that are put away, joined by commas. */
  readonly hide: string;
}

/**
 * The filter chooses the places, its last day how legs and paths stand, and what is put away is left out of all. As in the list of legs, those
 * that are not there yet keep their rows, which say so; they are not among the features, for the map does not draw them.
 */
export function gasRouteTables({ facts, whole, selection, day, hide }: Shown, m: Messages): TabTables {
  const shown = routeRows(facts, whole, selection, day, hiddenOf(hide));
  const { legs, paths, nodes, places } = shown;
  const gas = keptShown('gas', facts, whole, selection);
  const { routeTables } = m.export;
  return {
    tables: [
      tableOf('legs', routeTables.legs, [...legColumns(whole, day, m), legSources(whole, m)], legs),
      tableOf(
        'stages',
        routeTables.stages,
        stageColumns(whole, m),
        legs.flatMap((leg) => leg.properties.stages.map((stage) => ({ leg, stage }))),
      ),
      tableOf('paths', routeTables.paths, [...pathColumns(day, m), ...pathLists(whole, m)], paths),
      tableOf('points', routeTables.points, pointColumns(m), nodes),
      placeTable(places, facts, whole, m),
      figureTable({ id: 'figures', title: routeTables.figures, rows: gas, all: true }, facts, whole, m),
    ],
    records: [...new Set([...places.flatMap(({ entries }) => entries), ...gas.map(({ entry }) => entry)].map(({ id }) => id))],
    works: [...legs.flatMap(citationsOfLeg), ...paths.flatMap(({ properties }) => properties.citations)].map(({ source }) => source),
    shown: shownLines(shown, m),
    features: () => routeFeatures(shown, facts.dataset.map.extent, whole, m),
  };
}

/** The day of the map, what is put away, and what is not drawn on that day. */
function shownLines(shown: RouteRows, m: Messages): Line[] {
  const { asOf, putAway, notYet } = m.export.route;
  const later = notThereYet(shown);
  return [
    [asOf, dayInWords(shown.day, m)],
    ...(shown.hidden.size === 0 ? [] : [[putAway, [...shown.hidden].map((part) => m.mapLayers.parts[part]).join(', ')] as const]),
    ...(later.length === 0 ? [] : [[notYet, later.map(({ properties }) => properties.name).join('; ')] as const]),
  ];
}

/** A row for each record at each place, the place with most records first. */
function placeTable(places: readonly PlaceRow[], facts: Facts, whole: Whole, m: Messages): FileTable {
  const plants = plantsOf(whole);
  const rows = places.flatMap(({ place, entries }) =>
    entries.map((entry) => ({ place, entry, layer: layerAt(entry, plants.has(place.id)) })),
  );
  type Row = (typeof rows)[number];
  const { text } = columnMaker<Row>(m);
  const record = recordColumns<Row>(({ entry }) => entry, facts, whole, m);
  return tableOf(
    'places',
    m.export.routeTables.places,
    [
      text('place', ({ place }) => place.name),
      ...placeColumns<Row>(({ place }) => place, m),
      text('layers', ({ layer }) => m.mapLayers.parts[layer]),
      record.id,
      record.date,
      record.title,
      record.kind,
      record.stage,
      record.sectors,
      record.works,
      record.origins,
      record.disputed,
    ],
    rows,
  );
}
