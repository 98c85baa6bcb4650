/** What the map shows on its day: what the legend leaves of the route, and the places of the shown records. */
import type { Day } from '@/record/edtf.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import { isInForce, knownOf } from '@/record/route/moment.ts';
import type { Selection } from '@/record/select.ts';
import type { Leg, RouteNode, RoutePath } from '@/record/types.ts';
import type { MapPart } from '@/record/words.ts';
import { shownNodes } from '../map/nodes.ts';
import { type PlaceRow, shownPlaces } from '../places/placeRows.ts';
import { placeTally } from '../places/placeTally.ts';

export interface RouteRows {
  readonly day: Day;
  readonly hidden: ReadonlySet<MapPart>;
  /** Those that the legend leaves, whether or not they are there on that day. */
  readonly legs: readonly Leg[];
  readonly paths: readonly RoutePath[];
  readonly nodes: readonly RouteNode[];
  readonly places: readonly PlaceRow[];
}

export function routeRows(facts: Facts, whole: Whole, selection: Selection, day: Day, hidden: ReadonlySet<MapPart>): RouteRows {
  return {
    day,
    hidden,
    legs: whole.legs.filter(({ properties }) => !hidden.has(properties.existence)),
    paths: whole.paths.filter(({ properties }) => !hidden.has(properties.kind)),
    nodes: whole.nodes.filter(({ properties }) => properties.role !== 'power-plant' || !hidden.has('plants')),
    places: shownPlaces(placeTally(selection, facts, whole), hidden).rows,
  };
}

/** What of the route the map draws on that day: of a leg something is known by then, a path is carried out, a point is the end of a leg. */
export function drawnOn({ legs, paths, nodes, day, hidden }: RouteRows): Pick<RouteRows, 'legs' | 'paths' | 'nodes'> {
  return {
    legs: knownOf(legs, day),
    paths: paths.filter((path) => isInForce(path, day)),
    nodes: shownNodes({ legs, nodes }, day, hidden),
  };
}

/** The legs of which nothing is known by then. */
export function notThereYet({ legs, day }: RouteRows): Leg[] {
  const known = new Set(knownOf(legs, day));
  return legs.filter((leg) => !known.has(leg));
}
