/** Where things stand on a slide: the same on each, so that nothing jumps and nothing lies upon another. In inches. */
import { type Box, type Item, page, type Run, type TextItem } from '@/exchange/deck/deck.ts';
import { oneLine } from '@/exchange/deck/xml.ts';
import { fitted, leading, type Measure, points, type Type } from './fit.ts';

/** px of the page in an inch of a slide: what is drawn with 13 px is read at 11 points. */
export const pxPerInch = 84;

const left = 0.5;
const width = page.width - 2 * left;

/** From top to bottom. */
export const places = {
  title: { x: left, y: 0.36, width, height: 1.02 },
  /** The largest that a body can be: what stands above it moves it down. */
  body: { x: left, y: 0.9, width, height: 5.5 },
  /** A question, in the middle. */
  question: { x: left + 1, y: 1.6, width: width - 2, height: 3.2 },
  sources: { x: left, y: 6.5, width, height: 0.34 },
  /** The record, the link, the number of the slide. */
  foot: { x: left, y: 6.98, width: 7.9, height: 0.22 },
  link: { x: left + 8, y: 6.98, width: 3, height: 0.22 },
  number: { x: left + 11.2, y: 6.98, width: width - 11.2, height: 0.22 },
} as const satisfies Readonly<Record<string, Box>>;

export const types = {
  title: { sizes: [30, 28, 25, 22, 18], strong: true },
  question: { sizes: [48, 44, 40, 36, 30, 24, 18], strong: true },
  subtitle: { sizes: [13, 12, 11] },
  points: { sizes: [24, 20, 18, 16, 14, 12], gap: 18, indent: 14 },
  beside: { sizes: [20, 18, 16, 14, 12, 11], gap: 10, indent: 14 },
  above: { sizes: [18, 16, 14, 12, 11], gap: 3, indent: 14 },
  note: { sizes: [10.5, 10], gap: 2 },
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
  more: Partial<Pick<TextItem, 'role' | 'anchor' | 'align'>> & {
    quiet?: boolean;
    bullet?: boolean;
    link?: string;
  } = {},
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

export interface Head {
  readonly title: Written | undefined;
  readonly subtitle: Written | undefined;
  /** What is left below them, above the line of sources. */
  readonly body: Box;
}

/** What stands above the body, which begins right below it. A slide of works has no line of sources, and a longer body. */
export function headOf(title: string, subtitle: string, measure: Measure, hasSources = true): Head {
  const [largest, large] = types.title.sizes;
  const lineHigh = { ...places.title, height: (largest * leading) / points };
  // a little smaller rather than one word on a second line
  const short = written([title], lineHigh, { sizes: [largest, large], strong: true }, measure, { role: 'title' });
  const heading = short && !short.isCut ? short : written([title], places.title, types.title, measure, { role: 'title' });
  const top = places.title.y + (heading?.height ?? 0) + 0.06;
  // two lines of its smallest type
  const counted = written([subtitle], { ...places.title, y: top, height: 0.4 }, types.subtitle, measure, { quiet: true });
  const y = top + (counted?.height ?? 0) + 0.14;
  const shrunk = (one: Written | undefined) =>
    one && {
      ...one,
      item: { ...one.item, box: { ...one.item.box, height: one.height } },
    };
  const bottom = hasSources ? places.sources.y - 0.1 : places.foot.y - 0.16;
  return {
    title: shrunk(heading),
    subtitle: shrunk(counted),
    body: { ...places.body, y, height: bottom - y },
  };
}

/** Mirrored for languages that run from right to left. */
export function mirrored(items: readonly Item[], direction: 'ltr' | 'rtl'): readonly Item[] {
  if (direction === 'ltr') return items;
  return items.map((item) => ({ ...item, box: { ...item.box, x: page.width - item.box.x - item.box.width } }));
}
