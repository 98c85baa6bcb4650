/** The paths that are drawn on a day, each with its arc. */
import type { Day } from '@/record/edtf.ts';
import type { Whole } from '@/record/facts.ts';
import { isInForce } from '@/record/route/moment.ts';
import type { RoutePath } from '@/record/types.ts';
import type { MapPart } from '@/record/words.ts';
import type { Frame } from '@/ui/map/mercator.ts';
import { type Arc, arcOf } from './arcs.ts';
import { pxOf } from './lines.ts';

/** What is in force that day and not put away; each bends away from the pipes. */
export function arcsOf(
  { legs, paths }: Pick<Whole, 'legs' | 'paths'>,
  day: Day,
  hidden: ReadonlySet<MapPart>,
  frame: Frame,
): { readonly path: RoutePath; readonly arc: Arc }[] {
  const shown = paths.filter((path) => !hidden.has(path.properties.kind) && isInForce(path, day));
  if (shown.length === 0) return [];
  const pipes = legs.flatMap(({ geometry }) => pxOf(geometry.coordinates, frame));
  return shown.flatMap((path) => {
    const { coordinates } = path.geometry;
    // also over 180°: an arc stands for no way over the land, and both its ends are seen
    const [first, last] = [coordinates[0], coordinates.at(-1)];
    return first && last ? [{ path, arc: arcOf(frame.at(...first), frame.at(...last), pipes) }] : [];
  });
}
