/** Text in boxes: how large it can be written, and what of it there is room for. Lengths in inches, type in points. */
import { wrap } from '@/exchange/picture/wrap.ts';

/** Width in points of a text at a size in points, in the type of the deck. */
export type Measure = (text: string, size: number) => number;

/** A line is so much higher than its type. */
export const leading = 1.2;
/** No two machines have quite the same type, and strong letters are wider. */
const spare = { normal: 1.04, strong: 1.12 } as const;
export const points = 72;

export interface Fitted {
  readonly size: number;
  /** Those of which there is something; the last may end in "…". */
  readonly texts: readonly string[];
  /** Inches that they take. */
  readonly height: number;
  readonly isCut: boolean;
}

export interface Type {
  /** The largest first. */
  readonly sizes: readonly [number, ...number[]];
  readonly strong?: boolean;
  /** Points between two texts. */
  readonly gap?: number;
  /** Points at the start side that no line has. */
  readonly indent?: number;
}

interface Room {
  readonly width: number;
  readonly height: number;
}

export function linesIn(text: string, width: number, size: number, measure: Measure, strong = false): string[] {
  const widened = (part: string) => measure(part, size) * spare[strong ? 'strong' : 'normal'];
  return text.split('\n').flatMap((line) => {
    const lines = wrap(line, width * points, widened);
    return lines.length === 0 ? [''] : lines;
  });
}

/** As large as all of it has room; at the smallest size so much of it as has room. */
export function fitted(
  texts: readonly string[],
  room: Room,
  { sizes, strong = false, gap = 0, indent = 0 }: Type,
  measure: Measure,
): Fitted {
  const there = texts.map((text) => text.trim()).filter((text) => text !== '');
  const width = room.width - indent / points;
  const smallest = sizes.at(-1) ?? sizes[0];
  for (const size of sizes) {
    const counts = there.map((text) => linesIn(text, width, size, measure, strong).length);
    const height = heightOf(counts, size, gap);
    if (height <= room.height + 1e-6) return { size, texts: there, height, isCut: false };
  }
  let free = room.height * points;
  const kept: string[] = [];
  const counts: number[] = [];
  for (const text of there) {
    const lines = linesIn(text, width, smallest, measure, strong);
    const fits = Math.floor((free + 1e-6) / (smallest * leading));
    if (fits < 1) break;
    const taken = lines.slice(0, fits);
    const isAll = taken.length === lines.length;
    kept.push(isAll ? text : cutLine(taken, width, smallest, measure, strong));
    counts.push(taken.length);
    free -= taken.length * smallest * leading + gap;
    if (!isAll) break;
  }
  const last = kept.at(-1);
  if (kept.length < there.length && last && !last.endsWith('…')) kept[kept.length - 1] = shortened(last);
  return { size: smallest, texts: kept, height: heightOf(counts, smallest, gap), isCut: true };
}

function heightOf(counts: readonly number[], size: number, gap: number): number {
  const lines = counts.reduce((sum, count) => sum + count, 0);
  return (lines * size * leading + Math.max(0, counts.length - 1) * gap) / points;
}

/** The lines as one text, the last with "…" and so that it is no longer than a line. */
function cutLine(lines: readonly string[], width: number, size: number, measure: Measure, strong: boolean): string {
  const last = [...(lines.at(-1) ?? '')];
  const before = lines.slice(0, -1);
  const textOf = () => [...before, `${last.join('').trimEnd()}…`].join(' ');
  while (last.length > 0 && linesIn(textOf(), width, size, measure, strong).length > lines.length) last.pop();
  return textOf();
}

/** "…" in the place of its last letters, so that it takes no more room. */
function shortened(text: string): string {
  return `${[...text].slice(0, -2).join('').trimEnd()}…`;
}
