/** A drawing of the page with its legend and nothing else, for a sheet that has its own title and sources. */
import { type Sheet, legendBlock } from './captions.ts';
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

/** The drawing must be in the page: it is drawn as it is seen there, in its theme and at its size. */
export function drawBare(
  svg: SVGSVGElement,
  legend: readonly LegendItem[],
  look: { language: string; direction: 'ltr' | 'rtl' },
  measure: Measure,
): Bare {
  const { color, fontFamily } = getComputedStyle(svg);
  const camera = makeCamera(svg.ownerDocument, { ...initial, 'font-family': fontFamily }, measure);
  const picture = camera.take(svg);
  const sheet: Sheet = { width: picture.width, direction: look.direction, ink: colourOf(color).colour, measure };
  const signs = legend.length > 0 ? legendBlock(legend, sheet, camera) : undefined;
  const [width, height] = [Math.ceil(picture.width), Math.ceil(picture.height + (signs ? gap + signs.height : 0))];
  const root = makeSvg('svg', { width, height, viewBox: `0 0 ${width} ${height}`, lang: look.language, 'font-family': fontFamily }, [
    makeSvg('defs', {}, camera.definitions()),
    picture.node,
    ...(signs ? [makeSvg('g', { transform: `translate(0 ${Math.ceil(picture.height + gap)})` }, [signs.node])] : []),
  ]);
  return { svg: new XMLSerializer().serializeToString(root), width, height };
}
