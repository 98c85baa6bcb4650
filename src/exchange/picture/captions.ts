/** What stands above and below a picture in its file: paragraphs and the legend, one block below the other. */
import type { LegendItem } from './legend.ts';
import type { Camera } from './snapshot.ts';
import { makeSvg } from './svg.ts';
import { type Measure, wrap } from './wrap.ts';

export interface Block {
  readonly node: Element;
  readonly height: number;
}

/** What the blocks are written on. */
export interface Sheet {
  readonly width: number;
  readonly direction: 'ltr' | 'rtl';
  /** The colour of text. */
  readonly ink: string;
  readonly measure: Measure;
}

interface Type {
  readonly size: number;
  readonly strong?: boolean;
  readonly quiet?: boolean;
  /** px between paragraphs. */
  readonly gap?: number;
}

const leading = 1.35;
/** Strong letters are so much wider than those that are measured; and no two machines have quite the same type. */
const spare = { strong: 1.1, normal: 1.03 };
/** The share of ink that still reads well: above 4.5:1 in both themes. */
const quietInk = 0.75;
/** px between the items of a legend, and between a sign and its words. */
const [between, beside] = [16, 6];

/** Paragraphs, wrapped to the width of the sheet. */
export function paragraphs(texts: readonly string[], type: Type, sheet: Sheet): Block {
  const { size, gap = 0 } = type;
  let y = 0;
  const lines = texts.flatMap((text, at) => {
    if (at > 0) y += gap;
    return linesOf(text, type, sheet.width, sheet).map((line) => {
      y += size * leading;
      return makeSvg('tspan', { x: sheet.direction === 'rtl' ? sheet.width : 0, y: y - size * (leading - 1) }, [line]);
    });
  });
  return { node: makeSvg('text', lookOf(type, sheet), lines), height: y };
}

/** Signs with their words, as many in a row as fit. */
export function legendBlock(items: readonly LegendItem[], sheet: Sheet, { take }: Camera): Block {
  const type: Type = { size: 13 };
  const row = type.size * leading;
  let [x, y, rowHeight] = [0, 0, 0];
  const nodes = items.flatMap(({ label, sign }) => {
    const taken = sign && take(sign);
    const indent = taken ? taken.width + beside : 0;
    const lines = linesOf(label, type, sheet.width - indent, sheet);
    const width = indent + Math.max(0, ...lines.map((line) => sheet.measure(line, type.size) * spare.normal));
    const height = Math.max(lines.length * row, taken?.height ?? 0);
    if (x > 0 && x + width > sheet.width) [x, y, rowHeight] = [0, y + rowHeight + 4, 0];
    const startOf = (offset: number, itsWidth: number) => (sheet.direction === 'rtl' ? sheet.width - x - offset - itsWidth : x + offset);
    const text = makeSvg(
      'text',
      lookOf(type, sheet),
      lines.map((line, at) => makeSvg('tspan', { x: startOf(indent, 0), y: y + at * row + type.size }, [line])),
    );
    taken?.node.setAttribute('x', String(startOf(0, taken.width)));
    taken?.node.setAttribute('y', String(y + (row - taken.height) / 2));
    [x, rowHeight] = [x + width + between, Math.max(rowHeight, height)];
    return taken ? [taken.node, text] : [text];
  });
  return { node: makeSvg('g', {}, nodes), height: y + rowHeight };
}

function linesOf(text: string, { size, strong }: Type, room: number, { measure }: Sheet): string[] {
  return wrap(text, room, (part) => measure(part, size) * (strong ? spare.strong : spare.normal));
}

function lookOf({ size, strong, quiet }: Type, { ink, direction }: Sheet) {
  return {
    fill: ink,
    'fill-opacity': quiet ? quietInk : undefined,
    'font-size': size,
    'font-weight': strong ? 600 : undefined,
    direction: direction === 'rtl' ? direction : undefined,
  };
}
