/** How a scene comes onto its page: how large its picture is drawn, and how many of its rows. All lengths in CSS px, 96 to the inch. */
import { paperWidth } from '@/ui/usePaper.ts';

/** An upright A4 page between the margins that `Handout` asks for. A rounding below its 269 mm, or a line too many would be a page too many. */
export const page = { width: paperWidth, height: 1008 } as const;

/** Below this share of its size the words in a picture are hard to read: rather than that a note goes to a second page. */
export const leastScale = 0.66;
/** What the head of a table that is repeated, and the end of a page where no row fits, may take. */
const lost = 90;

interface Heights {
  /** Of the picture, as it is drawn without being scaled. */
  readonly figure: number;
  /** Of all else on the page. */
  readonly others: number;
  /** Of what stands above the picture, which is a part of the others. */
  readonly above: number;
  /** Of the note, which is a part of the others. */
  readonly note: number;
  /** True where it is a table or a list, which may be broken between its rows. */
  readonly isRows: boolean;
}

export interface Fit {
  /** Of the picture: 1 is its own size. */
  readonly scale: number;
  /** Rows that end below this are left out; undefined keeps all. */
  readonly rowsTo: number | undefined;
  /** True where all of the scene stands on one page. */
  readonly isOnePage: boolean;
}

/**
 * A picture becomes smaller until all stands on one page; where that would be too small, the note follows on the next. Rows that are too many
 * even for that go on over two pages at most; a picture is never broken, whatever then follows it.
 */
export function fitOf({ figure, others, above, note, isRows }: Heights): Fit {
  const whole = scaleTo(page.height - others, figure);
  if (whole >= leastScale) return { scale: whole, rowsTo: undefined, isOnePage: true };
  const withoutNote = scaleTo(page.height - others + note, figure);
  if (withoutNote >= leastScale) return { scale: withoutNote, rowsTo: undefined, isOnePage: false };
  if (!isRows) return { scale: Math.min(leastScale, scaleTo(page.height - above, figure)), rowsTo: undefined, isOnePage: false };
  const most = Math.max(2 * page.height - others - lost, page.height / 3);
  return { scale: 1, rowsTo: figure > most ? most : undefined, isOnePage: false };
}

function scaleTo(room: number, height: number): number {
  return height <= room ? 1 : room / height;
}
