/** A drawing of the page as a file that stands alone: with title, filter, legend and sources, and nothing that can run or load. */
import { type Block, legendBlock, paragraphs, type Sheet } from './picture/captions.ts';
import type { LegendItem } from './picture/legend.ts';
import { makeCamera } from './picture/snapshot.ts';
import { colourOf, initial } from './picture/styles.ts';
import { makeSvg } from './picture/svg.ts';
import type { Measure } from './picture/wrap.ts';

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
  /** Title and edition of the record, its licence, the address of the view. */
  readonly foot: readonly string[];
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** So many sources are named. */
const mostSources = 30;
const margin = 24;
/** px that captions need, however small the picture is. */
const narrowest = 480;

/** The text of an SVG file. The drawing must be in the page, for it is drawn as it is seen there: in its theme and at its size. */
export function drawPicture(svg: SVGSVGElement, captions: Captions, measure: Measure): string {
  const { color, fontFamily } = getComputedStyle(svg);
  const camera = makeCamera(svg.ownerDocument, { ...initial, 'font-family': fontFamily }, measure);
  const picture = camera.take(svg);
  const ink = colourOf(color).colour;
  const sheet: Sheet = { width: Math.max(picture.width, narrowest), direction: captions.direction, ink, measure };
  if (sheet.direction === 'rtl') picture.node.setAttribute('x', String(sheet.width - picture.width));

  const { title, subtitle, filter, legend, notes, sources, foot } = captions;
  const left = sources.length - mostSources;
  const lines = left > 0 ? [...sources.slice(0, mostSources), captions.moreSources(left)] : sources;
  const rule: Block = { node: makeSvg('path', { d: `M0 0H${sheet.width}`, stroke: ink, 'stroke-opacity': 0.25 }), height: 1 };
  const blocks: readonly (readonly [above: number, block: Block, isThere: boolean])[] = [
    [0, paragraphs([title], { size: 22, strong: true }, sheet), title !== ''],
    [4, paragraphs([subtitle], { size: 15, quiet: true }, sheet), subtitle !== ''],
    [4, paragraphs([filter], { size: 13 }, sheet), filter !== ''],
    [16, picture, true],
    [12, legendBlock(legend, sheet, camera), legend.length > 0],
    [12, paragraphs(notes, { size: 13, gap: 2 }, sheet), notes.length > 0],
    [16, paragraphs([captions.sourcesTitle], { size: 13, strong: true }, sheet), sources.length > 0],
    [4, paragraphs(lines, { size: 11, gap: 2 }, sheet), sources.length > 0],
    [16, rule, true],
    [6, paragraphs(foot, { size: 11, quiet: true, gap: 2 }, sheet), foot.length > 0],
  ];
  let y = margin;
  const placed = blocks.flatMap(([above, { node, height }, isThere]) => {
    if (!isThere) return [];
    const at = y + above;
    y = at + height;
    return [makeSvg('g', { transform: `translate(${margin} ${Math.round(at)})` }, [node])];
  });

  const [width, height] = [Math.ceil(sheet.width + 2 * margin), Math.ceil(y + margin)];
  const root = makeSvg('svg', { width, height, viewBox: `0 0 ${width} ${height}`, lang: captions.language, 'font-family': fontFamily }, [
    makeSvg('title', {}, [title]),
    makeSvg('desc', {}, [[subtitle, filter].filter(Boolean).join(' ')]),
    makeSvg('defs', {}, camera.definitions()),
    makeSvg('rect', { width, height, fill: groundOf(svg) }),
    ...placed,
  ]);
  return new XMLSerializer().serializeToString(root);
}

/** The colour that is seen behind an element. */
function groundOf(element: Element): string {
  for (let behind: Element | null = element; behind; behind = behind.parentElement) {
    const { colour, alpha } = colourOf(getComputedStyle(behind).backgroundColor);
    if (alpha > 0 && colour !== '') return colour;
  }
  return 'white';
}
