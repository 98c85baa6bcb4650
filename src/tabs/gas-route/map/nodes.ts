/** The points of the route that the map marks on a day: the ends of the legs that are drawn. */
import type { Day } from '@/record/edtf.ts';
import type { Whole } from '@/record/facts.ts';
import { knownOf } from '@/record/route/moment.ts';
import type { RouteNode } from '@/record/types.ts';
import type { MapPart } from '@/record/words.ts';

/** px of a point of the route; of a power plant's sign, from its middle. */
export const nodePx = 3.5;
export const plantPx = 7;

/** Those at which a drawn leg begins or ends; power plants obey their own part of the legend. Points within a leg follow its ends. */
export function shownNodes({ legs, nodes }: Pick<Whole, 'legs' | 'nodes'>, day: Day, hidden: ReadonlySet<MapPart>): RouteNode[] {
  const left = legs.filter(({ properties }) => !hidden.has(properties.existence));
  const ends = new Set(knownOf(left, day).flatMap(({ properties: { from, to } }) => [from, to]));
  return nodes.filter(({ id, properties: { role } }) => ends.has(id) && !(role === 'power-plant' && hidden.has('plants')));
}
