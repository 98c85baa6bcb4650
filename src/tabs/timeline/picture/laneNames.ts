/** Where the names of lanes stand: in a gutter as wide as the longest or, where that would leave time too little room, above the lanes. */
import { textWidth } from '@/ui/textWidth.ts';
import { labelSize } from './layout.ts';

export const nameSize = 13;
/** px before a name, for its sign, and behind it. */
export const nameStart = 30;
const nameEnd = 10;
const lineHeight = 16;
/** Below this, in px, names always stand above. */
const narrow = 640;
const mostOfWidth = 0.36;
/** The same where the picture fills a box and has no line to lose. */
const [narrowInBox, mostInBox] = [420, 0.45];

interface Names {
  /** px at the start side; 0 where names stand above. */
  readonly gutter: number;
  /** px above the marks of a lane. */
  readonly head: number;
  /** px to the second line, where a name and its count do not fit into one; else 0. */
  readonly second: number;
}

/** `names` are each the name of a lane and the longest count that may stand behind it. */
export function placeNames(names: readonly (readonly [string, string])[], width: number, isInBox = false): Names {
  const longest = Math.max(
    0,
    ...names.map(([name, count]) => nameStart + textWidth(name, nameSize) + textWidth(` ${count}`, labelSize) + nameEnd),
  );
  const [least, share] = isInBox ? [narrowInBox, mostInBox] : [narrow, mostOfWidth];
  if (width >= least && longest <= share * width) return { gutter: Math.ceil(longest), head: 0, second: 0 };
  return longest <= width ? { gutter: 0, head: 18, second: 0 } : { gutter: 0, head: 18 + lineHeight, second: lineHeight };
}
