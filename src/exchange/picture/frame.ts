/** A picture in a frame of a given shape, as a slide: what is written is as large as a room needs it, and the drawing has what is left. */
import type { Sheet } from './captions.ts';
import { type Captions, type Column, columnsAround, type Extent } from './layout.ts';
import type { Camera } from './snapshot.ts';
import type { Measure } from './wrap.ts';

/** px of the file. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** What is written stands beside the drawing, and not above and below it. */
  readonly isBeside?: boolean;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

export const frames = { square: { width: 1080, height: 1080 }, slide: { width: 1920, height: 1080 } } as const satisfies Record<
  string,
  Frame
>;

/** px of the smallest text of a slide that is read from the last row, and what it is on the page. */
const [readable, least] = [24, 13];
const margin = 24;
/** The share of the width that words take beside a drawing. */
const besideShare = 0.36;
/** px between what is written and the drawing. */
const gap = 14;
/** The share of the height that the drawing has at least, before what is written gives way: first the sources, then the notes, and late the size of text. */
const [drawingShare, leastShare] = [0.4, 0.33];
type Step = Omit<Extent, 'least'> & { readonly size: number };
const steps: readonly [Step, ...Step[]] = [
  { sources: 'named', notes: true, size: 1 },
  { sources: 'counted', notes: true, size: 1 },
  { sources: 'counted', notes: false, size: 1 },
  { sources: 'counted', notes: false, size: 0.85 },
  { sources: 'counted', notes: false, size: 0.7 },
  { sources: 'counted', notes: false, size: 0.55 },
];

/** How a frame is shared out, in units of which `scale` px of the file are one. */
export interface Framed {
  readonly scale: number;
  readonly width: number;
  readonly height: number;
  readonly over: Column;
  readonly under: Column;
  /** Where the columns begin. */
  readonly left: number;
  /** The share of the height that words leave. */
  readonly free: number;
  /** Where the drawing goes. */
  readonly room: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

interface Words {
  readonly ink: string;
  readonly measure: Measure;
}

export function shareOut(frame: Frame, captions: Captions, { ink, measure }: Words, camera: Camera): Framed {
  const make = (step: Step): Framed => {
    const scale = (readable / least) * step.size;
    const [width, height] = [frame.width / scale, frame.height / scale];
    const column = frame.isBeside ? besideShare * width - margin : width - 2 * margin;
    const sheet: Sheet = { width: column, direction: captions.direction, ink, measure };
    const { over, under } = columnsAround(captions, { ...step, least }, sheet, camera);
    const isRtl = captions.direction === 'rtl';
    const left = frame.isBeside && isRtl ? width - margin - column : margin;
    if (frame.isBeside) {
      const room = {
        x: isRtl ? margin : left + column + margin,
        y: margin,
        width: width - column - 3 * margin,
        height: height - 2 * margin,
      };
      return { scale, width, height, over, under, left, room, free: (height - 2 * margin - over.height - under.height) / height };
    }
    const y = margin + over.height + gap;
    const free = height - y - under.height - margin;
    // where words alone would fill the frame they run out of it at the foot, and the drawing is still there
    const room = { x: margin, y, width: sheet.width, height: Math.max(height * 0.2, free) };
    return { scale, width, height, over, under, left, room, free: free / height };
  };
  const [first, ...others] = steps;
  let made = make(first);
  for (const step of others) {
    const enough = frame.isBeside ? 0 : step.size < 1 ? leastShare : drawingShare;
    if (made.free >= enough) break;
    made = make(step);
  }
  return made;
}

/** The largest that a drawing can be in a room, at its middle; never so large that its words shout. */
export function fitInto(
  { x, y, width, height }: Framed['room'],
  drawing: Size,
): { readonly x: number; readonly y: number; readonly scale: number } {
  const scale = Math.min(width / drawing.width, height / drawing.height, 2);
  return { x: x + (width - scale * drawing.width) / 2, y: y + (height - scale * drawing.height) / 2, scale };
}

/** Where a frame may have its words: around the drawing, or in a wide one beside it. */
export function placings(frame: Frame): readonly [Frame, ...Frame[]] {
  return frame.width > 1.3 * frame.height ? [frame, { ...frame, isBeside: true }] : [frame];
}

/** How much larger or smaller a drawing of this size stands in the room than on the page. */
export function scaleIn(room: Size, drawn: Size): number {
  return fitInto({ x: 0, y: 0, ...room }, drawn).scale;
}

/** The share of the best scale that is as good: then the wider drawing has more of the room. */
const asGood = 0.95;

/**
 * How wide a drawing should be on the page so that its words are large in the room, one try after the other, each from its size as it is then:
 * as wide as gives a chart, whose height stays as it is, the shape of the room; narrower where that is too high, as a map is; as wide as fills
 * the room beside that height; between the first and that, as months are; and last as that of these in which its words are largest.
 */
export function widthsFor(room: Size): readonly ((drawn: Size) => number)[] {
  const tried: Size[] = [];
  const fill = ({ height }: Size) => Math.max(420, (height * room.width) / room.height);
  return [
    (drawn) => Math.round(Math.min(room.width, fill(drawn))),
    (drawn) => {
      tried.push(drawn);
      return Math.round(drawn.width * Math.max(0.6, Math.min(1, room.height / drawn.height)));
    },
    (drawn) => {
      tried.push(drawn);
      return Math.round(fill(tried[0] ?? drawn));
    },
    (drawn) => {
      tried.push(drawn);
      return Math.round(Math.sqrt(drawn.width * (tried[0] ?? drawn).width));
    },
    (drawn) => {
      tried.push(drawn);
      const best = Math.max(...tried.map((one) => scaleIn(room, one)));
      return Math.max(...tried.filter((one) => scaleIn(room, one) >= asGood * best).map(({ width }) => width));
    },
  ];
}
