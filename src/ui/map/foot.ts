/** What stands at the foot of the map and goes with it into files: a scale, and a line of words. */
import type { Frame } from './mercator.ts';

type Measure = (text: string, size: number) => number;

/** px of letters where text is of the usual size. */
export const footPx = 12;
const leading = 1.4;
/** No two machines have quite the same type. */
const spare = 1.04;

export interface Foot {
  readonly height: number;
  /** px from the edge of the picture to what stands in it. */
  readonly pad: number;
  readonly size: number;
  /** The longest that the scale may be, its words apart. */
  readonly room: number;
  readonly lines: readonly string[];
  /** From the start edge to the words, and from the top of the foot to the base of each line. */
  readonly indent: number;
  readonly baselines: readonly number[];
}

/** Beside the scale where there is room for a line of words, else below it. */
export function footOf(text: string, width: number, scale: number, measure: Measure): Foot {
  const [size, pad, room] = [footPx * scale, 8 * scale, 80 * scale];
  const step = size * leading;
  const beside = pad + room + measure('1,000 km', size) * spare + 2 * pad;
  const isBeside = width - beside - pad >= 240 * scale;
  const indent = isBeside ? beside : pad;
  const lines = evenLines(text, width - indent - pad, (part) => measure(part, size) * spare);
  const top = pad + (isBeside ? 0 : step);
  return {
    size,
    pad,
    room,
    lines,
    indent,
    baselines: lines.map((_, at) => top + at * step + size),
    height: Math.ceil(Math.max(top + lines.length * step, pad + step) + pad / 2),
  };
}

/** As few lines as there can be, and no last one of a single word. */
function evenLines(text: string, room: number, widthOf: (text: string) => number): string[] {
  let lines = linesOf(text, room, widthOf);
  for (let less = room * 0.97; less > room / 2; less *= 0.97) {
    const narrower = linesOf(text, less, widthOf);
    if (narrower.length > lines.length || narrower.some((line) => widthOf(line) > room)) break;
    lines = narrower;
  }
  return lines;
}

function linesOf(text: string, room: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && widthOf(longer) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The longest round distance (1, 2 or 5 and noughts) that fits, in km, and its px; true at the middle of the map. */
export function scaleOf({ pxPerKm }: Pick<Frame, 'pxPerKm'>, room: number): { readonly km: number; readonly px: number } {
  const most = room / pxPerKm;
  const ten = 10 ** Math.floor(Math.log10(most));
  const km = (most >= 5 * ten ? 5 : most >= 2 * ten ? 2 : 1) * ten;
  return { km, px: km * pxPerKm };
}
