/** What stands at the foot of a picture or a chart, across the whole slide: what its signs mean, and a line or two of what it does not draw. In inches. */
import type { Box, Item } from '@/exchange/deck/deck.ts';
import { type Measure } from './fit.ts';
import { pxPerInch, types, written } from './frame.ts';
import type { Planned, Seen, Signs } from './seen.ts';

export interface Foot {
  readonly items: readonly Item[];
  /** What it takes of the body, with the room above it. */
  readonly taken: number;
}

const gap = 0.1;
/** Two lines of a note. */
const noteHeight = 0.36;
/** The width of what has points beside it, and the room between them. */
const [besideWidth, gutter] = [8.3, 0.35];

export function footOf(body: Box, signs: Signs | undefined, notes: readonly string[], measure: Measure): Foot {
  const items: Item[] = [];
  let bottom = body.y + body.height;
  const note = written([notes.join(' ')], { ...body, height: noteHeight }, types.note, measure, { quiet: true });
  if (note) {
    bottom -= note.height;
    items.push({
      ...note.item,
      box: { ...body, y: bottom, height: note.height },
    });
    bottom -= gap;
  }
  if (signs) {
    const [width, height] = [signs.width / pxPerInch, signs.height / pxPerInch];
    bottom -= height;
    items.unshift({
      kind: 'picture',
      box: { x: body.x, y: bottom, width, height },
      png: signs.png,
      alt: signs.labels.join('; '),
    });
    bottom -= gap;
  }
  return { items, taken: body.y + body.height - bottom };
}

export interface Parted {
  /** What is drawn. */
  readonly visual: Box;
  /** Its points. */
  readonly points: Box;
}

/** A body above its foot: points stand beside what is drawn. */
export function partedBody(body: Box, taken: number, hasPoints: boolean): Parted {
  const above = { ...body, height: body.height - taken };
  if (!hasPoints) return { visual: above, points: above };
  return {
    visual: { ...above, width: besideWidth },
    points: {
      ...above,
      x: body.x + besideWidth + gutter,
      width: body.width - besideWidth - gutter,
    },
  };
}

/** The sentence above a slide, and what is counted on it. */
export function wordsOf({ title, name, show }: Planned, { finding, subtitle, filter }: Omit<Seen, 'visual'>) {
  return {
    title: title || finding || name,
    subtitle: show === 'view' ? [subtitle, filter].filter(Boolean).join(' ') : '',
  };
}
