/** Countries with records of which nobody says where in them: a tag for each, with its number, near the middle of the country. */
import type { Frame } from '@/ui/map/mercator.ts';
import { type Box, isInside, isOver, type Line, pointsOn, type Px } from '@/ui/map/placing.ts';
import { textWidth } from '@/ui/textWidth.ts';
import { numberPx } from './marks.ts';
import type { PlaceRow } from './placeRows.ts';

/** By its middle, px. */
export interface Tag extends Box {
  readonly row: PlaceRow;
  readonly text: string;
}

/** What tags keep off, px. */
export interface Around {
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
}

/** px, at the browser's own text size. */
export const tagPx = { height: 18, pad: 6, least: 20 };
/** More would hide the land. */
const mostTags = 60;
/** How far from its middle a tag is looked for: steps aside and up or down. */
const steps = { x: 24, y: 22, aside: 5, along: 5 };

/** Where each of the country's tags stands: nearest to its place where it is over nothing, or else where it is over fewest lines; none where the country is out of sight. */
export function tagsOn(rows: readonly PlaceRow[], frame: Frame, { boxes, lines }: Around, textOf: (row: PlaceRow) => string): Tag[] {
  const points = lines.map(({ points: line, width }) => ({ points: pointsOn(line, frame), half: width / 2 }));
  const tags: Tag[] = [];
  for (const row of rows) {
    if (tags.length === mostTags) break;
    const middle = seenFrom(row, frame);
    if (!middle) continue;
    const text = textOf(row);
    const [width, height] = [Math.max(tagPx.least * frame.scale, textWidth(text, numberPx * frame.scale) + 2 * tagPx.pad * frame.scale), tagPx.height * frame.scale]; // oxfmt-ignore
    const free = around(middle, frame.scale)
      .map(([x, y]): Tag => ({ row, text, x, y, width, height }))
      .filter((tag) => isInside(tag, frame) && ![...boxes, ...tags].some((other) => isOver(tag, other)));
    const crossed = free.map(({ x, y }) => points.reduce((sum, { points: line, half }) => sum + line.filter((at) => Math.abs(at[0] - x) < width / 2 + half && Math.abs(at[1] - y) < height / 2 + half).length, 0)); // oxfmt-ignore
    const best = free[crossed.indexOf(Math.min(...crossed))];
    if (best) tags.push(best);
  }
  return tags.toSorted((a, b) => a.y - b.y || a.x - b.x);
}

/** The middle of the country, or what of it is nearest to that in the frame; undefined where the frame is of elsewhere. */
function seenFrom({ place: { lon, lat, accuracyMetres } }: PlaceRow, frame: Frame): Px | undefined {
  const [x, y] = frame.at(lon, lat);
  const edge = 16 * frame.scale;
  const near: Px = [Math.max(edge, Math.min(frame.width - edge, x)), Math.max(edge, Math.min(frame.height - edge, y))];
  return Math.hypot(near[0] - x, near[1] - y) <= (frame.pxPerKmAt(lat) * accuracyMetres) / 1000 ? near : undefined;
}

/** Where a tag is looked for, the nearest first. */
function around([x, y]: Px, scale: number): Px[] {
  const span = (count: number) => Array.from({ length: 2 * count + 1 }, (_, at) => at - count);
  return span(steps.along)
    .flatMap((down) => span(steps.aside).map((aside): Px => [aside * steps.x * scale, down * steps.y * scale]))
    .toSorted((a, b) => Math.hypot(...a) - Math.hypot(...b))
    .map(([dx, dy]) => [x + dx, y + dy]);
}
