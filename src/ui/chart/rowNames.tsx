/** Where the names of lying bars stand. */
import { textWidth } from '../textWidth.ts';
import style from './Chart.module.css';

export const textSize = 13;
const textHeight = 17;
/** px of a bar that has its name above. */
export const thinBar = 18;
/** px beside the bars. */
const sides = 26;
/** px of the axis where names stand above: its first value stands half before it. */
export const noGutter = 8;
/** The share of the width that names may take at the start side, and in how many lines. */
const [mostOfWidth, mostLines] = [0.4, 4];

/** px. Without a gutter each name stands above its bars. */
export interface Names {
  readonly gutter: number;
  readonly band: number;
  /** What a line holds. */
  readonly room: number;
  /** From the middle of a row to that of its bars. */
  readonly drop: number;
}

/** Long names of rows go into a gutter, in as many lines as they need; where it would take too much of the width, each stands above its bars, of which so many stand side by side. */
export function placeNames(names: readonly string[], width: number, scale: number, sideBySide = 1): Names {
  const measure = (text: string) => textWidth(text, textSize * scale);
  const linesIn = (room: number) => names.reduce((most, name) => Math.max(most, linesOf(name, room, measure).length), 1);
  const widest = (texts: readonly string[]) => texts.reduce((most, text) => Math.max(most, measure(text)), 0);
  const most = Math.min(mostOfWidth * width, 260 * scale);
  const room = Math.min(widest(names), most);
  const inGutter = linesIn(room);
  if (widest(names.flatMap((name) => name.split(' '))) <= most && inGutter <= mostLines)
    return { gutter: room + 12, band: Math.max(30, (inGutter * textHeight + 6) * scale), room, drop: 0 };
  const above = width - sides;
  const height = linesIn(above) * textHeight * scale + 8;
  return { gutter: 0, band: sideBySide * (thinBar * scale + 1) + height, room: above, drop: height / 2 - 2 };
}

/** Broken at spaces alone, into lines that fit. In px. */
export function linesOf(text: string, room: number, measure: (text: string) => number): string[] {
  const [first = '', ...words] = text.split(' ');
  const lines = [first];
  for (const word of words) {
    const longer = `${lines.at(-1)} ${word}`;
    if (measure(longer) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

interface RowNameProps {
  names: Names;
  /** By the id of a row; a head names the rows below it. */
  nameOf: ReadonlyMap<string, { readonly text: string; readonly isHead?: boolean | undefined }>;
  sideBySide: number;
  scale: number;
  /** px of the drawing. */
  width: number;
  isRtl: boolean;
  /** Given by Recharts: where the axis has its names. */
  x?: number;
  y?: number;
  payload?: { value: string };
}

export function RowName({ names, nameOf, sideBySide, scale, width, isRtl, x = 0, y = 0, payload }: RowNameProps) {
  const { text = '', isHead = false } = nameOf.get(payload?.value ?? '') ?? {};
  const size = textSize * scale;
  const lines = isHead ? [text] : linesOf(text, names.room, (part) => textWidth(part, size));
  const height = textHeight * scale;
  const isAbove = names.gutter === 0;
  const fromStart = isHead ? 0 : 6;
  const atStart = isHead || isAbove;
  const left = atStart ? (isRtl ? width - fromStart : fromStart) : x;
  // the middle of the first line
  const top =
    isAbove && !isHead
      ? y + names.drop - (sideBySide * (thinBar * scale + 1)) / 2 - 3 - (lines.length - 0.5) * height
      : y - ((lines.length - 1) / 2) * height;
  return (
    <text fontSize={size} className={style.rowName} textAnchor={atStart === isRtl ? 'end' : 'start'} data-head={isHead || undefined}>
      {lines.map((line, at) => (
        <tspan key={at} x={left} y={top + at * height + 0.35 * size}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
