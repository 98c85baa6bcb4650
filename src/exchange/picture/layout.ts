/** What stands above and below a picture in its file, and how much of it where the room is given. */
import { type Block, legendBlock, paragraphs, type Sheet } from './captions.ts';
import type { LegendItem } from './legend.ts';
import type { Camera } from './snapshot.ts';
import { makeSvg } from './svg.ts';

/** What is written around a picture, in words that are ready. */
export interface Captions {
  readonly title: string;
  readonly subtitle: string;
  readonly filter: string;
  readonly legend: readonly LegendItem[];
  readonly notes: readonly string[];
  readonly sources: readonly string[];
  readonly sourcesTitle: string;
  /** Says how many of the sources are left out. */
  readonly moreSources: (count: number) => string;
  /** Says how many there are, where there is no room to name any. */
  readonly countedSources: (count: number) => string;
  /** Title and edition of the record, its licence, the address of the view. */
  readonly foot: readonly string[];
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** So many sources are named. */
const mostSources = 30;

/** How much is written. */
export interface Extent {
  readonly sources: 'named' | 'counted';
  readonly notes: boolean;
  /** px of the smallest text. */
  readonly least: number;
}

export const whole: Extent = { sources: 'named', notes: true, least: 11 };

/** One below the other, with the room above each. */
export interface Column {
  readonly blocks: readonly (readonly [above: number, block: Block])[];
  readonly height: number;
}

export function columnsAround(
  { title, subtitle, filter, legend, notes, sources, foot, ...captions }: Captions,
  { sources: naming, notes: withNotes, least }: Extent,
  sheet: Sheet,
  camera: Camera,
): { readonly over: Column; readonly under: Column } {
  const isNamed = naming === 'named';
  const left = sources.length - mostSources;
  const named = left > 0 ? [...sources.slice(0, mostSources), captions.moreSources(left)] : sources;
  const rule: Block = {
    node: makeSvg('path', { d: `M0 0H${sheet.width}`, stroke: sheet.ink, 'stroke-opacity': 0.25 }),
    height: 1,
  };
  const text = (texts: readonly string[], type: Parameters<typeof paragraphs>[1]) => paragraphs(texts, type, sheet);
  return {
    over: columnOf([
      title !== '' && [0, text([title], { size: 22, strong: true })],
      subtitle !== '' && [4, text([subtitle], { size: 15, quiet: true })],
      filter !== '' && [4, text([filter], { size: 13 })],
    ]),
    under: columnOf([
      legend.length > 0 && [12, legendBlock(legend, sheet, camera)],
      withNotes && notes.length > 0 && [12, text(notes, { size: 13, gap: 2 })],
      isNamed && sources.length > 0 && [16, text([captions.sourcesTitle], { size: 13, strong: true })],
      isNamed && sources.length > 0 && [4, text(named, { size: least, gap: 2 })],
      !isNamed && sources.length > 0 && [12, text([captions.countedSources(sources.length)], { size: 13 })],
      [isNamed ? 16 : 8, rule],
      foot.length > 0 && [6, text(foot, { size: least, quiet: true, gap: 2 })],
    ]),
  };
}

function columnOf(blocks: readonly (readonly [above: number, block: Block] | false)[]): Column {
  const there = blocks.filter((one) => one !== false);
  return { blocks: there, height: there.reduce((sum, [above, { height }]) => sum + above + height, 0) };
}

/** The blocks of a column, from `top`; x is that of its start. */
export function placeColumn({ blocks }: Column, x: number, top: number): Element[] {
  let y = top;
  return blocks.map(([above, { node, height }]) => {
    const at = y + above;
    y = at + height;
    return makeSvg('g', { transform: `translate(${x} ${Math.round(at)})` }, [node]);
  });
}
