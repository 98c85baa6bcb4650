/** A drawing of the page and nothing else, and its legend as a strip of its own, for a sheet that has its own title and sources. */
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

interface Look {
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly measure: Measure;
}

/** The drawing must be in the page: it is drawn as it is seen there, in its theme and at its size. */
export function drawBare(svg: SVGSVGElement, look: Look): Bare {
  const camera = makeCamera(svg.ownerDocument, { ...initial, 'font-family': getComputedStyle(svg).fontFamily }, look.measure);
  const { node, width, height } = camera.take(svg);
  return sheetOf([makeSvg('defs', {}, camera.definitions()), node], { width, height }, svg, look);
}

/** px that two lines of a legend may take. */
const mostHeight = 46;

export interface Strip extends Bare {
  /** The words of it. */
  readonly labels: readonly string[];
  /** Those that had no room. */
  readonly left: readonly string[];
}

/** At most two lines of signs and words; where all have no room, first the signs that stand in the drawing, in their order. */
export function drawLegend(legend: readonly LegendItem[], svg: SVGSVGElement, width: number, look: Look): Strip | undefined {
  const { color, fontFamily } = getComputedStyle(svg);
  const sheet = {
    width,
    direction: look.direction,
    ink: colourOf(color).colour,
    measure: look.measure,
  };
  const make = (items: readonly LegendItem[]) => {
    const camera = makeCamera(svg.ownerDocument, { ...initial, 'font-family': fontFamily }, look.measure);
    return { camera, ...legendBlock(items, sheet, camera) };
  };
  const there = looksIn(svg);
  const rank = ({ sign }: LegendItem) => (sign === undefined ? 1 : [...looksIn(sign)].every((one) => there.has(one)) ? 0 : 2);
  const isWhole = make(legend).height <= mostHeight;
  let kept: readonly LegendItem[] = isWhole ? legend : [];
  for (const item of isWhole ? [] : legend.toSorted((a, b) => rank(a) - rank(b))) {
    if (rank(item) === 2) continue;
    const more = legend.filter((one) => one === item || kept.includes(one));
    if (make(more).height <= mostHeight) kept = more;
  }
  if (kept.length === 0) return undefined;
  const { node, height, camera } = make(kept);
  const labelsOf = (items: readonly LegendItem[]) => items.map(({ label }) => label);
  return {
    ...sheetOf([makeSvg('defs', {}, camera.definitions()), node], { width, height }, svg, look),
    labels: labelsOf(kept),
    left: labelsOf(legend.filter((one) => !kept.includes(one))),
  };
}

function sheetOf(
  nodes: readonly Element[],
  size: { readonly width: number; readonly height: number },
  svg: SVGSVGElement,
  { language }: Look,
): Bare {
  const [width, height] = [Math.ceil(size.width), Math.ceil(size.height)];
  const { fontFamily } = getComputedStyle(svg);
  const root = makeSvg(
    'svg',
    {
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      lang: language,
      'font-family': fontFamily,
    },
    nodes,
  );
  return { svg: new XMLSerializer().serializeToString(root), width, height };
}

/** How the shapes of a drawing look: their kinds, with the classes that paint them. */
function looksIn(svg: SVGSVGElement): Set<string> {
  const shapes = [...svg.querySelectorAll('path, rect, circle, ellipse, line, polygon, use')].filter(
    (one) => !one.closest('defs, pattern'),
  );
  return new Set(shapes.map((one) => `${one.localName} ${one.getAttribute('class') ?? ''}`));
}
