/** How the series of a chart look: as on the page by tone and hatch, and not by hue. */
import type { Palette } from './deck.ts';
import type { Look } from './nativeChart.ts';

export const fill = (colour: string) => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;

const edge = (colour: string, isDashed = false) => `<a:ln w="9525">${fill(colour)}${isDashed ? '<a:prstDash val="sysDash"/>' : ''}</a:ln>`;

/** What is ours alone: pale, with a dashed edge. */
export function estimateLook({ ink, wash }: Palette): string {
  return `<c:spPr>${fill(wash)}${edge(ink, true)}</c:spPr>`;
}

export function lookOf(look: Look, { ink, surface, strong, line }: Palette): string {
  const hatch = `<a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="${ink}"/></a:fgClr><a:bgClr><a:srgbClr val="${surface}"/></a:bgClr></a:pattFill>`;
  const fills: Readonly<Record<Look, string>> = {
    solid: fill(ink),
    hatch,
    middle: fill(strong),
    pale: fill(line),
    open: fill(surface),
    outline: '<a:noFill/>',
  };
  return `<c:spPr>${fills[look]}${edge(ink, look === 'outline')}</c:spPr>`;
}

/** A point without a line to the next: hollow where it is the higher figure of a range. */
export function markerOf(look: Look, palette: Palette): string {
  const { ink, surface } = palette;
  const inside = look === 'outline' ? `<c:spPr>${fill(surface)}${edge(ink)}</c:spPr>` : lookOf(look, palette);
  return `<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr><c:marker><c:symbol val="circle"/><c:size val="9"/>${inside}</c:marker>`;
}

/** Type of a chart, in points. */
export function typeOf(size: number, colour: string, rotation?: number): string {
  const body = rotation === undefined ? '<a:bodyPr/>' : `<a:bodyPr rot="${rotation}" vert="horz"/>`;
  return `<c:txPr>${body}<a:lstStyle/><a:p><a:pPr>${letters(size, colour, 'defRPr')}</a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>`;
}

export function letters(size: number, colour: string, tag: 'defRPr' | 'rPr'): string {
  return `<a:${tag} ${tag === 'rPr' ? 'lang="en-GB" ' : ''}sz="${size * 100}" b="0">${fill(colour)}</a:${tag}>`;
}
