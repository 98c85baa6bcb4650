/** The titles of marks, and what of a row belongs to a record. */
import { fitText, textWidth } from '@/ui/textWidth.ts';
import { labelSize, type Mark } from './layout.ts';
import { endOf, type Span, startOf } from './spans.ts';

/** The title of a mark, as far as there is room for it. */
export interface Label {
  readonly text: string;
  /** px from the start of the mark. */
  readonly x: number;
  readonly anchor: 'start' | 'end';
}

/** In a bar that began before the window it stands where the bar is seen. `from` and `to`: the ends of the window, in px of the coverage, that it or its mark crosses. */
export function labelOf(mark: Mark, from: number | undefined, to: number | undefined): Label {
  const { span, side } = mark;
  const { entry, x } = span;
  const isOut = (from !== undefined && x + span.width <= from) || (to !== undefined && x >= to);
  if (isOut) return ghostLabel(span, from ?? -Infinity, to ?? Infinity);
  const title = `${entry.disputed ? '? ' : ''}${entry.title}${entry.inferred ? ' *' : ''}`;
  const cut = side === 'inside' && from !== undefined ? Math.max(0, from - x) : 0;
  const start = { inside: 8 + cut, after: endOf(span) - x + 5, before: startOf(span) - x - 5 }[side];
  const beyond = to === undefined ? Infinity : to - x - start - 4;
  const behind = side === 'before' && from !== undefined ? x + start - from - 2 : Infinity;
  const text = fitText(title, labelSize, Math.min(mark.room - cut, side === 'before' ? behind : beyond));
  return { text, x: start, anchor: side === 'before' ? 'end' : 'start' };
}

/** px round what can be pointed at. */
const air = 2;
const airOfText = 3;

/** What of its row is a record's to point at, in px from the start of the mark: the mark, its ghosts and its title. */
export function hitOf(span: Span, { text, x, anchor }: Label): { x: number; width: number } {
  const [first, last] = [startOf(span) - span.x - air, endOf(span) - span.x + air];
  if (text === '') return { x: first, width: last - first };
  const width = textWidth(text, labelSize);
  const begins = anchor === 'end' ? x - width : x;
  const [from, to] = [Math.min(first, begins - airOfText), Math.max(last, begins + width + airOfText)];
  return { x: from, width: to - from };
}

/** Where the mark is out of the window and only a ghost is in it, the title stands in that. */
function ghostLabel({ entry, x, ghosts }: Span, from: number, to: number): Label {
  const seen = ghosts.find((ghost) => ghost.x < to && ghost.x + ghost.width > from);
  if (!seen) return { text: '', x: 0, anchor: 'start' };
  const start = Math.max(seen.x, from) + 8;
  return { text: fitText(`(${entry.title})`, labelSize, Math.min(seen.x + seen.width, to) - start - 4), x: start - x, anchor: 'start' };
}
