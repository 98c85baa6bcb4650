/** Stages, paths, points and places in columns: of the same cells in tables and on maps. */
import { type ColumnOf, columnMaker, dateCell } from '@/exchange/files/columns.ts';
import type { Messages } from '@/i18n/messages.tsx';
import type { Day } from '@/record/edtf.ts';
import type { Whole } from '@/record/facts.ts';
import { isInForce } from '@/record/route/moment.ts';
import type { Leg, Place, RouteNode, RoutePath } from '@/record/types.ts';
import { isSoft } from '../places/layers.ts';
import { citedIn } from './legColumns.ts';

/** One stage of one leg. */
export interface StageRow {
  readonly leg: Leg;
  readonly stage: Leg['properties']['stages'][number];
}

export function stageColumns(whole: Whole, m: Messages): ColumnOf<StageRow>[] {
  const { text, date } = columnMaker<StageRow>(m);
  return [
    text('leg', ({ leg }) => leg.id),
    text('name', ({ leg }) => leg.properties.name),
    text('stage', ({ stage }) => m.legStages[stage.stage]),
    date('date', ({ stage }) => dateCell(stage.date)),
    text('note', ({ stage }) => stage.note),
    text('sources', ({ stage }) => citedIn(stage.citations, whole, m)),
  ];
}

export function pathColumns(day: Day, m: Messages): ColumnOf<RoutePath>[] {
  const { text, date } = columnMaker<RoutePath>(m);
  return [
    text('path', ({ id }) => id),
    text('kind', ({ properties }) => m.pathKinds[properties.kind]),
    text('name', ({ properties }) => properties.name),
    date('date', ({ properties }) => dateCell(properties.date)),
    text('inForce', (path) => (isInForce(path, day) ? m.export.yes : undefined)),
    text('parties', ({ properties }) => properties.parties.map(({ name, role }) => m.export.route.party(name, role))),
    text('note', ({ properties }) => properties.note),
  ];
}

/** Lists of a path: its records, and what is cited. */
export function pathLists(whole: Whole, m: Messages): ColumnOf<RoutePath>[] {
  const { text } = columnMaker<RoutePath>(m);
  return [
    text('records', ({ properties }) => properties.records),
    text('sources', ({ properties }) => citedIn(properties.citations, whole, m)),
  ];
}

export function pointColumns(m: Messages): ColumnOf<RouteNode>[] {
  const { text, number } = columnMaker<RouteNode>(m);
  return [
    text('point', ({ id }) => id),
    text('name', ({ properties }) => properties.name),
    text('role', ({ properties }) => m.nodeRoles[properties.role]),
    text('country', ({ properties }) => m.country(properties.country)),
    text('placeId', ({ properties }) => properties.place),
    number('latitude', ({ geometry }) => geometry.coordinates[1]),
    number('longitude', ({ geometry }) => geometry.coordinates[0]),
    number('accuracyMetres', ({ properties }) => properties.accuracyMetres),
    text('from', ({ properties }) => properties.from),
    text('note', ({ properties }) => properties.note),
  ];
}

/** Where a place is; its name is for each to call as it needs. */
export function placeColumns<Row>(placeOf: (row: Row) => Place, m: Messages): ColumnOf<Row>[] {
  const { text, number } = columnMaker<Row>(m);
  return [
    text('placeId', (row) => placeOf(row).id),
    text('country', (row) => m.country(placeOf(row).country)),
    number('latitude', (row) => placeOf(row).lat),
    number('longitude', (row) => placeOf(row).lon),
    number('accuracyMetres', (row) => placeOf(row).accuracyMetres),
    text('soft', (row) => (isSoft(placeOf(row)) ? m.export.yes : undefined)),
  ];
}
