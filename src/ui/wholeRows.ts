/** What of a list that is longer than its room is shown: whole lines, none that is cut through. */

/** A line by its upper and lower edge, px from the top of what is seen. */
export interface Line {
  readonly top: number;
  readonly bottom: number;
}

/** px from which what hangs over counts: edges of lines lie between pixels. */
const slack = 1;

/** Where to end within `room` px so that no line is cut: below the last that is whole; `room` itself where none would be. */
export function endOfWhole(lines: readonly Line[], room: number): number {
  const isClear = (y: number) => lines.every(({ top, bottom }) => top >= y - slack || bottom <= y + slack);
  const ends = lines.flatMap(({ bottom }) => (bottom > slack && bottom <= room ? [bottom] : []));
  const clear = ends.toSorted((a, b) => b - a).find(isClear);
  return clear === undefined ? room : clear;
}
