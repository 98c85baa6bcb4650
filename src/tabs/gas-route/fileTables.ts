/** The gas route's rows for files: its legs with what is known of them, its points, and the places with the records that name them. */
import type { TabTables } from '@/exchange/files/about.ts';
import { columnMaker, dateCell, recordColumns, tableOf } from '@/exchange/files/columns.ts';
import type { FileTable } from '@/exchange/files/fileTable.ts';
import { publishersOf } from '@/exchange/words.ts';
import type { Messages } from '@/i18n/messages.tsx';
import type { Facts, Whole } from '@/record/facts.ts';
import type { Selection } from '@/record/select.ts';
import type { Leg, RouteNode } from '@/record/types.ts';
import { type PlaceRow, placeRows } from './places.ts';

interface Shown {
  readonly facts: Facts;
  readonly whole: Whole;
  readonly selection: Selection;
}

/** Legs and points stand whole: the filter does not apply to them. */
export function gasRouteTables({ facts, whole, selection }: Shown, m: Messages): TabTables {
  const places = placeRows(selection, whole);
  return {
    tables: [legTable(whole, m), pointTable(whole.nodes, m), placeTable(places, facts, whole, m)],
    records: places.flatMap(({ entries }) => entries.map(({ id }) => id)),
    works: whole.legs.flatMap(({ properties }) => citationsOf(properties).map(({ source }) => source)),
  };
}

/** Of the leg itself, and of what others say of it. */
function citationsOf({ citations, rivals }: Leg['properties']) {
  return [...citations, ...rivals.flatMap((rival) => rival.citations)];
}

function legTable(whole: Whole, m: Messages): FileTable {
  const { text, number, date } = columnMaker<Leg>(m);
  return tableOf(
    'legs',
    m.gasRoute.legs,
    [
      text('leg', ({ id }) => id),
      number('order', ({ properties }) => properties.order),
      text('name', ({ properties }) => properties.name),
      text('start', ({ properties }) => properties.start),
      text('end', ({ properties }) => properties.end),
      text('countries', ({ properties }) => properties.countries.map((code) => m.country(code))),
      text('existence', ({ properties }) => m.existence[properties.existence]),
      text('trace', ({ properties }) => m.trace[properties.trace]),
      number('length', ({ properties }) => properties.lengthKm),
      text('status', ({ properties }) => properties.status),
      date('inService', ({ properties }) => dateCell(properties.date)),
      text('inServiceNote', ({ properties }) => properties.dateNote),
      text('operator', ({ properties }) => properties.operator),
      text('owners', ({ properties }) => properties.owners),
      number('capacity', ({ properties }) => properties.capacityBcmPerYear),
      text('capacityNote', ({ properties }) => properties.capacityNote),
      text('diameter', ({ properties }) => properties.diameterNote),
      number('lineMedian', ({ properties }) => properties.accuracyKm?.median),
      number('lineMost', ({ properties }) => properties.accuracyKm?.max),
      text('traceNote', ({ properties }) => properties.traceNote),
      text('otherFigures', ({ properties }) =>
        properties.rivals.map(({ value, citations }) => `${value} (${publishersOf(citations, whole, m)})`),
      ),
      text('notes', ({ properties }) => properties.notes),
      number('works', ({ properties }) => new Set(properties.citations.map(({ source }) => source)).size),
    ],
    whole.legs,
  );
}

function pointTable(nodes: readonly RouteNode[], m: Messages): FileTable {
  const { text, number } = columnMaker<RouteNode>(m);
  return tableOf(
    'points',
    m.export.routeTables.points,
    [
      text('point', ({ id }) => id),
      text('name', ({ properties }) => properties.name),
      text('role', ({ properties }) => m.nodeRoles[properties.role]),
      text('country', ({ properties }) => m.country(properties.country)),
      number('latitude', ({ geometry }) => geometry.coordinates[1]),
      number('longitude', ({ geometry }) => geometry.coordinates[0]),
      number('accuracy', ({ properties }) => properties.accuracyMetres),
      text('from', ({ properties }) => properties.from),
      text('note', ({ properties }) => properties.note),
    ],
    nodes,
  );
}

/** A row for each record at each place, the place with most records first. */
function placeTable(places: readonly PlaceRow[], facts: Facts, whole: Whole, m: Messages): FileTable {
  const rows = places.flatMap(({ place, entries }) => entries.map((entry) => ({ place, entry })));
  type Row = (typeof rows)[number];
  const { text, number } = columnMaker<Row>(m);
  const record = recordColumns<Row>(({ entry }) => entry, facts, whole, m);
  return tableOf(
    'places',
    m.export.routeTables.places,
    [
      text('place', ({ place }) => place.name),
      text('country', ({ place }) => m.country(place.country)),
      number('latitude', ({ place }) => place.lat),
      number('longitude', ({ place }) => place.lon),
      number('accuracy', ({ place }) => place.accuracyMetres),
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
