/** Where things stand on a slide: the same on each, so that nothing jumps and nothing lies upon another. In inches. */
import { type Box, type Item, page, type Run, type TextItem } from '@/exchange/deck/deck.ts';
import { oneLine } from '@/exchange/deck/xml.ts';
import { fitted, type Measure, type Type } from './fit.ts';

const left = 0.6;
const width = page.width - 2 * left;

/** From top to bottom. */
export const places = {
  title: { x: left, y: 0.42, width, height: 1 },
  subtitle: { x: left, y: 1.46, width, height: 0.5 },
  body: { x: left, y: 2.08, width, height: 4.2 },
  sources: { x: left, y: 6.42, width, height: 0.38 },
  /** The record, the link, the number of the slide. */
  foot: { x: left, y: 6.98, width: 7.9, height: 0.22 },
  link: { x: left + 8, y: 6.98, width: 3, height: 0.22 },
  number: { x: left + 11.2, y: 6.98, width: width - 11.2, height: 0.22 },
} as const satisfies Readonly<Record<string, Box>>;

/** A slide of works has no line of sources of its own. */
export const longBody: Box = { ...places.body, height: 4.72 };

export const types = {
  title: { sizes: [28, 24, 21, 18], strong: true },
  subtitle: { sizes: [14, 12.5, 11] },
  points: { sizes: [24, 20, 18, 16, 14, 12], gap: 10, indent: 14 },
  beside: { sizes: [18, 16, 14, 12, 11], gap: 8, indent: 14 },
  above: { sizes: [16, 14, 12, 11], gap: 3, indent: 14 },
  note: { sizes: [11, 10], gap: 2 },
  caption: { sizes: [11], strong: true },
  small: { sizes: [9] },
} as const satisfies Readonly<Record<string, Type>>;

interface Written {
  readonly item: TextItem;
  readonly isCut: boolean;
  /** Inches that the text takes. */
  readonly height: number;
}

/** Text in a box, as large as it has room; undefined where there is none. */
export function written(
  texts: readonly string[],
  box: Box,
  type: Type,
  measure: Measure,
  more: Partial<Pick<TextItem, 'role' | 'anchor' | 'atEnd'>> & { quiet?: boolean; bullet?: boolean; link?: string } = {},
): Written | undefined {
  const { quiet = false, bullet = false, link, ...rest } = more;
  const { texts: kept, size, height, isCut } = fitted(texts.map(oneLine), box, type, measure);
  if (kept.length === 0) return undefined;
  const run = (text: string): Run => ({ text, strong: type.strong ?? false, link });
  const paragraphs = kept.map((text, at) => ({
    runs: [run(text)],
    size,
    quiet,
    bullet,
    after: at < kept.length - 1 ? (type.gap ?? 0) : 0,
  }));
  return { item: { kind: 'text', role: 'plain', box, paragraphs, ...rest }, isCut, height };
}

/** Mirrored for languages that run from right to left. */
export function mirrored(items: readonly Item[], direction: 'ltr' | 'rtl'): readonly Item[] {
  if (direction === 'ltr') return items;
  return items.map((item) => ({ ...item, box: { ...item.box, x: page.width - item.box.x - item.box.width } }));
}
