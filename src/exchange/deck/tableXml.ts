/** A table as a deck has it: it can be edited, and its head is known as such. */
import type { Deck, TableItem } from './deck.ts';
import { bodyXml, paragraphXml } from './textXml.ts';
import { emu } from './xml.ts';

/** Inches inside of a cell: at its sides, above and below. */
export const cellMargin = { side: 0.06, edge: 0.04 } as const;

const none = (side: string) => `<a:${side} w="0"><a:noFill/></a:${side}>`;
const rule = (side: string, points: number, colour: string) =>
  `<a:${side} w="${points * 12_700}"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></a:${side}>`;

export function tableXml({ widths, rows, size }: TableItem, deck: Pick<Deck, 'language' | 'direction' | 'palette'>): string {
  const { strong, line } = deck.palette;
  const margins = `marL="${emu(cellMargin.side)}" marR="${emu(cellMargin.side)}" marT="${emu(cellMargin.edge)}" marB="${emu(cellMargin.edge)}"`;
  const made = rows.map(({ height, cells }, at) => {
    const isHead = at === 0;
    const below = isHead ? rule('lnB', 1, strong) : rule('lnB', 0.5, line);
    const inside = cells.map((text) => {
      const words = paragraphXml({ runs: [{ text, strong: isHead }], size }, { ...deck, linkTo: () => undefined });
      return `<a:tc>${bodyXml('a', '', words)}<a:tcPr ${margins} anchor="t">${none('lnL')}${none('lnR')}${none('lnT')}${below}<a:noFill/></a:tcPr></a:tc>`;
    });
    return `<a:tr h="${emu(height)}">${inside.join('')}</a:tr>`;
  });
  const grid = widths.map((width) => `<a:gridCol w="${emu(width)}"/>`).join('');
  return `<a:tbl><a:tblPr firstRow="1"${deck.direction === 'rtl' ? ' rtl="1"' : ''}/><a:tblGrid>${grid}</a:tblGrid>${made.join('')}</a:tbl>`;
}
