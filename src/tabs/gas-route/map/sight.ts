/** What is chosen, as something that the map can bring into sight. */
import type { Whole } from '@/record/facts.ts';
import type { Frame } from '@/ui/map/mercator.ts';
import type { Sight } from '@/ui/map/useSight.ts';
import type { PlaceRow } from '../places/placeRows.ts';
import { extentOfLegs } from './inset.ts';
import { pxLength, pxOf, visibleOf } from './lines.ts';

/** px of a line, and from the edge to a place, that are enough to be seen. */
const [enough, edge] = [32, 12];

/** The chosen place, if it is on the map, or else the chosen leg or path; undefined where nothing is chosen. */
export function sightOf({ legs, paths }: Pick<Whole, 'legs' | 'paths'>, leg: string, row: PlaceRow | undefined): Sight | undefined {
  if (row) {
    const { id, lon, lat } = row.place;
    return { id: `place ${id}`, extent: [lon, lat, lon, lat], isSeen: (frame) => isPointSeen(frame, frame.at(lon, lat)) };
  }
  const line = [...legs, ...paths].find(({ id }) => id === leg);
  if (!line) return undefined;
  return {
    id: line.id,
    extent: extentOfLegs([line]),
    isSeen: (frame) => {
      const points = pxOf(line.geometry.coordinates, frame);
      const seen = visibleOf(points, frame).reduce((sum, run) => sum + pxLength(run), 0);
      return seen >= Math.min(enough * frame.scale, pxLength(points) / 2);
    },
  };
}

function isPointSeen({ width, height, scale }: Frame, [x, y]: readonly [number, number]): boolean {
  const off = edge * scale;
  return x >= off && x <= width - off && y >= off && y <= height - off;
}
