/** A drawing of the page as a file that stands alone: with title, filter, legend and sources, and nothing that can run or load. */
import type { Sheet } from './picture/captions.ts';
import { fitInto, type Frame, type Framed, shareOut } from './picture/frame.ts';
import { type Captions, columnsAround, placeColumn, whole } from './picture/layout.ts';
import { makeCamera } from './picture/snapshot.ts';
import { colourOf, initial } from './picture/styles.ts';
import { makeSvg } from './picture/svg.ts';
import type { Measure } from './picture/wrap.ts';

export type { Captions } from './picture/layout.ts';

const margin = 24;
/** px that captions need, however small the picture is. */
const narrowest = 480;

/**
 * The text of an SVG file. The drawing must be in the page, for it is drawn as it is seen there: in its theme and at its size. With a frame the
 * file has its shape, and the drawing is as large as what is written leaves room for.
 */
export function drawPicture(svg: SVGSVGElement, captions: Captions, measure: Measure, frame?: Frame): string {
  // a file shows where things are, and not the way there; jsdom knows no animations
  if ('getAnimations' in svg) for (const one of svg.getAnimations({ subtree: true })) one.finish();
  const { color, fontFamily } = getComputedStyle(svg);
  const camera = makeCamera(svg.ownerDocument, { ...initial, 'font-family': fontFamily }, measure);
  const ink = colourOf(color).colour;
  const drawn = frame
    ? drawFramed(shareOut(frame, captions, { ink, measure }, camera))
    : drawFree({ width: narrowest, direction: captions.direction, ink, measure });
  const { width, height, view, nodes } = drawn;
  const look = { width, height, viewBox: `0 0 ${view.join(' ')}`, lang: captions.language, 'font-family': fontFamily };
  const root = makeSvg('svg', look, [
    makeSvg('title', {}, [captions.title]),
    makeSvg('desc', {}, [[captions.subtitle, captions.filter].filter(Boolean).join(' ')]),
    makeSvg('defs', {}, camera.definitions()),
    makeSvg('rect', { width: view[0], height: view[1], fill: groundOf(svg) }),
    ...nodes,
  ]);
  return new XMLSerializer().serializeToString(root);

  /** As large as the drawing is on the page, and as high as what is written needs. */
  function drawFree(narrow: Sheet) {
    const picture = camera.take(svg);
    const sheet: Sheet = { ...narrow, width: Math.max(picture.width, narrow.width) };
    if (sheet.direction === 'rtl') picture.node.setAttribute('x', String(sheet.width - picture.width));
    const { over, under } = columnsAround(captions, whole, sheet, camera);
    const top = margin + over.height + 16;
    const [right, bottom] = [Math.ceil(sheet.width + 2 * margin), Math.ceil(top + picture.height + under.height + margin)];
    return {
      width: right,
      height: bottom,
      view: [right, bottom],
      nodes: [
        ...placeColumn(over, margin, margin),
        makeSvg('g', { transform: `translate(${margin} ${Math.round(top)})` }, [picture.node]),
        ...placeColumn(under, margin, top + picture.height),
      ],
    };
  }

  function drawFramed({ scale, width: right, height: bottom, over, under, left, free, room }: Framed) {
    const picture = camera.take(svg);
    const at = fitInto(room, picture);
    return {
      width: Math.round(scale * right),
      height: Math.round(scale * bottom),
      view: [right, bottom],
      nodes: [
        ...placeColumn(over, left, margin),
        makeSvg('g', { transform: `translate(${at.x} ${at.y}) scale(${at.scale})` }, [picture.node]),
        // at the foot, or where there is no room left right below
        ...placeColumn(
          under,
          left,
          free > 0 ? bottom - margin - under.height : frame?.isBeside ? margin + over.height : room.y + room.height,
        ),
      ],
    };
  }
}

/** Where a frame with these captions leaves room for the drawing, in px of the page. */
export function roomIn(svg: SVGSVGElement, captions: Captions, measure: Measure, frame: Frame): Framed['room'] {
  const camera = makeCamera(svg.ownerDocument, initial, measure);
  return shareOut(frame, captions, { ink: 'black', measure }, camera).room;
}

/** The colour that is seen behind an element. */
function groundOf(element: Element): string {
  for (let behind: Element | null = element; behind; behind = behind.parentElement) {
    const { colour, alpha } = colourOf(getComputedStyle(behind).backgroundColor);
    if (alpha > 0 && colour !== '') return colour;
  }
  return 'white';
}
