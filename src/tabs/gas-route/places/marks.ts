/** How large the marks of places are, and what is written at them. */
import type { Messages } from '@/i18n/messages.tsx';
import type { Frame } from '@/ui/map/mercator.ts';
import type { Named } from '@/ui/mapLayout.ts';
import type { Clusters, PlaceMark } from './clusters.ts';
import type { PlaceRow } from './layers.ts';

const leastPx = 7;
const mostPx = 26;
const perRecord = 3.6;
/** px from the circle of several places to the second circle round it. */
export const ringPx = 3;
/** px of the numbers in marks, at the browser's own text size: --size-small. */
export const numberPx = 13;

/** px of a circle whose area grows with the records, up to a limit. */
export function radiusOf(records: number, isCluster: boolean, scale: number): number {
  const least = isCluster ? leastPx + 3 : leastPx;
  return Math.min(mostPx, Math.max(least, perRecord * Math.sqrt(records))) * scale;
}

/** "Borham: 61 records", "7 places near Borham, 34 records" */
export function markName({ rows, records }: PlaceMark, m: Messages): string {
  const name = rows[0]?.place.name ?? '';
  return rows.length > 1 ? m.mapLayers.cluster(rows.length, name, records) : m.mapLayers.place(name, records);
}

/** The names that stand at the marks of a frame, those with most records first. A country has its name on the map already. */
export function markNames(clusters: Clusters, frame: Frame, spot: string, m: Messages): Named[] {
  const weight = ({ rows, records }: PlaceMark) => (rows.some(({ place }) => place.id === spot) ? Infinity : records);
  return clusters
    .marksIn(frame)
    .toSorted((a, b) => weight(b) - weight(a))
    .map((mark) => {
      const [x, y] = frame.at(mark.lon, mark.lat);
      const isCluster = mark.rows.length > 1;
      const name = mark.rows[0]?.place.name ?? '';
      return {
        id: `place ${mark.id}`,
        text: isCluster ? m.mapLayers.clusterName(name, mark.rows.length - 1) : name,
        x,
        y,
        radius: radiusOf(mark.records, isCluster, frame.scale) + (isCluster ? ringPx * frame.scale : 0),
      };
    });
}

/** A place that is no point, in px: the circle within which it lies, and where its number stands: on the circle, or at the edge of the frame that lies within it. */
export interface SoftMark {
  readonly row: PlaceRow;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly label: readonly [x: number, y: number];
}

/** Where on its circle a number is looked for: from the top to both sides, degrees. */
const turns = [0, 25, -25, 50, -50, 80, -80, 115, -115, 180];

/** Those whose circle reaches into the frame, from above downwards; their numbers keep clear of the points where they can. */
export function softMarks(rows: readonly PlaceRow[], points: readonly PlaceMark[], frame: Frame): SoftMark[] {
  const edge = 16 * frame.scale;
  const inFrame = (x: number, y: number) => [between(x, edge, frame.width - edge), between(y, edge, frame.height - edge)] as const;
  const discs = points.map(({ lon, lat, records, rows: { length } }) => ({
    at: frame.at(lon, lat),
    radius: radiusOf(records, length > 1, frame.scale) + ringPx,
  }));
  const isClear = ([x, y]: readonly [number, number]) => discs.every(({ at, radius }) => Math.hypot(at[0] - x, at[1] - y) >= radius + edge);
  return rows
    .flatMap((row): SoftMark[] => {
      const { place } = row;
      const [x, y] = frame.at(place.lon, place.lat);
      const radius = (frame.pxPerKmAt(place.lat) * place.accuracyMetres) / 1000;
      const top = inFrame(x, y - radius);
      // the whole circle lies beside the frame
      if (Math.hypot(top[0] - x, top[1] - y) > radius + 0.5) return [];
      const onCircle = turns.map((turn) => pointOn(x, y, radius, turn)).filter((at) => inFrame(...at).every((px, axis) => px === at[axis]));
      return [{ row, x, y, radius, label: onCircle.find(isClear) ?? top }];
    })
    .toSorted((a, b) => a.label[1] - b.label[1] || a.label[0] - b.label[0]);
}

/** A point of a circle, so many degrees from its top. */
function pointOn(x: number, y: number, radius: number, turn: number): readonly [number, number] {
  const angle = (turn * Math.PI) / 180;
  return [x + radius * Math.sin(angle), y - radius * Math.cos(angle)];
}

function between(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
