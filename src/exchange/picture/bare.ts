/** A drawing of the page with its legend and nothing else, for a sheet that has its own title and sources. */
import { legendBlock } from './captions.ts';
import type { LegendItem } from './legend.ts';
import { makeCamera } from './snapshot.ts';
import { colourOf, initial } from './styles.ts';
import { makeSvg } from './svg.ts';
import type { Measure } from './wrap.ts';

export interface Bare {
  /** The text of an SVG file, on no ground of its own. */
  readonly svg: string;
  /** px */
  readonly width: number;
  readonly height: number;
}

const gap = 10;
/** The share of the width that a legend beside a drawing has. */
const besideShare = 0.3;

interface Look {
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly measure: Measure;
}

/** The drawing must be in the page: it is drawn as it is seen there, in its theme and at its size; its legend below it, or beside it where the drawing is then larger in `room`. */
export function drawBare(
  svg: SVGSVGElement,
  legend: readonly LegendItem[],
  room: { readonly width: number; readonly height: number },
  { language, direction, measure }: Look,
): Bare {
  const { color, fontFamily } = getComputedStyle(svg);
  const camera = makeCamera(svg.ownerDocument, { ...initial, 'font-family': fontFamily }, measure);
  const picture = camera.take(svg);
  const ink = colourOf(color).colour;
  const column = (besideShare * picture.width) / (1 - besideShare);
  const signsIn = (width: number) => legendBlock(legend, { width, direction, ink, measure }, camera);
  const sizeOf = (width: number, height: number) => ({ width: Math.ceil(width), height: Math.ceil(height) });
  const below = legend.length > 0 ? signsIn(picture.width) : undefined;
  const under = sizeOf(picture.width, picture.height + (below ? gap + below.height : 0));
  const beside = below && signsIn(column - gap);
  const side = sizeOf(picture.width + column, Math.max(picture.height, beside?.height ?? 0));
  const scaleIn = (size: typeof under) => Math.min(room.width / size.width, room.height / size.height);
  const isBeside = beside !== undefined && scaleIn(side) > scaleIn(under);
  const { width, height } = isBeside ? side : under;
  const signs = isBeside ? beside : below;
  const isRtl = direction === 'rtl';
  const at = isBeside ? [isRtl ? 0 : picture.width + gap, 0] : [0, picture.height + gap];
  if (isBeside && isRtl) picture.node.setAttribute('x', String(column));
  const root = makeSvg('svg', { width, height, viewBox: `0 0 ${width} ${height}`, lang: language, 'font-family': fontFamily }, [
    makeSvg('defs', {}, camera.definitions()),
    picture.node,
    ...(signs ? [makeSvg('g', { transform: `translate(${at.map(Math.ceil).join(' ')})` }, [signs.node])] : []),
  ]);
  return { svg: new XMLSerializer().serializeToString(root), width, height };
}
