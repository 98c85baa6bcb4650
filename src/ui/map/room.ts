/** How large the land of a map is drawn, and what the buttons over it take. */
import type { Extent } from '../mapLayout.ts';
import { roomFor, type Sides } from './mercator.ts';
import type { Box } from './placing.ts';

/** px of height: a phone still knows the land, and a wide screen still shows what stands below. */
const [leastHeight, mostHeight] = [272, 704];
/** Width by height of the land where it is narrow. */
const narrow = { below: 560, aspect: 1.05 };
/** px, at the browser's own text size: from this width on the buttons lie over the map (MapStage.module.css), and what they take of it. */
const [overlayFrom, controlsWidth, controlsHeight] = [704, 60, 184];

/** Degrees of longitude that are seen at first at least: a single town is not known by its land. */
const leastHome = 4;

/** What is shown at first: all that is asked for, and as much land around it as one needs to know where it is. */
export function homeOf([west, south, east, north]: Extent): Extent {
  const more = Math.max(0, (leastHome - (east - west)) / 2);
  return [west - more, south, east + more, north];
}

/** Width and height of the land, px, where the page gives it a width; in full screen a height as well. */
export function landSize(
  home: Extent,
  extent: Extent,
  { width, fullHeight }: { readonly width: number; readonly fullHeight: number | undefined },
  aspect: number,
): readonly [width: number, height: number] {
  const ratio = width < narrow.below ? Math.min(aspect, narrow.aspect) : aspect;
  const height = fullHeight === undefined ? Math.min(mostHeight, Math.max(leastHeight, Math.round(width / ratio))) : Math.max(100, fullHeight); // oxfmt-ignore
  return roomFor(home, extent, width, height);
}

/** Whether the buttons lie over the map, in a canvas of that width. */
export function isOverlaid(width: number, scale: number, isFull: boolean): boolean {
  return isFull || width >= overlayFrom * scale;
}

/** The side at which the buttons lie over the map, at the end of a line of text. */
export function sidesOf(end: 'left' | 'right', scale: number): Sides {
  return { left: 0, right: 0, [end]: controlsWidth * scale };
}

/** What the buttons cover of a map of that width. */
export function buttonsBox(end: 'left' | 'right', scale: number, mapWidth: number): Box {
  const [width, height] = [controlsWidth * scale, controlsHeight * scale];
  return { x: end === 'left' ? width / 2 : mapWidth - width / 2, y: height / 2, width, height };
}
