/** A drawing of the page as it is seen now, free of the page: only what draws is taken along, and nothing that can run or load. */
import { attributesOf, colourOf, type Styles, stylesOf } from './styles.ts';
import { makeSvg } from './svg.ts';
import { type Measure, wrap } from './wrap.ts';

export interface Snapshot {
  readonly node: Element;
  readonly width: number;
  readonly height: number;
}

/** Takes snapshots for one file; `definitions` are the patterns, gradients and clips that all of them refer to, wherever in the page they stand. */
export interface Camera {
  readonly take: (svg: SVGSVGElement) => Snapshot;
  readonly definitions: () => Element[];
}

const drawn = new Set('svg g a path rect circle ellipse line polyline polygon text tspan textPath use image stop'.split(' ')); // oxfmt-ignore
const shapes = new Set('path rect circle ellipse line polyline polygon'.split(' ')); // oxfmt-ignore
const spoken = new Set(['title', 'desc']);
const words = new Set(['text', 'tspan', 'textPath', ...spoken]);
const defined = new Set('pattern clipPath mask linearGradient radialGradient marker symbol'.split(' ')); // oxfmt-ignore
const geometry =
  'x y width height cx cy r rx ry x1 y1 x2 y2 d points transform viewBox preserveAspectRatio dx dy rotate textLength lengthAdjust pathLength startOffset offset fx fy gradientUnits gradientTransform spreadMethod patternUnits patternContentUnits patternTransform clipPathUnits maskUnits maskContentUnits markerUnits markerWidth markerHeight refX refY orient'.split(' '); // oxfmt-ignore

/** `base` is what the file says of itself, so that nobody has to repeat it. */
export function makeCamera(page: Document, base: Styles, measure: Measure): Camera {
  const referred = new Set<string>();
  const refer = (id: string) => page.getElementById(id) !== null && Boolean(referred.add(id));

  function copy(element: Element, styles: Styles, parent: Styles, more: Readonly<Record<string, string | number>> = {}): Element {
    const { localName } = element;
    const children = [...element.childNodes].flatMap((child): readonly (Element | string)[] => {
      if (child instanceof Text) return words.has(localName) ? [child.data] : [];
      const made = child instanceof Element ? copyDrawn(child, styles) : undefined;
      return made ? [made] : [];
    });
    const name = localName === 'a' ? 'g' : localName; // where it led is not where the file will be read
    return makeSvg(name, { ...geometryOf(element), ...linkOf(element, refer), ...attributesOf(styles, parent), ...more }, children);
  }

  function copyDrawn(element: Element, parent: Styles): Element | undefined {
    const { localName } = element;
    if (element.hasAttribute('data-screen-only')) return undefined;
    // a hint at what a press does says nothing where nothing can be pressed
    if (spoken.has(localName)) return element.parentElement?.getAttribute('role') === 'button' ? undefined : copy(element, parent, parent);
    const computed = getComputedStyle(element);
    if (computed.display === 'none') return undefined;
    if (localName === 'foreignObject') return plainText(element, parent);
    if (!drawn.has(localName)) return undefined;
    const styles = stylesOf(computed, refer);
    // there to be hit, and not to be seen
    if (shapes.has(localName) && styles['fill'] === 'none' && styles['stroke'] === 'none' && !element.closest('clipPath')) return undefined;
    return copy(element, styles, parent);
  }

  /** HTML of nothing but words, in lines; what can be pressed is not drawn. */
  function plainText(element: Element, parent: Styles): Element | undefined {
    const inner = element.firstElementChild;
    if (!inner?.textContent.trim() || element.querySelector('a, button, input, select, textarea')) return undefined;
    const computed = getComputedStyle(inner);
    const { fontSize, lineHeight, color, alignContent } = computed;
    const size = Number.parseFloat(fontSize) || 13;
    const step = Number.parseFloat(lineHeight) || 1.25 * size;
    const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => Number(element.getAttribute(name)) || 0) as [number, number, number, number]; // oxfmt-ignore
    const lines = wrap(inner.textContent, width, (text) => measure(text, size));
    const top = alignContent === 'end' ? y + height - lines.length * step : y;
    const styles = {
      ...attributesOf({ ...stylesOf(computed, refer), fill: colourOf(color).colour, stroke: 'none' }, parent),
      'font-size': size,
    };
    return makeSvg(
      'text',
      styles,
      lines.map((line, at) => makeSvg('tspan', { x, y: top + at * step + (step + 0.7 * size) / 2 }, [line])),
    );
  }

  return {
    take(svg) {
      const { width, height } = sizeOf(svg);
      return { node: copy(svg, stylesOf(getComputedStyle(svg), refer), base, { width, height, x: 0, y: 0 }), width, height };
    },
    definitions() {
      const made: Element[] = [];
      // what is defined may refer to more, which then comes up in its turn
      for (const id of referred) {
        const found = page.getElementById(id);
        if (found && (drawn.has(found.localName) || defined.has(found.localName)))
          made.push(copy(found, stylesOf(getComputedStyle(found), refer), base, { id }));
      }
      return made;
    },
  };
}

/** The size on the screen; where nothing is laid out, what the drawing says of itself. */
function sizeOf(svg: SVGSVGElement): { readonly width: number; readonly height: number } {
  const { width, height } = svg.getBoundingClientRect();
  if (width > 0 && height > 0) return { width, height };
  const [, , boxWidth, boxHeight] = (svg.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
  return { width: Number(svg.getAttribute('width')) || boxWidth || 300, height: Number(svg.getAttribute('height')) || boxHeight || 150 };
}

function geometryOf(element: Element): Record<string, string> {
  return Object.fromEntries(
    geometry.flatMap((name) => {
      const value = element.getAttribute(name);
      return value === null ? [] : [[name, value]];
    }),
  );
}

/** What is used again, within the file; a picture that is its own data. Nothing else is fetched or followed. */
function linkOf(element: Element, refer: (id: string) => boolean): { href?: string } {
  const href = element.getAttribute('href') ?? element.getAttribute('xlink:href') ?? '';
  if (element.localName === 'image') return /^data:image\/(?:png|jpeg|webp|gif)[;,]/.test(href) ? { href } : {};
  return element.localName !== 'a' && href.startsWith('#') && refer(href.slice(1)) ? { href } : {};
}
