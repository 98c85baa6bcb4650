/** How large the marks of places are, and what is written at them. */
import type { Messages } from '@/i18n/messages.tsx';
import type { Frame } from '@/ui/map/mercator.ts';
import type { Named } from '@/ui/map/placing.ts';
import type { Clusters, PlaceMark } from './clusters.ts';

const leastPx = 7;
/** A larger circle would lie over the legs that lead to its place. */
const mostPx = 17;
const perRecord = 2.4;
/** px from the circle of several places to the second circle round it. */
export const ringPx = 3;
/** px of the numbers in marks, at the browser's own text size: --size-small. */
export const numberPx = 13;

/** px of a circle whose area grows with the records, up to a limit. */
export function radiusOf(records: number, isCluster: boolean, scale: number): number {
  // a number of two digits needs its room
  const least = isCluster || records > 9 ? leastPx + 3 : leastPx;
  return Math.min(mostPx, Math.max(least, perRecord * Math.sqrt(records))) * scale;
}

/** "Borham: 61 records", "7 places near Borham, 34 records"; of places at one and the same point "Borham and Market: 70 records" */
export function markName({ rows, records, opens }: PlaceMark, m: Messages): string {
  const names = rows.map(({ place }) => place.name);
  if (rows.length > 1 && opens === undefined) return m.mapLayers.together(m.and(names), records);
  const name = names[0] ?? '';
  return rows.length > 1 ? m.mapLayers.cluster(rows.length, name, records) : m.mapLayers.place(name, records);
}

/** More names than this would hide the land. */
const mostNames = 80;

/** The marks of a frame with the names that stand at them, those with most records first; "" is none. A country has its name on the map already. */
export function markNames(clusters: Clusters, frame: Frame, spot: string, m: Messages): Named[] {
  const weight = ({ rows, records }: PlaceMark) => (rows.some(({ place }) => place.id === spot) ? Infinity : records);
  return clusters
    .marksIn(frame)
    .toSorted((a, b) => weight(b) - weight(a))
    .map((mark, at) => {
      const [x, y] = frame.at(mark.lon, mark.lat);
      const isCluster = mark.rows.length > 1;
      const name = mark.rows[0]?.place.name ?? '';
      return {
        id: `place ${mark.id}`,
        text: at >= mostNames ? '' : isCluster ? m.mapLayers.clusterName(name, mark.rows.length - 1) : name,
        x,
        y,
        radius: radiusOf(mark.records, isCluster, frame.scale) + (isCluster ? ringPx * frame.scale : 0),
      };
    });
}
