/** Places that stand too near one another to be told apart are drawn as one mark, which opens when the map comes nearer. */
import Supercluster from 'supercluster';
import { formatView, type Frame } from '@/ui/map/mercator.ts';
import { isSoft } from './layers.ts';
import type { PlaceRow, ShownPlaces } from './placeRows.ts';

/** What is drawn at one point: a place, or several that stand together. */
export interface PlaceMark {
  /** The id of its leading place: the same mark keeps it when the map moves. */
  readonly id: string;
  readonly lat: number;
  readonly lon: number;
  /** The place with most records first; several where they stand together, or at one and the same point. */
  readonly rows: readonly PlaceRow[];
  /** How many different records name these places. */
  readonly records: number;
  /** For several places: the zoom from which they are told apart, at the browser's own text size. */
  readonly opens?: number;
}

export interface Clusters {
  /** Marks in a frame and a little around it, in reading order: from above, in bands, from left to right. */
  readonly marksIn: (frame: Frame) => readonly PlaceMark[];
  /** Places that are no points: drawn as tags, never gathered. */
  readonly soft: readonly PlaceRow[];
  /** All of them, points or not; the place with most records first. */
  readonly rows: readonly PlaceRow[];
}

/** At this zoom, the nearest that the map comes to, every point has a mark of its own. */
export const nearestZoom = 9;
/** From further away, as on the smallest screen, nothing is gathered more than here. */
const farthestZoom = 3;
/** px within which places are gathered at the browser's own text size: wider than most marks. */
const gatherPx = 34;
/** px beside the frame from which a mark still reaches into it; the height of a band of reading order. */
const reachPx = 40;
/** A glide may end a breath before its goal. */
const zoomSlack = 1e-3;

/** Built once for a set of rows, in whatever order they come; `marksIn` is cheap. */
export function makeClusters({ rows, recordsAt }: ShownPlaces): Clusters {
  const ranked = rows.toSorted((a, b) => b.count - a.count || (a.place.id < b.place.id ? -1 : 1));
  const points = ranked.filter(({ place }) => !isSoft(place));
  const index = new Supercluster<{ rank: number }>({ radius: gatherPx, extent: 256, minZoom: farthestZoom, maxZoom: nearestZoom - 1 });
  // places at one and the same point would hide one another however near the map comes
  const sameAt = new Map<string, number[]>();
  for (const [rank, { place: { lon, lat } }] of points.entries()) {
    const same = sameAt.get(`${lon},${lat}`);
    if (same) same.push(rank);
    else sameAt.set(`${lon},${lat}`, [rank]);
  } // oxfmt-ignore
  const count = (ranks: readonly number[]) => recordsAt(ranks.map((rank) => points[rank]!));
  const single = new Map<number, PlaceMark>();
  const ranksOf = new Map<number, readonly number[]>();
  for (const ranks of sameAt.values()) {
    const rank = ranks[0]!;
    const { id, lat, lon } = points[rank]!.place;
    ranksOf.set(rank, ranks);
    single.set(rank, {
      id,
      lat,
      lon,
      rows: ranks.map((one) => points[one]!),
      records: ranks.length === 1 ? points[rank]!.count : count(ranks),
    });
  }
  index.load(
    [...single].map(([rank, { lon, lat }]) => ({ type: 'Feature', geometry: { type: 'Point', coordinates: [lon, lat] }, properties: { rank } })),
  ); // oxfmt-ignore
  const known = new Map<number, PlaceMark>();
  const several = (cluster: number, lon: number, lat: number): PlaceMark => {
    const ranks = index.getLeaves(cluster, Infinity).flatMap(({ properties }) => ranksOf.get(properties.rank) ?? []).sort((a, b) => a - b); // oxfmt-ignore
    const inside = ranks.map((rank) => points[rank]!);
    const mark = { id: inside[0]!.place.id, lat, lon, rows: inside, records: count(ranks), opens: index.getClusterExpansionZoom(cluster) };
    known.set(cluster, mark);
    return mark;
  };
  const marksOf = (frame: Frame): PlaceMark[] => {
    const [west, north] = frame.positionAt(-reachPx, -reachPx);
    const [east, south] = frame.positionAt(frame.width + reachPx, frame.height + reachPx);
    const band = (y: number) => Math.floor(y / reachPx);
    return index
      .getClusters([west, south, east, north], gatheredAt(frame))
      .map(({ properties, geometry: { coordinates } }) => {
        const [lon = 0, lat = 0] = coordinates;
        const mark =
          'cluster_id' in properties
            ? (known.get(properties.cluster_id) ?? several(properties.cluster_id, lon, lat))
            : single.get(properties.rank)!;
        return { mark, at: frame.at(mark.lon, mark.lat) };
      })
      .sort((a, b) => band(a.at[1]) - band(b.at[1]) || a.at[0] - b.at[0] || (a.mark.id < b.mark.id ? -1 : 1))
      .map(({ mark }) => mark);
  };
  let last: { readonly frame: Frame; readonly marks: readonly PlaceMark[] } | undefined;
  return {
    rows: ranked,
    soft: ranked.filter(({ place }) => isSoft(place)),
    marksIn: (frame) => {
      // marks, names and what names keep off all ask for the same frame
      if (last?.frame !== frame) last = { frame, marks: marksOf(frame) };
      return last.marks;
    },
  };
}

/** Where the map has to stand for a mark of several places to open, as the address writes it; undefined for a single place. */
export function opensAt({ lat, lon, opens }: PlaceMark, { scale }: Pick<Frame, 'scale'>): string | undefined {
  return opens === undefined
    ? undefined
    : formatView({ lat, lon, zoom: Math.min(nearestZoom, opens + Math.max(0, Math.log2(scale)) + 0.01) });
}

/** The level of the index: larger marks gather more, but at the nearest zoom nothing is gathered. */
function gatheredAt({ view: { zoom }, scale }: Frame): number {
  return zoom + zoomSlack >= nearestZoom
    ? nearestZoom
    : Math.min(nearestZoom - 1, Math.floor(zoom + zoomSlack - Math.max(0, Math.log2(scale))));
}
